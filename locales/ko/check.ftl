# What the check of an office file finds

check-nothing = 처음
# $at (Text) - when
# $what (Text) - what was done
check-step = { $at }: { $what }
# $at (Text) - when
# $name (Text) - the record
# $what (Text) - what was done
check-step-of = { $at }, ‘{ $name }’: { $what }
# $at (Text) - when it was approved
# $name (Text) - the plan
# $version (Number) - the number
check-version-of = ‘{ $name }’ 제{ $version }판, { $at }
# $at (Text) - when it was kept
# $name (Text) - the record
check-record-of = ‘{ $name }’, { $at }
# $step (Text) - the step
check-altered = 이력의 한 단계가 기록된 뒤에 바뀌었습니다: { $step }
# $after (Text) - the step before what is missing
# $before (Text) - the step after it
# $count (Number) - how many
check-missing = 이력의 단계가 삭제되었습니다 ({ $count }). 앞 단계: { $after } – 뒤 단계: { $before }
# $after (Text) - the step that stands last
# $count (Number) - how many
check-shortened = 이력의 끝에서 단계가 삭제되었습니다 ({ $count }). 마지막 단계: { $after }
# $step (Text) - the step
check-reordered = 이력의 한 단계가 기록된 순서와 다르게 놓여 있습니다: { $step }
# $step (Text) - the step
check-unlinked = 이력의 한 단계가 바로 앞 단계와 이어지지 않습니다: { $step }
# $at (Text) - when the last of them was made
# $count (Number) - how many
check-lacking = 이 컴퓨터에서 본 파일에는 지금보다 단계가 더 있었습니다 ({ $count }). 마지막 단계: { $at }.
# $version (Text) - the version
check-version = 승인된 본문이 승인 당시와 다릅니다: { $version }
# $step (Text) - the step that approved it
check-version-removed = 승인된 판이 삭제되었습니다: { $step }
# $version (Text) - the version
check-version-unknown = 이력에 이 판을 승인한 단계가 없습니다: { $version }
# $printing (Text) - the printing
check-printing = 보관된 인쇄본이 보관 당시와 다릅니다: { $printing }
# $step (Text) - the step that kept it
check-printing-removed = 보관된 인쇄본이 삭제되었습니다: { $step }
# $printing (Text) - the printing
check-printing-unknown = 이력에 이 인쇄본을 보관한 단계가 없습니다: { $printing }
check-title = 사무소 검사
check-about = 파일, 이력의 연결, 승인된 모든 판, 보관된 모든 인쇄본을 확인합니다.
check-busy = 검사하고 있습니다…
check-sound = 이상 없음
# $entries (Number) - how many entries of the history
# $printings (Number) - how many kept printings
# $records (Number) - how many records
# $versions (Number) - how many approved versions
check-counts = 기록 { $records } · 이력 { $entries } · 판 { $versions } · 인쇄본 { $printings }
# $count (Number) - how many problems
check-found = 발견된 문제 { $count }
check-advice = 이 파일을 그대로 두고 백업과 비교한 뒤 이상이 없는 것으로 계속하십시오.
