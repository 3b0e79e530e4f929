# What the press itself says on paper: labels, heads of columns, marks.

press-kicker = 보고 자료집
press-contents = 차례
press-held-on = 일시
press-place = 장소
press-prepared = 작성
press-kind = 종류
press-state = 상태
press-responsible = 담당
press-due = 기한
press-dated = 일자
press-goals = 목표와 과제
press-indicators = 지표
press-column-number = 번호
press-column-goal = 목표·세부 목표·과제
press-column-responsible = 담당
press-column-dates = 기간
press-column-indicator = 지표
press-column-unit = 단위
press-column-baseline = 기준값
press-column-target = 목표값
press-column-latest = 최근값
press-example = 예시
press-missing = 번역되지 않음
# $state (Message) - the name of the state
# $version (Number) - the number of the version
press-state-and-version = { $state } · 제{ $version }판
press-list-count = 건수
press-asked = 결정 요청 사항
press-nothing-to-draw = 아직 그릴 내용이 없습니다.
# $file (Text) - the name of the file
# $page (Number) - which page
# $total (Number) - how many pages
press-attached-page = { $file }, 총 { $total }쪽 중 { $page }쪽
press-blank = 이 쪽은 비워 두었습니다.
press-notes = 메모
press-decisions = 결정 요청 사항
press-index = 인물·기관 찾아보기
press-reader = 열람자
# $copy (Text) - the number of the copy
# $reader (Text) - whose it is
press-copy = 사본 { $copy } · { $reader }
press-figure-missing = 그림이 없거나 손상되었습니다.
press-approved = 승인
# $date (Text) - when it was approved
# $name (Text) - who approved it
press-approved-by = { $date }, { $name }
press-digest = 본문의 지문 (SHA-256)
