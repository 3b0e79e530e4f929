# Briefing packets: what they are for, what to look at before printing, and what history says of them.

packet-purpose-meeting = 회의
packet-purpose-visit = 방문
packet-purpose-report = 보고
packet-warning-empty = 본문 없음
# $state (Message) - the name of the state
packet-warning-unapproved = 승인 전 문서: { $state }
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-stale = { $language }: 원문보다 오래된 문안 { $count }건
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-missing = { $language }: 빠진 문안 { $count }건
# $name (Text) - the name
packet-warning-deleted = 「{ $name }」: 삭제되어 인쇄되지 않음
# $title (Text) - the title of the packet
packet-history-created = 자료집 「{ $title }」 작성
# $title (Text) - the title of the packet
packet-history-deleted = 자료집 「{ $title }」 삭제
packet-history-changed = 자료집 변경
packet-history-item-added = 자료집 항목 추가
packet-history-item-moved = 자료집 항목 이동
packet-history-item-removed = 자료집 항목 제외
packet-editions-one = 한 언어
packet-editions-side-by-side = 두 언어 나란히
packet-editions-each = 언어마다 한 판
packet-part-facts = 기본 사항
packet-part-texts = 본문
packet-part-parts = 세부 표
packet-part-plots = 도표
packet-part-reckoned = 계산 표
packet-part-chain = 약속의 흐름
packet-piece-summary = 한눈에 보기
packet-piece-talking-points = 말씀자료
packet-piece-earlier-decisions = 기존 결정 이행 현황
packet-piece-interpreter-sheet = 통역 자료
packet-orientation-portrait = 세로
packet-orientation-landscape = 가로
packet-news-new = 신규
packet-news-changed = 변경
packet-text-title = 제목
packet-text-body = 글
packet-text-asked = 결정 요청 사항
packet-plotted-record = 도표
packet-plotted-chain = 약속의 흐름
packet-plotted-terms = 전체 직위의 임기
packet-content-record = 기록
packet-content-list = 목록
packet-content-plot = 도표
packet-content-attachment = 첨부 파일
packet-content-note = 메모
packet-content-divider = 구분
packet-content-piece = 기본 자료
# $plotted (Message) - what is shown
# $record (Text) - the name of the record
packet-plot-of = { $record }: { $plotted }
# $piece (Message) - what it is
# $record (Text) - the name of the record
packet-piece-of = { $piece }: { $record }
packet-history-item-changed = 자료집 항목 변경
packet-history-readers = 자료집 열람자 변경
packet-piece-biography = 인물 약력
packet-biography-name = 성명
# $name (Text) - the name of the person
packet-biography-photograph = { $name } 사진
packet-decisions-none = 기존 결정이 없습니다.
packet-decisions-evidence = 이행 결과와 근거
packet-interpreter-nothing = 통역할 글이 아직 없습니다. 말씀자료를 작성하거나 기록을 선택해 주십시오.
packet-summary-asked = 결정 요청 사항
packet-summary-figures = 주요 수치
packet-summary-next = 향후 일정
# $name (Text) - the name of the meeting or the visit
packet-proposed-title = { $name } 보고 자료집
packet-section-papers = 안건 자료
packet-section-people = 상대측 인물
packet-section-programme = 일정
packet-section-background = 배경
packet-section-matter = 주요 내용
packet-section-proposal = 건의 사항
packet-template-meeting = 회의용
packet-template-visit = 방문용
packet-template-report = 보고용
# $name (Text) - the name of the template
packet-history-template-saved = 자료집 틀 저장: { $name }
packet-history-template-removed = 자료집 틀 삭제
packet-template-empty = 빈 자료집
packet-finding-deleted = 삭제됨
packet-finding-missing-glyph = 글꼴에 없는 글자
packet-finding-empty = 내용 없음
packet-finding-blank = 채우지 않은 빈칸
packet-finding-missing = 빠진 번역
packet-finding-stale = 원문보다 오래된 번역
packet-finding-unapproved = 승인 전
packet-finding-too-wide = 쪽보다 넓은 표
packet-finding-coarse = 해상도가 낮은 그림
packet-finding-divider = 이 구분에 속한 항목이 없습니다.
# $language (Message) - the name of the language
packet-finding-missing-in = { $language } 번역 없음
# $language (Message) - the name of the language
packet-finding-stale-in = 원문보다 오래됨: { $language }
# $dots (Number) - how many dots an inch
packet-finding-coarse-dots = 인치당 { $dots }점, 150점 이상 필요
packet-finding-title = 제목
