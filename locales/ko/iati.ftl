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
iati-left-state = 파일의 상태는 “{ $state }”입니다. 사업의 상태는 직접 옮기십시오.
iati-left-whole = 활동에 식별자나 제목이 없거나 같은 식별자가 앞에 있습니다.
iati-history-entered = IATI 파일에서 사업을 가져왔습니다
