# Records that are kept as a sheet: what history says of them, and what stands on every sheet.

# $kind (Message) - what kind of record it is
# $name (Text) - its name
record-history-created = { $kind } 등록: { $name }
# $kind (Message) - what kind of record it is
# $name (Text) - its name
record-history-deleted = { $kind } 삭제: { $name }
# $kind (Message) - what kind of record it is
# $name (Text) - the name of the record that was merged into another
record-history-merged = { $kind } 통합: { $name }
# $kind (Message) - what kind of record it is
# $field (Message) - what the field is called
record-history-changed = { $kind }: { $field } 수정
# $kind (Message) - what kind of record it is
# $state (Message) - what the new state is called
record-history-moved = { $kind }: { $state } 단계로 이동
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-added = { $kind }: { $part } 항목 추가
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-moved = { $kind }: { $part } 순서 변경
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-deleted = { $kind }: { $part } 항목 삭제
# $missing (Text) - the names of the fields and parts that are still empty
record-move-missing = 아직 입력되지 않은 항목: { $missing }
# $what (Message) - what falls due
# $on (Date) - when
# $away (Message) - how far away that is
record-due = { $what }: { $on } ({ $away })
# $what (Message) - the day that sources tell of differently
record-remark-dates-differ = 출처마다 날짜가 다릅니다: { $what }
# $side (Message) - the side that has to act
record-remark-their-move = 내부 절차 진행 중: { $side }
# $count (Number) - how many items nobody has answered
record-remark-checks-open = 법적 점검 항목 { $count }건이 확인되지 않았습니다.
record-remark-two-prevail = 우선하는 언어본이 둘 이상으로 되어 있습니다.
# $side (Message) - the side
# $there (Number) - how many of it come
# $quorum (Number) - how many there should be
record-remark-quorum = 정족수 미달: { $side } { $there }/{ $quorum }명
# $agenda (Number) - how many minutes the agenda takes
# $meeting (Number) - how many minutes the meeting lasts
record-remark-agenda-long = 안건 소요 시간은 { $agenda }분, 회의 시간은 { $meeting }분입니다.
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
# $field (Message) - what the field is called
record-history-many-changed = { $kind } { $count }건: { $field } 변경
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
# $state (Message) - what the new state is called
record-history-many-moved = { $kind } { $count }건: { $state }
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
record-history-many-deleted = { $kind } { $count }건 삭제
# $name (Text) - what the view is called
record-history-view-saved = 보기 “{ $name }” 저장
# $name (Text) - what the view is called
record-history-view-deleted = 보기 “{ $name }” 삭제
