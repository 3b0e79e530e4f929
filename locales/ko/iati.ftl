# Joint projects as activities of IATI, written and read.

iati-new = 신규
iati-changed = 변경
iati-same = 변경 없음
# $element (Text) - the name of the element, as the file has it
iati-left-element = 보관하지 않는 항목: { $element }
# $element (Text) - the name of the element, as the file has it
# $text (Text) - what stands there
iati-left-value = 가져오지 않는 값: { $element }, “{ $text }”
# $element (Text) - the name of the element, as the file has it
# $tag (Text) - the language, as the file has it
iati-left-language = 다른 언어로 된 항목: { $element }, “{ $tag }”
# $state (Message) - the state that the file has
iati-left-state = 파일의 상태는 “{ $state }”입니다. 프로젝트의 상태는 직접 옮기십시오.
iati-left-whole = 활동에 식별자나 제목이 없거나 같은 식별자가 앞에 있습니다.
iati-history-entered = IATI 파일에서 프로젝트를 가져왔습니다
iati-title = 공동 프로젝트와 IATI XML
iati-about = 공여 기관과 등록 시스템이 주고받는 IATI 표준 2.03 프로젝트 정보 파일입니다. 저장하기 전에 파일의 내용이 무엇을 바꾸는지 보여 주며, 실행 취소 한 번으로 되돌립니다.
iati-save = 모두 IATI XML로 저장…
iati-choose = 가져올 파일 선택…
# $count (Number) - how many projects
# $path (String) - the file
iati-saved = 저장한 프로젝트: { $count }건. { $path }
iati-unready = 역할이 정해진 기관이나 날짜가 없어 파일에 넣지 않은 프로젝트:
iati-nothing = 파일에 새로운 내용이 없습니다.
iati-column-standing = 처리
iati-column-identifier = 식별자
iati-column-title = 제목
iati-column-changes = 저장할 내용
iati-column-left = 제외할 내용
# $count (Number) - how many projects
iati-enter = { $count }건 가져오기
# $count (Number) - how many projects
iati-entered = 가져온 프로젝트: { $count }건.
# $field (Message) - the field
# $part (Message) - the part of the record that it is in
iati-omitted-field = { $part }: { $field }
# $part (Message) - the part of the record that the row is in
iati-omitted-row = { $part }: 빠진 값이 있는 항목
iati-omitted = 여기에는 있으나 파일에는 넣지 않은 내용:
