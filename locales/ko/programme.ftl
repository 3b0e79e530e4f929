# Education programmes: their states, and what their credits come to.

programme-state-designed = 설계
programme-state-approved = 승인
programme-state-taught = 운영 중
programme-state-suspended = 중지
programme-state-closed = 종료
programme-state-dropped = 폐기
programme-level-bachelor = 학사
programme-level-master = 석사
programme-level-retraining = 재교육·단기 과정
programme-course-compulsory = 필수
programme-course-elective = 선택
programme-credits = 학기별·이수 구분별 학점
programme-no-semester = 학기 미정
programme-no-kind = 구분 미정
programme-whole = 합계
# $all (Number) - the credits of the programme
# $courses (Number) - what the credits of its courses add up to
programme-remark-credits = 과목 학점의 합계({ $courses })가 총학점({ $all })과 다릅니다
