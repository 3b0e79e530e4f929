# Surveys of the level of informatization: their states, and what they find.

survey-state-planned = 계획
survey-state-in-the-field = 현지 진단 중
survey-state-analysed = 분석 완료
survey-state-agreed = 양측 합의
survey-state-published = 공표
survey-state-cancelled = 취소
survey-severity-critical = 매우 심각
survey-severity-major = 중요
survey-severity-minor = 경미
survey-level = 정보화 수준
survey-level-in-per-cent = 이번 진단(%)
survey-change = 변화
survey-whole = 전체
survey-history-adopted = 권고 사항의 계획 반영
survey-adopt = 권고 사항을 계획에 반영
survey-adopt-recommendation = 권고 사항
survey-adopt-plan = 계획
survey-adopt-objective = 세부 목표
survey-adopt-choose = 선택
survey-adopt-now = 계획에 추가
survey-adopted = 권고 사항이 계획의 과제로 추가되었습니다.
# $codes (Text) - the numbers of the indicators, with commas
survey-remark-no-score = 점수가 없는 지표: { $codes }
# $count (Number) - how many recommendations
survey-remark-open = 아직 계획에 반영되지 않은 권고 사항: { $count }건
survey-form = 현지 진단표
