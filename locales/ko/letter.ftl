# Letters: their states and directions.

letter-state-registered = 접수·등록
letter-state-answered = 회신 완료
letter-state-filed = 회신 없이 보존
letter-direction-received = 수신
letter-direction-sent = 발신
