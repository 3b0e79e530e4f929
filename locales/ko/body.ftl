# Bodies that meet: their kinds, sectors and seats.

body-kind-committee = 위원회
body-kind-experts-meeting = 전문가회의
body-kind-forum = 포럼
body-kind-briefing = 설명회
body-kind-working-group = 실무반
body-sector-government = 정부
body-sector-academia = 학계
body-sector-association = 협회
body-sector-firm = 기업
body-seat-co-chair = 공동위원장
body-seat-member = 위원
body-seat-secretary = 간사
body-seat-interpreter = 통역
body-seat-observer = 참관인
