# The joint project fund: its states, what it has, and what is wrong with it.

fund-state-planned = 계획
fund-state-agreed = 합의
fund-state-open = 운영
fund-state-suspended = 중지
fund-state-closed = 종료
fund-state-abandoned = 철회
# $at (Date) - the last day that counts
fund-balance = { $at } 기준 잔액
# $currency (Message) - the chosen currency
fund-sides = 측별 현황({ $currency } 환산)
# $currency (Message) - the chosen currency
fund-budget = 예산 집행 현황({ $currency } 환산)
fund-figure = 항목
# $currency (Message) - the chosen currency
fund-all-in = 전체({ $currency } 환산)
fund-pledged = 출연 약정
fund-paid = 납입
fund-unpaid = 약정 후 미납
fund-budgeted = 예산
fund-committed = 지출 약정
fund-spent = 집행
fund-owed = 약정 후 미집행
fund-left = 잔액
# $count (Number) - how many lines
# $currency (Message) - the fund's currency
fund-remark-unrated = 환율이 없는 { $count }건은 { $currency } 환산 합계에 들어 있지 않습니다.
# $codes (Text) - the codes, with commas
fund-remark-no-budget = 예산에 없는 코드: { $codes }
fund-remark-below = 납입된 금액보다 많은 금액이 집행되었습니다.
fund-figures = 잔액
fund-at = 기준일
fund-at-today = 오늘
fund-in = 환산 통화
fund-in-own = 합계 통화
fund-for-project = 기금 집행
