# Proposals of joint projects: their states, and how they are weighed.

proposal-state-submitted = 제출
proposal-state-under-review = 심사 중
proposal-state-returned = 보완 요청
proposal-state-accepted = 채택
proposal-state-begun = 사업 착수
proposal-state-rejected = 불채택
proposal-state-withdrawn = 철회
proposal-weighing = 협력위원회 심사 결과
proposal-weighted = 가중 점수
