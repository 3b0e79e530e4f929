# Statements of a bank or a ledger, entered into the fund.

statement-history-entered = 거래 내역 입력
statement-import = 은행 거래 내역 가져오기
statement-about = 은행이나 회계 프로그램에서 내보낸 파일입니다. 글자 부호화 방식은 자동으로 알아냅니다. 들어온 금액은 납입, 나간 금액은 집행으로 입력됩니다. 입력 단추를 누르기 전에는 아무것도 바뀌지 않습니다.
statement-currency = 계좌 통화
statement-choose = 파일 선택
statement-line-no = 행
statement-goes-to = 입력되는 곳
statement-known = 이미 입력됨
statement-new = 새 항목
# $count (Number) - how many lines
statement-enter = { $count }건 입력
statement-nothing = 모든 행이 이미 입력되어 있습니다.
statement-entered = 거래 내역을 입력했습니다. 실행 취소로 한 번에 되돌릴 수 있습니다.
