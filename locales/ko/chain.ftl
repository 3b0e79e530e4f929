# What one record promises, answers, fulfils, funds or reports of another.

chain-verb-answers = 답변
chain-verb-promises = 약속
chain-verb-fulfils = 이행
chain-verb-funds = 재원 지원
chain-verb-reports = 보고
chain-after-answers = 답변
chain-after-promises = 약속한 것
chain-after-fulfils = 이행하는 것
chain-after-funds = 재원
chain-after-reports = 보고한 것
chain-before-answers = 답변 대상
chain-before-promises = 약속의 근거
chain-before-fulfils = 이행 대상
chain-before-funds = 지원 대상
chain-before-reports = 보고 대상
# $number (String) - the number of the item in its packet
chain-row-item = 항목 { $number }
chain-standing-none = 아직 이어지는 것이 없습니다.
chain-standing-told = 보고되었으나 이어지는 업무가 없습니다.
# $all (Number) - how many records follow that can be finished
# $ended (Number) - how many of them are finished
chain-standing-some = 이어지는 { $all }건 중 { $ended }건이 완료되었습니다.
chain-broken-decision-without-task = 이 결정을 이행하는 과제가 없습니다.
chain-broken-promise-without-project = 이 조항의 약속을 이행하는 것이 없습니다.
chain-broken-finding-without-measure = 이 진단 결과에 대응하는 조치가 없습니다.
# $from (String) - the record that does it
# $to (String) - the one that it does it to
# $verb (Message) - what it does
chain-history-added = 연결: { $from } – { $verb } – { $to }
# $from (String) - the record that did it
# $to (String) - the one that it did it to
# $verb (Message) - what it did
chain-history-removed = 연결 해제: { $from } – { $verb } – { $to }
chain-title = 추진 경과
chain-column-number = 번호
chain-column-relation = 앞선 기록과의 관계
chain-column-record = 기록
chain-column-kind = 종류
chain-column-state = 상태
# $item (String) - the item, as "item 3"
# $page (String) - the number of its page
chain-row-page = { $item }, { $page }쪽
# $first (String) - the number of its first page
# $item (String) - the item, as "item 3"
# $last (String) - the number of its last page
chain-row-pages = { $item }, { $first }~{ $last }쪽
