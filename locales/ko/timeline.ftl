# 이력 화면.

timeline-member = 누가 바꾼 것
timeline-member-any = 모든 구성원의 변경
timeline-kind-undo = 실행 취소
timeline-kind-redo = 다시 실행
timeline-kind-migration = 형식 갱신
timeline-undone = 취소됨
timeline-more = 이전 이력 보기
timeline-none = 아직 이력이 없습니다
timeline-none-about = 누가 언제 무엇을 바꾸었는지, 전과 후가 여기에 기록됩니다.
