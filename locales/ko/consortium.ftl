# Consortia of firms: their states, and how their shares add up.

consortium-state-forming = 결성 중
consortium-state-agreed = 합의
consortium-state-at-work = 수행 중
consortium-state-revised = 변경 중
consortium-state-dissolved = 해산
consortium-state-abandoned = 결성 포기
consortium-role-lead = 대표사
consortium-role-member = 구성사
consortium-shares = 시기별 지분
consortium-sum = 합계
consortium-from-the-beginning = 처음부터
# $share (Text) - the share, in digits
consortium-percent = { $share }%
