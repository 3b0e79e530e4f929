# Letters: their states and directions.

letter-state-registered = Registered
letter-state-answered = Answered
letter-state-filed = Filed without an answer
letter-direction-received = Received
letter-direction-sent = Sent
