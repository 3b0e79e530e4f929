# What plans are called, where they stand, and what history says of them.

plan-state-idea = 구상
plan-state-draft = 초안
plan-state-in-review = 검토 중
plan-state-returned = 반려
plan-state-approved = 승인
plan-state-in-force = 시행 중
plan-state-superseded = 대체됨
plan-state-withdrawn = 철회
plan-move-begin-draft = 초안 작성 시작
plan-move-take-up-again = 다시 추진
plan-move-redraft = 초안으로 되돌리기
plan-move-submit = 검토 요청
plan-move-approve = 승인
plan-move-return = 반려
plan-move-put-in-force = 시행
plan-move-supersede = 대체 처리
plan-move-withdraw = 철회
plan-kind-development-strategy = 발전 전략
plan-kind-national-programme = 국가 계획
plan-kind-law-and-regulation = 제도·법령
plan-kind-institution-building = 기관 설립
plan-kind-data-centre = 전산센터
plan-kind-education-and-curriculum-reform = 교육과정 개편
plan-node-goal = 목표
plan-node-objective = 세부 목표
plan-node-measure = 과제
# $date (Text) - when the source was changed, already formatted
plan-stale-since = 원문이 바뀜: { $date }
# $title (Text) - the title of the plan
plan-history-created = 계획 「{ $title }」 작성
# $title (Text) - the title of the plan
plan-history-deleted = 계획 「{ $title }」 삭제
# $title (Text) - the title of the plan
plan-history-title-written = 제목 작성: 「{ $title }」
plan-history-kind-set = 계획 종류 변경
# $name (Text) - the name
plan-history-kind-added = 계획 종류 추가: { $name }
plan-history-responsible-set = 담당 기관 변경
plan-history-due-set = 기한 변경
plan-history-dated-set = 계획 일자 변경
# $language (Message) - the name of the language
plan-history-source-set = 원문 언어 변경: { $language }
# $state (Message) - the name of the state
# $title (Text) - the title of the plan
plan-history-moved = 「{ $title }」: { $state }
# $title (Text) - the title of the plan
plan-history-next-version = 「{ $title }」 다음 판 시작
plan-history-passage-added = 문단 추가
plan-history-passage-changed = 문단 형식 변경
plan-history-passage-moved = 문단 이동
plan-history-passage-deleted = 문단 삭제
plan-history-text-written = 본문 작성
# $language (Message) - the name of the language
plan-history-text-translated = 번역 작성: { $language }
# $language (Message) - the name of the language
plan-history-translation-marked = 번역 최신 확인: { $language }
plan-history-table-changed = 표 형식 변경
# $spelled (Text) - the spelling that was chosen
# $word (Text) - the word
plan-history-spelling-chosen = 표기 선택: 「{ $word }」 → 「{ $spelled }」
# $level (Message) - goal, objective or measure
plan-history-node-added = 추가: { $level }
# $name (Text) - the name
plan-history-node-named = 이름 작성: 「{ $name }」
plan-history-node-dated = 과제 기간 변경
plan-history-node-changed = 과제 변경
plan-history-node-moved = 목표·과제 이동
plan-history-node-deleted = 목표·과제 삭제
plan-history-indicator-added = 지표 추가
# $name (Text) - the name
plan-history-indicator-named = 지표 작성: 「{ $name }」
plan-history-indicator-changed = 지표 변경
plan-history-indicator-deleted = 지표 삭제
# $value (Text) - the value, as typed
plan-history-value-added = 측정값 추가: { $value }
plan-history-value-deleted = 측정값 삭제
plan-history-opinion-given = 의견 제출
plan-history-numbering-set = 번호 매기기를 바꿈
plan-history-passage-split = 문단 나누기
plan-history-passage-joined = 문단 합치기
plan-history-section-moved = 절 이동
plan-history-pasted = 본문 붙여넣기
plan-compare-present = 현재 본문
# $date (Text) - when the version was approved
# $number (Number) - the version's number
plan-compare-version = 제{ $number }판 · { $date } 승인
plan-compare-same = 이 언어에서는 바뀐 것이 없습니다.
plan-place-drafter = 기안자
plan-place-reviewer = 검토자
plan-place-approver = 승인자
plan-verdict-agrees = 동의
plan-verdict-remarks = 의견부 동의
plan-verdict-returns = 반려
# $title (Text) - the title of the plan
# $verdict (Message) - what was answered
plan-history-answered = ‘{ $title }’ 검토: { $verdict }
# $names (Text) - the reviewers who have not answered
plan-waits-review = 검토 의견 대기: { $names }
# $name (Text) - the approver
plan-waits-approval = 승인 대기: { $name }
plan-waits-any-approval = 승인 대기
# $name (Text) - the drafter
plan-waits-mending = 반려됨, 보완 대기: { $name }
