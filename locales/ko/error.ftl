# What went wrong and what to do about it, one message for each code of an error.

## The office file

error-office-not-found = 이 위치에 사무실 파일이 없습니다. 파일을 옮겼거나 이름을 바꾸었을 수 있습니다. 파일을 다시 선택해 주십시오.
error-office-not-an-office = Hamkor 사무실 파일이 아닙니다. 파일 내용은 바뀌지 않았습니다. 이름이 .hamkor로 끝나는 파일을 선택해 주십시오.
error-office-damaged = 사무실 파일이 손상되어 열지 않았습니다. 파일은 그대로 두었습니다. 최근 백업을 원본 옆에 복원해 주십시오.
# $theirs (Number) - the version of the file's form
# $ours (Number) - the newest version that this program knows
error-office-newer = 더 최신 버전의 Hamkor에서 만든 사무실입니다(파일 형식 { $theirs }, 이 프로그램의 최신 형식 { $ours }). 파일은 그대로 두었습니다. 최신 버전을 설치한 뒤 열어 주십시오.
# $seconds (Number) - how long to wait before the next try; 0 means none
error-office-wrong-passphrase =
    { $seconds ->
        [0] 암호문구가 맞지 않습니다. 자판의 언어와 Caps Lock을 확인한 뒤 다시 입력해 주십시오.
       *[other] 암호문구가 맞지 않습니다. 자판의 언어와 Caps Lock을 확인하고 { $seconds }초 뒤에 다시 입력해 주십시오.
    }
error-office-locked = 사무실이 잠겨 있습니다. 계속하려면 암호문구를 입력해 주십시오.
error-office-in-use = 다른 프로그램에서 이 사무실 파일을 사용하고 있습니다. 그쪽에서 닫은 뒤 다시 열어 주십시오.
# $path (Text) - where the file is
error-office-exists = 같은 위치에 파일이 이미 있습니다: { $path }. 그 파일은 그대로 두었습니다. 다른 이름을 정하거나 그 파일을 열어 주십시오.
# $path (Text) - the folder
error-office-folder-missing = 폴더가 없습니다: { $path }. 다른 폴더를 선택하거나 폴더를 먼저 만들어 주십시오.
# $path (Text) - the file
error-office-read-only = 읽기만 할 수 있는 파일입니다: { $path }. 쓰기 금지를 해제하거나 쓸 수 있는 폴더로 복사해 주십시오.
error-disk-full = 디스크에 빈 공간이 없어 더 저장할 수 없습니다. 이미 저장된 내용은 안전합니다. 공간을 확보한 뒤 다시 시도해 주십시오.
# $detail (Text) - what the database said, for support
error-storage = 사무실 파일을 읽거나 쓸 수 없었습니다. 디스크가 연결되어 있는지 확인한 뒤 다시 시도해 주십시오. 지원용 정보: { $detail }

## Passphrase and members

error-passphrase-too-weak = 암호문구를 추측하기 쉽습니다. 서로 관련 없는 낱말을 네 개 이상 이어 주십시오.
error-passphrase-differs = 두 암호문구가 서로 다릅니다. 둘 다 다시 입력해 주십시오.
error-name-empty = 이름이 비어 있습니다. 이름을 입력해 주십시오.
error-member-unknown = 이 사무실의 구성원이 아니거나 사무실을 떠난 사람입니다. 목록에서 이름을 선택해 주십시오.
error-not-allowed = 현재 역할로는 할 수 없는 일입니다. 부위원장이나 권한이 있는 동료에게 요청해 주십시오.
error-drafter-cannot-approve = 계획을 작성한 사람은 그 계획을 승인할 수 없습니다. 다른 구성원에게 승인을 요청해 주십시오.

## Plans

error-move-not-allowed = 계획의 현재 상태에서는 그 상태로 옮길 수 없습니다. 지금 할 수 있는 단계를 확인해 주십시오.
error-plan-not-found = 계획을 찾을 수 없습니다. 삭제되었다면 실행 취소로 되살릴 수 있습니다.
error-plan-frozen = 현재 상태에서는 이 계획의 본문을 고칠 수 없습니다. 초안으로 되돌리거나 다음 판을 시작해 주십시오.
error-plan-title-missing = 계획에는 원문 언어로 된 제목과 문단 하나 이상이 있어야 합니다. 작성한 뒤 다시 검토를 요청해 주십시오.
error-passage-not-found = 문단을 찾을 수 없습니다. 삭제되었다면 실행 취소로 되살릴 수 있습니다.
error-organisation-not-found = 기관이 목록에 없습니다. 다른 기관을 선택하거나 새로 추가해 주십시오.
error-node-not-found = 목표나 과제를 찾을 수 없습니다. 삭제되었다면 실행 취소로 되살릴 수 있습니다.
error-indicator-not-found = 지표를 찾을 수 없습니다. 삭제되었다면 실행 취소로 되살릴 수 있습니다.
error-record-not-found = 기록을 찾을 수 없습니다. 삭제되었다면 실행 취소로 되살릴 수 있습니다.

## Packets and paper

error-packet-not-found = 보고 자료집을 찾을 수 없습니다. 삭제되었다면 실행 취소로 되살릴 수 있습니다.
error-packet-empty = 보고 자료집에 아직 항목이 없습니다. 먼저 항목을 추가해 주십시오.
error-print-no-printer = 프린터를 찾을 수 없습니다. 프린터를 연결하거나 자료집을 PDF로 저장해 주십시오.
# $detail (Text) - what the printing system said
error-print-failed = 자료집을 프린터로 보내지 못했습니다. 프린터가 켜져 있는지 확인하거나 PDF로 저장해 주십시오. 상세 정보: { $detail }
# $detail (Text) - what the typesetter said, for support
error-typeset-failed = 쪽을 만들지 못했습니다. 작성한 내용은 안전합니다. 지원용 정보: { $detail }

## Undo

error-undo-nothing = 취소할 작업이 없습니다.
error-redo-nothing = 다시 실행할 작업이 없습니다.
# $member (Text) - who changed it later
# $when (Text) - when, already formatted
error-undo-conflict = { $member } 님이 나중에 같은 곳을 바꾸어({ $when }) 취소할 수 없습니다. 바뀐 내용은 없습니다. 이력에서 두 변경을 확인해 주십시오.
error-undo-not-possible = 승인과 인쇄는 취소할 수 없습니다. 승인된 계획을 계속 다듬으려면 다음 판을 시작해 주십시오.

## Dates, numbers, languages

# $text (Text) - what was typed
error-date-invalid = “{ PARTICLE($text, form: "은", after: "”") } 날짜가 아닙니다. 2012. 11. 28. 또는 2012-11-28과 같이 입력해 주십시오.
error-date-order = 종료일이 시작일보다 앞섭니다. 두 날짜 가운데 하나를 고쳐 주십시오.
# $text (Text) - where it cannot be read
error-calendar-unreadable = 읽을 수 있는 달력이 아닙니다: { $text }. 다른 프로그램에서 저장한 달력 파일을 선택해 주십시오.
# $text (Text) - the day
error-calendar-recurring = 반복 규칙이 있는 날입니다: { $text }. 날짜마다 따로 저장한 달력을 선택해 주십시오.
# $text (Text) - what was typed
error-number-invalid = “{ PARTICLE($text, form: "은", after: "”") } 숫자가 아닙니다. 숫자와 부호, 소수점만 입력해 주십시오.
# $tag (Text) - the language tag that was asked for
error-language-unknown = “{ PARTICLE($tag, form: "은", after: "”") } Hamkor에서 쓰지 않는 언어입니다. ko, uz, uz-Cyrl, ru, en 가운데 하나를 선택해 주십시오.
error-spelling-not-a-word = 한 낱말을 글자로만 입력해 주십시오.

## Backups and files

# $path (Text) - the backup
error-backup-not-found = 백업이 없습니다: { $path }. 목록에서 다른 백업을 선택해 주십시오.
# $path (Text) - the backup
error-backup-damaged = 검사를 통과하지 못해 사용하지 않은 백업입니다: { $path }. 더 이전의 백업을 선택해 주십시오.
# $path (Text) - the folder that the backup was to go to
error-backup-failed = 백업을 만들지 못했습니다: { $path }. 사무실 파일은 안전하지만 새 백업은 없습니다. 폴더가 연결되어 있고 빈 공간이 있는지 확인해 주십시오.
# $path (Text) - the file
error-attachment-file-missing = 이 위치에 파일이 없습니다: { $path }. 옮겨졌거나 이름이 바뀌었을 수 있습니다. 다시 선택해 주십시오.
# $path (Text) - what was to be attached
error-attachment-not-a-file = 폴더는 첨부할 수 없습니다: { $path }. 폴더 안의 파일을 선택해 주십시오.
error-attachment-stopped = 첨부를 중지했습니다. 파일은 저장되지 않았습니다.
error-attachment-interrupted = 파일을 첨부하는 동안 사무실이 잠기거나 닫혔습니다. 파일은 저장되지 않았습니다. 다시 첨부해 주십시오.
error-pdf-unreadable = 이 PDF는 여기에서 볼 수 없습니다. 손상되었거나 암호로 잠겨 있을 수 있습니다. 다른 프로그램에서 열거나 사본을 저장해 주십시오.
error-preview-too-large = 이 파일은 너무 커서 여기에서 볼 수 없습니다. 다른 프로그램에서 열거나 사본을 저장해 주십시오.
# $name (Text) - the name of the file
# $detail (Text) - what the system said
error-no-program = 이 컴퓨터의 어떤 프로그램도 { PARTICLE($name, form: "을") } 열지 못했습니다. 사본을 저장한 뒤 원하는 프로그램으로 열어 주십시오. 상세 정보: { $detail }
# $path (Text) - the file that is already there
error-restore-over-existing = 이미 있는 파일 위에는 복원하지 않습니다: { $path }. 새 이름을 정해 주십시오.
# $path (Text) - the file
# $detail (Text) - what the system said
error-file-write = 파일을 쓰지 못했습니다: { $path }. 폴더와 남은 공간을 확인해 주십시오. 상세 정보: { $detail }
# $path (Text) - the file
# $detail (Text) - what the system said
error-file-read = 파일을 읽지 못했습니다: { $path }. 파일이 그 위치에 있고 열 권한이 있는지 확인해 주십시오. 상세 정보: { $detail }
error-settings-damaged = 이 컴퓨터의 설정을 읽을 수 없어 기본 설정으로 시작했습니다. 사무실 파일에는 영향이 없습니다.

## The rest

# $detail (Text) - for support
error-unexpected = 예상하지 못한 문제가 생겼습니다. 저장된 내용은 안전합니다. 프로그램을 닫았다가 다시 열어 주십시오. 같은 문제가 되풀이되면 다음 정보를 지원 담당자에게 보내 주십시오: { $detail }
error-move-not-ready = 이 단계에 필요한 내용이 아직 입력되지 않았습니다. 부족한 항목은 기록 화면에 표시됩니다.
error-move-needs-another = 보고한 사람은 확인할 수 없습니다. 다른 구성원에게 확인을 요청해 주십시오.
error-reason-missing = 이 단계에는 사유가 필요합니다. 사유를 입력해 주십시오.
error-nothing-open = 미결 안건이 없어 이월할 것이 없습니다.
error-no-next-meeting = 이 협의체의 다음 회의가 등록되어 있지 않습니다. 먼저 다음 회의를 등록해 주십시오.
# $text (Text) - what was typed
error-time-invalid = “{ PARTICLE($text, form: "은", after: "”") } 시각이 아닙니다. 09:30과 같이 입력해 주십시오.
# $name (Text) - the name of the record that refused
# $reason (Text) - why
error-one-of-many = 아무것도 변경하지 않았습니다. “{ $name }”: { $reason }
error-none-chosen = 선택한 기록이 없습니다. 먼저 목록에서 기록을 선택하십시오.
error-visit-empty = 이 문서에 넣을 내용이 아직 없습니다. 대표단이나 일정을 먼저 추가해 주십시오.
# $text (Text) - what was typed
error-money-invalid = “{ PARTICLE($text, form: "은", after: "”") } 금액이 아닙니다. 1,200,000원 또는 미화 330,000달러처럼 입력하십시오.
# $text (Text) - what was typed
error-currency-missing = “{ $text }”에 통화가 없습니다. 원, 숨, 달러 가운데 하나를 함께 적으십시오.
# $year (Text) - the year of the day from which on
# $month (Text) - its month, in two digits
# $day (Text) - its day, in two digits
# $whole (Number) - the sum in per cent
# $hundredths (Text) - its hundredths, in two digits
error-shares-differ-on = { $year }-{ $month }-{ $day }부터 지분의 합이 100%가 아니라 { $whole }.{ $hundredths }%입니다. 구성원을 바꾸려면 먼저 ‘변경 중’ 단계로 옮기십시오.
# $whole (Number) - the sum in per cent
# $hundredths (Text) - its hundredths, in two digits
error-shares-differ = 지분의 합이 100%가 아니라 { $whole }.{ $hundredths }%입니다. 구성원을 바꾸려면 먼저 ‘변경 중’ 단계로 옮기십시오.
error-lead-missing = 컨소시엄에는 언제나 대표사가 하나 있어야 합니다. 대표사를 정하십시오.
error-statement-head = 이 파일에 거래 내역의 열 제목이 없습니다. 날짜와 금액(또는 입금액과 출금액) 열이 필요합니다.
# $line (Number) - the number of the line
# $text (Text) - what cannot be read in it
error-statement-line = 거래 내역의 { $line }행을 읽을 수 없습니다: “{ $text }”. 입력된 것은 없습니다. 파일을 고친 뒤 다시 시도하십시오.
# $day (Text) - the day, as YYYY-MM-DD
# $to (Text) - the name of the laptop that has the office
error-office-handed-over = 이 사본은 { $day }에 { $to }에 넘겨주었으므로 돌아올 때까지 읽을 수만 있습니다. 사무실을 돌려받거나 그 사본 없이 계속하십시오.
error-opened-read-only = 이 파일은 읽기 전용으로 열었습니다. 고치려면 닫았다가 다시 여십시오.
error-not-handed-over = 이 사본은 넘겨주지 않았습니다. 지금 그대로 고칠 수 있습니다.
# $name (Text) - the name of both
error-hand-over-to-itself = 두 노트북의 이름이 모두 { $name }입니다. 다른 노트북에 다른 이름을 정해 주십시오.
# $path (Text) - the file
error-take-back-itself = 지금 열려 있는 파일입니다: { $path }. 다른 노트북에서 돌아온 파일을 선택해 주십시오.
# $path (Text) - the file
error-take-back-other-office = 다른 사무실의 파일입니다: { $path }. 돌아온 이 사무실의 파일을 선택해 주십시오.
# $path (Text) - the file
error-take-back-passphrase = 암호문구가 여기 사본과 다릅니다: { $path }. 그 파일의 암호문구를 입력해 주십시오.
# $path (Text) - the file
# $to (Text) - the name of the laptop that it is meant for
error-take-back-for-another = { $to }에 넘겨준 파일이므로 사무실은 그곳에 있습니다: { $path }. 이 컴퓨터를 위해 쓴 파일을 선택해 주십시오. 이 컴퓨터가 { PARTICLE($to, form: "이라면") } 설정에서 그 이름을 정해 주십시오.
error-take-back-diverged = 두 사본이 서로 다른 길로 갔습니다. 여기 사본에 있는 변경이 그 파일에 없습니다. 아무것도 바꾸지 않았습니다. 어느 쪽에서 계속 작업할지 동료와 정하십시오.
error-chain-circle = 앞뒤가 서로 맞물려 사슬이 순환합니다. 다른 기록이나 다른 관계를 선택하십시오.
error-chain-link-exists = 이미 같은 관계로 연결되어 있습니다.
# $text (Text) - what was typed
error-year-invalid = “{ PARTICLE($text, form: "은", after: "”") } 연도가 아닙니다. 2013처럼 네 자리 숫자로 입력해 주십시오.
error-plot-empty = 아직 그릴 내용이 없습니다.
error-iati-too-large = 파일이 32MB보다 큽니다. 가져온 내용은 없습니다.
error-iati-too-deep = 파일의 요소가 너무 많거나 너무 깊이 들어 있습니다. 가져온 내용은 없습니다.
error-iati-entities = 파일에 문서 형식이나 자체 개체가 선언되어 있습니다. 다른 파일을 감추거나 끝없이 커질 수 있으므로 가져오지 않았습니다.
# $line (Number) - the line in the file
error-iati-damaged = 파일의 { $line }번째 줄부터 XML로 읽을 수 없습니다. 가져온 내용은 없습니다.
error-iati-other = IATI 버전 2의 활동 파일이 아닙니다. 다른 파일을 선택하십시오.
error-iati-nothing = IATI 활동에는 제목과 날짜, 역할을 맡은 기관이 있는 프로젝트가 필요합니다. 아직 그런 프로젝트가 없습니다.
error-scan-unreadable = 이 스캔은 여기에서 볼 수 없습니다. 손상되었거나 흔하지 않은 방식으로 저장되었을 수 있습니다. 다른 프로그램에서 열거나 사본을 저장해 주십시오.
error-packet-too-deep = 항목은 네 단계까지만 둘 수 있습니다. 먼저 항목을 위 단계로 옮겨 주십시오.
# $name (Text) - the name of the file
error-attachment-not-printable = 「{ $name }」 파일은 PDF나 그림이 아니어서 인쇄할 쪽이 없습니다. PDF로 첨부해 주십시오.
# $name (Text) - the name of the file
error-attachment-broken = 첨부 파일 「{ $name }」: 손상되었거나 암호가 걸려 있어 표시할 수 없습니다. 읽을 수 있는 사본을 첨부하거나 항목을 자료집에서 빼 주십시오.
# $item (Text) - the item's number and title
# $detail (Text) - what the typesetter said
error-item-refused = ‘{ $item }’ 항목을 조판하지 못했습니다. 항목을 열어 특이한 그림이나 표가 있는지 확인하거나 자료집에서 빼 주십시오. 작성한 내용은 안전합니다. 지원용 정보: { $detail }
# $pages (Number) - how many pages there are
# $most (Number) - how many there may be
error-too-many-pages = 문서가 { $pages }쪽에 이릅니다. 최대 { $most }쪽까지 만들 수 있습니다. 여러 자료집으로 나누어 주십시오.
# $name (Text) - the picture's name
error-picture-unreadable = 그림 ‘{ $name }’ 파일을 읽을 수 없습니다. 손상되지 않고 다른 파일을 참조하지 않는 PNG, JPEG, GIF, WebP 또는 SVG 파일을 사용해 주십시오.
# $shortest (Number) - how many signs a password has at least
error-password-unusable = PDF 비밀번호는 { $shortest }자 이상이어야 하며 지나치게 길 수 없습니다. 다른 비밀번호를 정해 주십시오.
# $detail (Text) - what is known of it
error-apart-failed = 큰 문서를 만드는 프로그램이 예기치 않게 끝났습니다. 메모리가 부족할 수 있습니다. 작성한 내용은 안전합니다. 다른 프로그램을 닫고 다시 시도하거나 자료집을 나누어 주십시오. 지원용 정보: { $detail }
error-pages-stopped = 중지하여 쪽을 끝까지 만들지 않았습니다.
error-terms-all-there = Hamkor에 들어 있는 용어가 이미 모두 있습니다.
error-text-changed = 그사이 본문이 바뀌어 아무것도 바꾸지 않았습니다. 다시 찾아 주십시오.
error-cells-not-merged = 이 셀들은 합칠 수 없습니다. 같은 표의 다른 셀을 고르십시오. 머리글 행은 머리글 행끼리만 합칠 수 있습니다.
# $name (Text) - the file's name
error-figure-not-an-image = { $name }: 본문에 넣을 수 없는 파일입니다. PNG, JPEG, GIF, WebP 그림을 고르십시오.
error-passage-not-text = 표와 그림은 나누거나 다른 문단과 합칠 수 없습니다.
# $rows (Number) - how many rows a table takes
# $columns (Number) - how many columns
error-table-too-large = 표가 너무 큽니다. 본문의 표는 { $rows }행 { $columns }열까지입니다. 나누어 붙여 넣으십시오.
# $number (Number) - the passage's place
# $there (Text) - the plan's passage
# $here (Text) - the file's passage
error-draft-differs = 파일과 계획의 문단 구성이 다릅니다. { $number }번째 문단부터 다릅니다. 계획: “{ $there }”, 파일: “{ $here }”. 파일의 제목, 문단, 목록, 표를 같은 순서로 맞추거나 새 계획으로 가져오십시오.
error-draft-other = DOCX나 ODT 문서가 아닙니다. Word, 한글 또는 LibreOffice에서 DOCX로 저장한 뒤 그 파일을 선택하십시오.
error-draft-old = 이전 형식(DOC, HWP)이거나 암호가 걸린 파일입니다. 해당 프로그램에서 열어 암호 없이 DOCX로 저장한 뒤 그 파일을 선택하십시오.
error-draft-protected = 암호가 걸린 파일입니다. 암호 없이 저장한 뒤 다시 선택하십시오.
# $part (Text) - the part of the file
error-draft-damaged = 파일이 손상되었습니다. { $part } 부분을 읽을 수 없습니다. 해당 프로그램에서 열어 다시 저장한 뒤 선택하십시오. 가져온 내용은 없습니다.
error-draft-too-large = 파일이 가져올 수 있는 크기를 넘었습니다. 한도는 64MB, 압축을 풀면 256MB, 표는 5,000행 63열입니다. 나누어 가져오십시오. 가져온 내용은 없습니다.
error-draft-too-deep = 파일의 요소가 너무 많거나 너무 깊이 들어 있습니다. 가져온 내용은 없습니다.
error-draft-entities = 파일에 문서 형식이나 자체 개체가 선언되어 있습니다. 다른 파일을 감추거나 끝없이 커질 수 있으므로 가져오지 않았습니다.
error-draft-empty = 파일에 글이 없습니다.
# $detail (Text) - why
error-draft-write = Word 파일을 만들지 못했습니다: { $detail }
error-version-not-found = 계획에 이 번호의 판이 없습니다. 승인된 판은 계획의 개요에서 확인하십시오.
error-plan-changed-meanwhile = 인쇄용으로 조판하는 동안 계획이 바뀌어 승인하지 않았습니다. 다시 읽고 승인하십시오.
# $detail (Text) - what the typesetter said
error-approved-not-set = 이 판을 인쇄용으로 조판할 수 없어 승인하지 않았습니다: { $detail }
error-kept-pdf-altered = 보관된 인쇄본이 보관 당시의 내용과 다릅니다. 설정에서 사무소를 검사하고 백업에서 이 인쇄본을 가져오십시오.
error-kept-pdf-missing = 이 판의 인쇄본이 이 언어로는 보관되어 있지 않습니다.
# $name (Text) - the member
error-line-member = { $name } 님은 이 자리에 설 수 없습니다. 기안자는 검토하거나 승인하지 않고, 한 사람은 한 자리에만 서며, 역할이 허용해야 합니다.
# $names (Text) - the reviewers
error-review-outstanding = 아직 답하지 않은 검토자: { $names }.
# $name (Text) - the approver
error-approver-is-another = 이 계획의 승인자는 { $name } 님입니다.
error-not-asked = 이 계획의 검토를 요청받지 않았거나 이미 답하셨습니다.
error-comment-not-found = 댓글을 찾을 수 없습니다. 삭제되었다면 실행 취소로 되살릴 수 있습니다.
