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
chain-row-item = 항목 { $number }
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
chain-tab = 추진 경과
chain-list = 질의에서 보고까지의 약속 사슬
chain-none = 앞선 기록도 이어지는 기록도 아직 없습니다. 이 기록이 답변, 약속, 이행, 지원 또는 보고하는 대상과 연결하십시오.
chain-cut = 사슬이 더 이어집니다. 끝에 있는 기록을 열면 나머지를 볼 수 있습니다.
chain-print = 추진 경과 인쇄…
chain-link = 다른 기록과 연결
# $name (String) - the record that is linked
chain-link-relation = ‘{ $name }’에 대한 상대 기록의 관계
chain-link-record = 상대 기록
chain-link-own-row = 이 기록의 해당 부분
chain-link-other-row = 상대 기록의 해당 부분
chain-link-whole = 기록 전체
chain-link-choose = 먼저 상대 기록을 선택하십시오.
chain-link-now = 연결
chain-linked = 기록을 연결했습니다.
# $name (String) - the record at the other end
chain-unlink = ‘{ $name }’ 연결 해제
# $name (String) - the record at the other end
chain-unlinked = ‘{ $name }’ 연결을 해제했습니다.
# $count (Number) - how many records
chain-standing-reports = 이 자료집이 보고하는 내용의 근거 기록은 { $count }건입니다.
