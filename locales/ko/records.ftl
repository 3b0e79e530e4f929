# Lists of records that are kept as a sheet, and the sheet itself.

records-expert = 전문가 파견
records-post = 직위
records-mou = 양해각서
records-mou-template = 서식
records-body = 협의체
records-meeting = 회의
records-decision = 결정 사항
records-visit = 방문
records-letter = 공문
records-advice = 자문
records-task = 이행 과제
records-person = 인물
records-organisation = 기관
records-about-expert = 정부의 요청부터 임기 만료까지 후보자, 근거 문서, 출처가 있는 날짜를 관리하는 곳입니다.
records-about-post = 전문가를 파견하는 직위와 직급, 소속 기관, 임무를 기록하는 곳입니다.
records-about-mou = 당사자, 조항과 의무, 양국의 내부 절차, 종료 통보 기한을 관리하는 곳입니다.
records-about-mou-template = 문서를 시작하는 서식: 계획, 양해각서, 공문, 회의록, 보고를 언어마다 갖추고 있습니다. 채울 자리는 «…»로 표시합니다.
records-about-body = 위원회, 전문가회의, 포럼의 구성원과 정족수, 정기 개최 의무를 기록하는 곳입니다.
records-about-meeting = 안건, 양측의 초청과 참석, 양측이 합의한 회의록을 관리하는 곳입니다.
records-about-decision = 회의에서 결정한 내용과 담당 기관, 기한을 관리하는 곳입니다.
records-about-visit = 대표단 명단(서열순), 시간대별 일정, 방문 결과를 기록하는 곳입니다.
records-about-letter = 받은 공문과 보낸 공문의 번호, 날짜, 요청 사항을 관리하는 곳입니다.
records-about-advice = 부위원장이 받은 질의와 제출한 의견, 후속 조치를 기록하는 곳입니다.
records-about-task = 지시된 모든 과제의 근거, 기한, 보고, 확인을 한 목록에서 관리하는 곳입니다.
records-about-person = 양측 인물의 언어별 이름, 경력, 여권과 비자를 기록하는 곳입니다.
records-about-organisation = 부처, 기관, 대학, 기업과 그 명칭의 변천을 기록하는 곳입니다.
# $kind (Text) - what kind of record it is
records-new = 새로 등록: { $kind }
records-create = 등록
records-name = 이름 또는 제목
records-name-language = 작성 언어
records-template = 서식
records-template-none = 서식 없이
records-none = 아직 등록된 것이 없습니다
records-none-found = 조건에 맞는 항목이 없습니다.
records-choose = 목록에서 항목을 선택하십시오.
records-seek = 목록에서 찾기
# $count (Number) - how many there are
records-all = 전체 { $count }
# $count (Number) - how many have something left to do
records-open = 진행 중 { $count }
records-state-any = 모든 상태
records-sort = 정렬 기준
records-sort-name = 이름
records-sort-changed = 최근 수정
records-sort-state = 상태
records-show-all = 모두 보기
records-tab-sheet = 기록
records-tab-links = 연결
records-tab-history = 이력
records-path = 단계
records-languages = 표시할 언어
records-reason = 사유
records-reason-hint = 이름, 날짜와 함께 기록에 남습니다.
records-moved = 지나온 단계
# $part (Text) - what the part is called
records-row-add = { $part }: 항목 추가
records-row-add-short = 추가
records-row-none = 아직 항목이 없습니다.
# $number (Number) - the number of the row
records-row-edit = { $number }번 항목 고치기
# $number (Number) - the number of the row
records-row-close = { $number }번 항목 닫기
records-row-up = 위로
records-row-down = 아래로
records-row-delete = 삭제
records-row-deleted = 항목을 삭제했습니다.
records-empty = —
records-yes = 예
records-no = 아니요
records-not-chosen = 선택 안 함
records-open-record = 열기
records-links-none = 이 기록에 연결된 것이 없습니다.
records-delete = 삭제
records-delete-about = 목록에서 사라집니다. 실행 취소로 되돌릴 수 있습니다.
records-delete-hanging = 다음 기록의 연결이 함께 해제됩니다.
records-deleted = 기록을 삭제했습니다.
records-merge = 통합
records-merge-about = 이 기록에 연결된 것과 모든 항목이 선택한 기록으로 옮겨집니다. 실행 취소로 되돌릴 수 있습니다.
records-merge-into = 통합할 대상
records-merged = 두 기록을 통합했습니다.
records-carry-over = 미결 안건 이월
records-carried-over = 미결 안건을 다음 회의 안건에 올렸습니다.
records-to-packet = 자료집에 추가
records-export = 내보내기
records-export-about = 지금 목록에 보이는 내용을 사용 중인 언어로 표 파일에 저장합니다.
# $count (Number) - how many records were written
# $path (Text) - the file
records-exported = 기록 { $count }건을 저장했습니다: { $path }
records-timeline = 직위별 임기표
records-timeline-none = 임기 시작일이 있는 전문가가 아직 없습니다.
records-calendar = 근무일 달력
records-about-calendar = 양국의 근무일을 기록하는 곳입니다.
records-table = 표
records-options = 보기 설정
# $count (Number) - how many conditions narrow the list
records-options-count = 보기 설정 ({ $count })
records-conditions = 조건
records-conditions-none = 목록에 모든 기록을 표시합니다.
records-condition-add = 조건 추가
records-condition-remove = 조건 제거
records-condition-field = 항목
records-condition-test = 조건
records-condition-value = 값
records-condition-from = 부터
records-condition-to = 까지
records-test-any-of = 다음 중 하나
records-test-between = 범위
records-test-has = 포함
records-test-empty = 비어 있음
records-test-filled = 입력됨
records-columns = 표시 항목
records-group = 묶음 기준
records-group-none = 묶지 않음
records-group-empty = 입력되지 않음
records-views = 저장된 보기
records-view-usual = 기본 보기
records-view-name = 보기 이름
records-view-save = 보기 저장
records-view-delete = 보기 삭제
records-view-saved = 보기를 저장했습니다.
records-view-deleted = 보기를 삭제했습니다.
records-apply = 적용
# $count (Number) - how many records are chosen
records-chosen = { $count }건 선택
# $count (Number) - how many records the list has
records-choose-all = { $count }건 모두 선택
records-choose-none = 선택 해제
# $name (Text) - the name of the record
records-choose-row = 선택: { $name }
records-together = 일괄 변경
records-together-about = 선택한 기록을 한 번에 변경하며, 실행 취소 한 번으로 되돌릴 수 있습니다. 하나라도 변경할 수 없으면 아무것도 변경하지 않습니다.
records-together-what = 할 일
records-together-set = 항목 변경
records-together-move = 상태 변경
records-together-delete = 삭제
records-together-no-move = 선택한 기록에 공통으로 가능한 상태 변경이 없습니다.
records-together-value = 새 값
# $count (Number) - how many records changed
records-together-done = { $count }건을 변경했습니다.
# $count (Number) - how many records the list shows
records-total = { $count }건
records-visit-papers = 방문 문서 인쇄
records-fund = 공동 프로젝트 기금
records-about-fund = 각 측의 약정과 납입, 지출 약정과 집행, 임의 날짜의 잔액을 관리합니다.
records-money-example = 미화 330,000달러
records-proposal = 사업 제안
records-project = 공동 프로젝트
records-about-proposal = 협력위원회가 심사하는 공동 프로젝트 제안을 관리합니다. 채택된 제안은 공동 프로젝트가 됩니다.
records-about-project = 공동 프로젝트의 참여 기관, 성과와 지표, 보고 기한, 현장을 관리합니다.
records-make-project = 공동 프로젝트로 전환
records-project-made = 제안이 공동 프로젝트로 전환되었습니다.
records-consortium = 컨소시엄
records-about-consortium = 기업 컨소시엄의 대표사, 구성원과 지분, 시기별 교체를 관리합니다.
records-survey = 정보화 수준 진단
records-about-survey = 정보화 수준 진단의 가중 지표, 근거를 갖춘 점수, 진단 결과, 권고 사항을 관리합니다.
records-delete-files = 다음 첨부 파일도 함께 삭제됩니다.
records-programme = 교육과정
records-about-programme = 계획에 따라 개편하는 교육과정의 과목과 학점, 연도별 학생, 책임 직위를 관리합니다.
records-term = 용어집
records-about-term = 언어별 용어: 권장하는 표현, 허용하거나 금지하는 표현과 그 출처. 글을 쓸 때 이 용어에 맞는지 확인합니다.
