# Comparing versions

compare-title = 비교
compare-none = 아직 승인된 판이 없습니다
compare-from = 앞선 글
compare-to = 뒤의 글
compare-language = 언어
compare-only-changed = 바뀐 것만
compare-added = 추가:
compare-removed = 삭제:
compare-badge-added = 추가
compare-badge-removed = 삭제
compare-badge-changed = 변경
compare-badge-moved = 이동
compare-badge-reshaped = 형식 변경
# $added (Number) - how many were added
# $changed (Number) - how many were changed
# $moved (Number) - how many were moved
# $removed (Number) - how many were removed
compare-changes = 추가 { $added } · 삭제 { $removed } · 변경 { $changed } · 이동 { $moved }
# $pages (Number) - how many pages
compare-pages = { $pages }쪽
compare-print = 인쇄
compare-no-printing = 이 판의 인쇄본은 보관되어 있지 않습니다. 이전 프로그램에서 승인했습니다.
