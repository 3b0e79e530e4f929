# 보고 자료집 구성.

compose-new = 새 자료집
compose-create = 자료집 만들기
compose-first = 첫 자료집 만들기
compose-none = 아직 자료집이 없습니다
compose-none-about = 자료집은 회의에 가져가는 자료입니다. 표지와 차례, 기록·목록·도표·파일·메모를 한 언어 또는 여러 언어로 인쇄합니다.
compose-items = { $count }건
compose-title = 제목
compose-title-language = 제목의 언어
compose-purpose = 용도
compose-purpose-meeting = 회의
compose-purpose-visit = 방문
compose-purpose-report = 보고
compose-held-on = 날짜
compose-place = 장소
compose-classification = 보안 등급
compose-cover-title = 표지에 들어갈 내용
compose-delete = 자료집 삭제
compose-deleted = 자료집을 삭제했습니다.
compose-back = 자료집 목록
compose-languages = 자료집 언어
compose-side-by-side = 나란히
compose-part-cover = 표지
compose-part-contents = 차례
compose-list = 자료집 항목
compose-open = 열기
compose-remove = 빼기
compose-removed = { PARTICLE($name, form: "을") } 자료집에서 뺐습니다.
compose-add = 자료집에 추가
compose-empty = 아직 항목이 없습니다
compose-empty-about = 기록, 목록, 도표, 파일, 메모를 추가하십시오. 이 순서대로 번호가 매겨집니다. 열람자와 표지는 언제든지 정할 수 있습니다.
compose-check = 인쇄 전 확인
compose-check-none-yet = 자료집이 비어 있습니다.
compose-preview = 자료집 미리 보기
compose-pages = 쪽
compose-page = { $total }쪽 중 { $number }쪽
compose-about = { $pages }쪽 · A4
compose-zoom = 확대
compose-zoom-fit = 맞춤 { $percent }%
compose-save-pdf = PDF 저장
compose-saving = PDF를 만드는 중
compose-saved = 저장했습니다({ $pages }쪽): { $path }
compose-print = 인쇄
compose-setting = 쪽을 짜는 중
compose-preview-empty = 자료집에 항목이 생기면 쪽이 여기에 나타납니다.
compose-add-here = 기록, 목록, 도표, 파일 또는 메모 추가
compose-add-done = 쪽 보기로
compose-add-about = 추가할 것을 누르거나 왼쪽의 원하는 자리로 끌어 놓으십시오. 선택한 항목 다음에 들어갑니다.
compose-add-records = 기록
compose-add-lists = 목록
compose-add-plots = 도표
compose-add-files = 파일
compose-add-written = 메모·기본 자료
compose-add-kind = 기록의 종류
compose-add-find = 이름으로 찾기
compose-add-held = 이미 있음
compose-add-all = 전체
compose-add-open = 진행 중
compose-add-view = 저장한 보기
compose-add-none = 찾은 것이 없습니다.
compose-add-no-files = 자료집이나 그 기록에 첨부된 PDF나 그림이 아직 없습니다.
# $count (Number) - how many
compose-add-more = … 외 { $count }건. 이름의 일부를 입력해 주십시오.
compose-add-divider = 아래 항목들을 묶는 제목
compose-add-note = 이 자료집에만 쓰는 글
compose-piece-summary = 결정 요청, 주요 수치, 향후 일정
compose-piece-talking-points = 안건마다 할 말씀
compose-piece-earlier-decisions = 무엇을 누가 맡아 어디까지 했는지
compose-piece-interpreter-sheet = 두 언어를 큰 글자로 마주 보게
compose-drop-end = 여기에 놓기: 맨 끝
compose-inwards = 앞 항목의 아래로
compose-outwards = 한 단계 위로
compose-item-settings = 설정
# $names (Text) - the names of the readers
compose-item-for = { $names }만
compose-item-for-nobody = 열람자 없음
compose-item-parts = 인쇄할 부분
compose-item-depth = 본문과 목표의 단계
compose-item-depth-all = 모두
compose-item-about = 무엇에 관한 것인지
compose-item-readers = 열람자
compose-item-readers-about = 다른 사람의 판에는 이 항목이 전혀 들어가지 않습니다. 다른 항목의 번호는 그대로입니다.
compose-item-orientation = 용지 방향
compose-item-words = 이 자료집의 문구
compose-item-words-language = 문구의 언어
compose-item-title-about = 비워 두면 원래 이름으로 인쇄합니다.
compose-item-asked-about = 항목의 맨 앞, 결정 요청 목록, 한눈에 보기에 나옵니다.
compose-item-opening = 인사말
compose-readers = 열람자
compose-readers-none = 모두, 번호 없음
compose-readers-about = 열람자마다 쪽마다 이름이 적힌 번호 있는 사본을 받으며, 그 사람에게 해당하는 항목만 들어갑니다.
compose-readers-copy = 사본 번호
compose-readers-name = 이름
compose-readers-count = 부수
compose-readers-language = 언어
compose-readers-first-language = 첫째 언어
compose-readers-actions = 동작
compose-readers-add = 열람자 추가: 인물 또는 이름
# $name (Text) - the name of the reader
compose-readers-up = { $name }: 위로
# $name (Text) - the name of the reader
compose-readers-down = { $name }: 아래로
# $name (Text) - the name of the reader
compose-readers-remove = { $name }: 제외
compose-watermark = 배경 글자
compose-about-meeting = 회의·방문
compose-classification-none = 없음
compose-furnish = 조판과 차례
compose-large-print = 큰 글자판
compose-large-print-about = 큰 글자를 원하는 열람자를 위한 판
compose-duplex = 양면용
compose-duplex-about = 제본 쪽 여백을 넓게
compose-lists-asked = 결정 요청 목록
compose-lists-asked-about = 차례 다음에 항목과 쪽 번호와 함께
compose-has-index = 인명·기관 색인
compose-has-index-about = 맨 끝에, 나오는 쪽 번호와 함께
compose-notes-lines = 메모 줄
compose-notes-lines-about = 항목마다 끝에, 손으로 적도록
compose-notes-lines-none = 없음
# $count (Number) - how many lines
compose-notes-lines-count = { $count }줄
compose-way = 무엇에서 시작할지
compose-way-occasion = 회의·방문
compose-way-before = 지난 자료집
compose-way-template = 틀
compose-way-about-occasion = 안건과 자료, 참석자에서 만듭니다. 한눈에 보기, 기존 결정 이행 현황, 안건 자료, 말씀자료, 인물 약력, 통역 자료가 들어갑니다.
compose-way-about-before = 지난 자료집을 현재에 맞게 고칩니다. 끝난 것은 빼고, 이어진 것으로 바꾸고, 새것은 표시합니다.
compose-way-about-template = 틀에 있는 구분과 기본 자료로 시작해 채워 넣습니다.
compose-way-packet = 자료집
compose-way-none = 시작할 자료집이 아직 없습니다.
compose-way-no-occasion = 회의나 방문을 선택해 주십시오.
compose-template = 틀
compose-template-remove = 이 틀 삭제
compose-template-save = 틀로 저장
compose-template-name = 틀 이름
# $name (Text) - the name of the template
compose-template-saved = 틀 「{ $name }」: 저장했습니다.
# $added (Text) - how many items are new
# $dropped (Text) - how many were left out
# $renewed (Text) - how many read otherwise now
compose-updated = 현재에 맞게 고쳤습니다: 신규 { $added }, 변경 { $renewed }, 제외 { $dropped }
# $names (Text) - the names of what was left out
compose-updated-dropped = 할 일이 끝나 뺀 항목: { $names }
compose-propose = 자료집 만들기
compose-propose-open = 자료집 열기
compose-next = 이 자료집에서 다음 자료집
compose-more = 더 보기
compose-check-open = 살펴보기
compose-check-clean = 살펴볼 것이 없습니다.
compose-check-title = 인쇄 전 확인할 것
compose-check-about = 여기에 있는 것이 인쇄를 막지는 않습니다. 줄을 누르면 그 자리로 갑니다.
# $count (Number) - how many
compose-check-before-print = 인쇄 전에 확인할 것이 { $count }건 있습니다.
# $pages (Text) - how many pages are set
# $about (Text) - about how many there will be
compose-setting-pages = 쪽 만드는 중: 약 { $about }쪽 가운데 { $pages }쪽
