# Joint projects: their states, kinds, roles, results and reports, as IATI 2.03 has them.

project-state-pipeline = 준비
project-state-implementation = 시행
project-state-finalisation = 마무리
project-state-closed = 종료
project-state-cancelled = 취소
project-state-suspended = 중지
project-kind-policy-consulting = 정책컨설팅
project-kind-pilot = 시범구축
project-kind-experience = 경험 공유
project-kind-digitisation = 디지털화
project-kind-other = 기타
project-role-funding = 재원 제공
project-role-accountable = 책임
project-role-extending = 관리 위임
project-role-implementing = 수행
project-report-inception = 착수 보고
project-report-progress = 중간 보고
project-report-financial = 집행 보고
project-report-final = 최종 보고
project-progress = 목표 대비 성과
project-reached = 달성률
# $percent (Number) - how much of the way
project-percent = { $percent }%
# $role (Message) - the role
project-remark-nobody = 이 역할을 맡은 기관이 없습니다: { $role }
# $count (Number) - how many reports
project-remark-reports = 제출 기한이 지난 보고서: { $count }건
project-sector-purpose = OECD DAC 목적 코드(5자리)
project-sector-category = OECD DAC 부문 코드(3자리)
project-sector-goal = 지속가능발전목표(1~17)
project-sector-own = 자체 분류
project-remark-sectors = 같은 분류 체계에 속한 분야의 비중을 더하면 100%가 되지 않습니다.
