# What falls due.

due-passport = 여권 만료
due-permit = 비자·허가 만료
due-term-end = 임기 종료
due-deliverable = 산출물 제출 기한
due-mou-end = 양해각서 만료
due-mou-notice = 종료 통보 마감
due-mou-obligation = 의무 이행 기한
due-mou-posting = 한국 정부 시스템 등재 기한
due-mou-clearance = 한 달 넘게 회신 없는 승인 요청
due-body-meeting = 정기 회의 개최 기한
due-meeting = 회의
due-minutes = 회의록 기한
due-decision = 결정 이행 기한
due-visit = 방문 시작
due-visit-report = 방문 결과 보고 기한
due-letter = 회신 기한
due-advice = 자문 의견 기한
due-task = 과제 이행 기한
due-waits-clearance = 양해각서 내부 절차
due-waits-notification = 내부 절차 완료 통보
due-waits-expert-step = 절차의 한 단계
due-waits-expert = 후보자 추천
due-waits-host-procedure = 파견 대상국 내부절차
due-waits-minutes = 회의록 합의
