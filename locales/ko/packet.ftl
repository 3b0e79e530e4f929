# Briefing packets: what they are for, what to look at before printing, and what history says of them.

packet-purpose-meeting = 회의
packet-purpose-visit = 방문
packet-purpose-report = 보고
packet-warning-empty = 본문 없음
# $state (Message) - the name of the state
packet-warning-unapproved = 승인 전 문서: { $state }
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-stale = { $language }: 원문보다 오래된 문안 { $count }건
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-missing = { $language }: 빠진 문안 { $count }건
# $name (Text) - the name
packet-warning-deleted = 「{ $name }」: 삭제되어 인쇄되지 않음
# $title (Text) - the title of the packet
packet-history-created = 자료집 「{ $title }」 작성
# $title (Text) - the title of the packet
packet-history-deleted = 자료집 「{ $title }」 삭제
packet-history-changed = 자료집 변경
packet-history-item-added = 자료집 항목 추가
packet-history-item-moved = 자료집 항목 이동
packet-history-item-removed = 자료집 항목 제외
