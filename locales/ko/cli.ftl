# What the command line hamkor-cli says.

## Help: the program and its commands

cli-about = 창 없이 쓰는 Hamkor: 명령줄에서 사무실을 만들고 점검하고 읽고 인쇄하고 보관합니다.
cli-sample-about = 새 파일에 예시 사무실 만들기
cli-check-about = 사무실 파일 점검: 저장 구조, 기록, 이력
cli-list-about = 사무실에 있는 기록의 목록 보기
cli-find-about = 사무실에서 낱말 찾기(모든 문자)
cli-attach-about = 기록에 파일 첨부하기
cli-attachments-about = 기록의 첨부 파일 보기, 사본 저장, 삭제
cli-packet-about = 보고 자료집을 PDF로 만들기
cli-backup-about = 사무실의 백업을 만들고 검사하기
cli-restore-about = 백업을 새 사무실 파일로 복원하기
cli-spell-about = 우즈베크어 글을 다른 문자로 바꾸어 쓰기(표준 입력에서 표준 출력으로)
cli-calendar-about = 나라별 근무일: 한 해의 목록, 기한의 끝, iCalendar

## Help: headings

cli-usage = 사용법
cli-commands = 명령
cli-options = 옵션
cli-arguments = 인수

## Help: arguments and options

cli-office-about = 사무실 파일
cli-from-about = 읽을 대상: 복원할 백업 또는 입력 글의 표기(uz 또는 uz-Cyrl)
cli-to-about = 쓸 대상: 백업을 둘 폴더, 새 사무실 파일 또는 출력 글의 표기(uz 또는 uz-Cyrl)
cli-kind-about = 목록의 종류: plans(계획)
cli-record-kind-about = 기록의 종류
cli-record-about = 기록의 이름(언어에 관계없음) 또는 식별자
cli-file-about = 첨부할 파일
cli-role-about = 파일의 구분
cli-file-language-about = 파일의 언어: ko, uz, uz-Cyrl, ru, en
cli-member-about = 작업하는 구성원. 지정하지 않으면 목록의 첫 구성원
cli-save-about = 사본을 저장할 파일의 이름
cli-copy-about = 사본을 쓸 위치
cli-remove-about = 삭제할 파일의 이름
cli-words-about = 찾을 낱말(언어와 문자에 관계없음). -를 적으면 표준 입력에서 한 줄에 한 번씩 찾습니다
cli-packet-name-about = 자료집의 이름. 지정하지 않으면 가장 최근 자료집
cli-language-about = 문서의 언어. 하나 또는 나란히 놓을 둘: ko, uz, uz-Cyrl, ru, en(예: ko,uz)
cli-out-about = 만들 PDF 파일
cli-large-about = 예시 사무실에 더 넣을 계획의 수(큰 사무실 시험용)
cli-country-about = 근무일을 볼 나라: uz(우즈베키스탄) 또는 kr(대한민국)
cli-week-about = 한 주의 근무일 수: 5 또는 6. 지정하지 않으면 5
cli-year-about = 목록을 볼 해. 지정하지 않으면 올해
cli-term-from-about = 기한이 시작되는 날. 다음 날부터 셈
cli-add-about = 기한의 일수
cli-counting-about = 세는 방법: working(근무일) 또는 calendar(모든 날, 끝이 쉬는 날이면 다음 근무일). 지정하지 않으면 working
cli-days-about = Hamkor의 표 대신 날짜를 읽을 iCalendar 파일. -는 표준 입력
cli-icalendar-about = 다른 프로그램이 읽는 iCalendar로 출력
cli-json-about = 결과를 JSON으로 출력. 목록은 JSON 배열
cli-program-language-about = 이 프로그램이 쓰는 언어: ko, uz, uz-Cyrl, ru, en

## Help: what stands in the place of a value

cli-value-office = 사무실
cli-value-words = 낱말
cli-value-folder = 폴더
cli-value-backup = 백업
cli-value-name = 이름
cli-value-file = 파일
cli-value-record = 기록
cli-value-date = 날짜
cli-value-number = 수
cli-value-command = 명령

## Help: notes

cli-notes-passphrase = 암호문구는 터미널에서 입력받습니다. 스크립트에서는 환경 변수 HAMKOR_PASSPHRASE의 값을 사용합니다.
cli-exit-codes =
    종료 코드:
    0 완료
    1 사무실에 문제가 있거나 찾은 것이 없음
    2 명령을 이해하지 못함
    3 사무실을 열지 못함
    4 수행하지 못함
    5 파일을 읽거나 쓰지 못함

## The passphrase

cli-passphrase-prompt = 암호문구:
cli-passphrase-unasked = 암호문구를 물을 터미널이 없습니다. 환경 변수 HAMKOR_PASSPHRASE를 설정하거나 터미널에서 명령을 실행하십시오.

## Results

# $path (Text) - the new office file
cli-sample-made = 예시 사무실을 만들었습니다: { $path }
# $records (Number) - how many records were checked
# $entries (Number) - how many entries of the history were checked
cli-check-good = 사무실에 이상이 없습니다. 점검한 기록: { $records }건, 점검한 이력: { $entries }건.
# $problems (Number) - how many problems were found
cli-check-bad =
    { $problems ->
       *[other] 사무실에서 문제 { $problems }건을 찾았습니다. 문제가 생기기 전의 백업을 복원하거나 이 결과를 지원 담당자에게 보내 주십시오.
    }
# $path (Text) - the PDF file
# $pages (Number) - how many pages it has
cli-packet-made =
    { $pages ->
       *[other] PDF를 만들었습니다: { $path }({ $pages }쪽)
    }
# $path (Text) - the backup file
cli-backup-made = 백업을 만들고 검사했습니다: { $path }
# $path (Text) - the new office file
cli-restore-made = 백업을 새 사무실로 복원했습니다: { $path }
# $name (Text) - the name of the file
cli-attached = { PARTICLE($name, form: "을") } 첨부했습니다.
# $name (Text) - the name of the file
cli-attachment-removed = 첨부 파일 { PARTICLE($name, form: "을") } 삭제했습니다.
# $path (Text) - where the copy is
cli-attachment-saved = 사본을 저장했습니다: { $path }
cli-found-none = 찾은 것이 없습니다. 낱말을 줄이거나 낱말의 앞부분만 입력해 보십시오.
cli-list-none = 아직 목록에 표시할 기록이 없습니다.
# $date (Text) - the last day of the term
cli-term-ends = 기한은 { $date }에 끝납니다.
# $days (Text) - the days that it hangs on, separated by commas
cli-term-estimated = 다음 날짜가 추정이므로 아직 확실하지 않습니다: { $days }
cli-calendar-rest = 휴무
cli-calendar-work = 근무
cli-calendar-estimated = 추정
cli-term-endless = 이 달력에서는 기한이 끝나지 않습니다.

## What was typed

cli-help-about = 이 도움말 표시
cli-version-about = 버전 표시
# $text (Text) - the word that was not understood; may be empty
cli-not-understood = 명령을 이해하지 못했습니다: { $text }. --help 를 붙이면 입력할 수 있는 형식을 볼 수 있습니다.
# $text (Text) - what is missing
cli-missing = 빠진 항목이 있습니다: { $text }. --help 를 붙이면 입력할 수 있는 형식을 볼 수 있습니다.
# $passphrase (Text) - the passphrase of the sample office
cli-sample-passphrase = 암호문구: { $passphrase }
cli-visit-about = 방문 문서를 PDF로 만들기
cli-visit-name-about = 방문의 이름
cli-visit-paper-about = 문서의 종류: 일정표, 대표단 명단, 명패, 좌석 배치도
cli-balance-about = 기준일의 공동 프로젝트 기금 현황을 보여 줍니다
cli-fund-about = 기금 이름. 적지 않으면 첫 번째 기금
cli-at-about = 기준일. 적지 않으면 오늘
cli-in-about = 환산 통화: krw, uzs, usd. 적지 않으면 기금의 합계 통화
cli-import-about = 은행 거래 내역이 기금에 입력할 내용을 보여 주고, --apply를 붙이면 입력합니다
cli-statement-about = 은행이나 회계 프로그램의 파일
cli-currency-about = 통화가 적혀 있지 않은 금액의 통화: krw, uzs, usd
cli-encoding-about = 파일의 글자 부호화 방식: utf-8, windows-1251, cp949. 적지 않으면 자동으로 알아냄
cli-apply-about = 행을 입력함. 적지 않으면 아무것도 바뀌지 않음
# $count (Number) - how many lines
cli-imported = 입력한 행: { $count }건. 프로그램의 실행 취소로 한 번에 되돌릴 수 있습니다.
# $count (Number) - how many lines
cli-import-shown = 입력할 행: { $count }건. 바뀐 것은 없습니다. 입력하려면 --apply를 붙이십시오.
cli-hand-over-about = 다른 노트북에 사무실을 넘겨줍니다. 그 노트북을 위한 사본을 쓰고 여기 사본은 읽기만 합니다
cli-take-back-about = 돌아온 파일에서 사무실을 돌려받습니다
cli-laptop-about = 사무실을 받을 노트북의 이름
cli-here-about = 이 노트북의 이름. 쓰지 않으면 컴퓨터가 스스로 쓰는 이름
cli-new-copy-about = 새로 쓸 사무실 파일
cli-came-about = 돌아온 파일
# $path (Text) - the file
# $to (Text) - the name of the laptop
cli-handed-over = 사무실을 { $to }에 넘겨주었습니다: { $path }
# $path (Text) - the backup
cli-taken-back = 사무실이 돌아왔습니다. 여기 있던 내용은 남겨 두었습니다: { $path }
cli-chain-about = 기록의 추진 경과 표시: 답변, 약속, 이행, 재원, 보고 관계를 양방향으로 표시
cli-plot-about = 기금, 조사, 계획, 직위 임기표, 추진 경과의 도표를 SVG로 그림
cli-plot-kind-about = 그릴 도표의 종류
cli-plot-record-about = 어느 언어로든 적은 기록의 이름(직위 임기표에는 필요 없음)
# $path (String) - the file
cli-plot-made = 도표를 저장했습니다: { $path }
cli-plot-chain-about = 기록의 추진 경과를 그림: 답변, 약속, 이행, 재원, 보고 관계
cli-svg-about = SVG를 저장할 위치
cli-export-iati-about = 공동 프로젝트를 IATI 2.03 활동 파일로 쓰기
cli-project-about = 프로젝트의 이름. 없으면 모든 프로젝트
cli-new-xml-about = 쓸 XML 파일
# $count (Number) - how many projects
cli-iati-written = 기록한 프로젝트: { $count }건.
# $name (Text) - the name of the project
cli-iati-unready = 역할을 맡은 기관이나 날짜가 없어 쓰지 않은 프로젝트: { $name }
cli-import-iati-about = IATI 활동 파일로 만들거나 바꿀 내용을 보이고 --apply로 적용
cli-activities-about = IATI 활동의 XML 파일
cli-iati-apply-about = 프로젝트를 만들고 바꿈. 없으면 아무것도 바꾸지 않음
# $count (Number) - how many projects
cli-iati-entered = 만들거나 바꾼 프로젝트: { $count }건. 프로그램에서 실행 취소하면 한 번에 되돌립니다.
# $count (Number) - how many projects
cli-iati-shown = 만들거나 바꿀 프로젝트: { $count }건. 바뀐 것은 없습니다. 적용하려면 --apply를 붙이십시오.
# $text (Text) - what it is, with how often
cli-iati-omitted = 파일에 넣지 않은 내용: { $text }
cli-import-language-about = 파일의 언어: ko, uz, uz-Cyrl, ru, en
cli-import-title-about = 계획 제목. 없으면 파일의 제목이나 이름
cli-import-into-about = 본문을 넣을 계획의 제목이나 식별자. 없으면 새 계획을 만듭니다
cli-import-kind-about = 새 계획의 종류. 사무실에서 부르는 이름. 없으면 첫째 종류
cli-import-show-about = 만들어질 내용만 보이기
# $title (Text) - the plan's title
cli-draft-entered = 가져왔습니다: { $title }
cli-draft-shown = 아무것도 쓰지 않았습니다. --show를 빼면 가져옵니다.
cli-export-about = 계획을 한 언어 또는 나란히 두 언어의 DOCX 파일로 쓰기
cli-export-comments-about = 문단의 댓글을 파일에 함께 넣습니다
cli-export-plans-only = DOCX로는 계획만 쓸 수 있습니다.
cli-export-docx-only = 파일 이름은 .docx로 끝나야 합니다.
cli-import-draft-about = DOCX 또는 ODT 파일을 계획으로, 또는 계획의 다른 언어 본문으로 가져오기
cli-compare-about = 계획의 두 판을 단어 단위로 비교
cli-compare-plan-about = 계획의 제목(어느 언어든) 또는 식별자
cli-compare-from-about = 앞선 판의 번호
cli-compare-to-about = 뒤의 판의 번호. 없으면 현재 본문
cli-compare-language-about = 비교할 본문의 언어
cli-version-kept-about = 승인된 판의 보관된 인쇄본을 그대로 저장
cli-version-number-about = 판의 번호
cli-version-language-about = 인쇄본의 언어
