# Texts of word processors on their way in and out

# $detail (Text) - what it said, or was called
# $kind (Message) - what it is
draft-left-with = { $kind } “{ $detail }”
draft-left-contents = 목차는 가져오지 않았습니다. 인쇄할 때 자동으로 만들어집니다.
draft-left-field = 필드는 일반 글자가 되어 더 이상 자동으로 바뀌지 않습니다.
draft-left-form = 서식 입력란은 일반 글자가 되었습니다.
draft-left-text-box = 글상자의 내용은 옆 문단 다음에 문단으로 가져왔습니다.
draft-left-equation = 수식은 가져오지 않았습니다.
draft-left-drawing = 도형, 도식 또는 차트는 가져오지 않았습니다. PNG 그림으로 저장하여 추가하십시오.
draft-left-embedded = 다른 프로그램의 포함 파일은 가져오지 않았습니다. 계획에 첨부하십시오.
draft-left-page-margin = 머리글 또는 바닥글은 가져오지 않았습니다. 인쇄물에는 자체 머리글과 바닥글이 있습니다.
draft-left-picture-kind = PNG나 JPEG가 아닌 그림은 가져오지 않았습니다. PNG로 저장하여 추가하십시오.
draft-left-picture-missing = 그림이 파일 안에 없고 이름만 적혀 있습니다.
draft-left-picture-in-table = 표 안의 그림은 표 다음에 놓았습니다.
draft-left-table-in-table = 표 안의 표는 그 칸의 글로 가져왔습니다.
draft-left-deep-heading = 셋째 단계보다 깊은 제목은 셋째 단계로 두었습니다. 원래 단계는 다음과 같습니다.
draft-left-deep-item = 셋째 단계보다 깊은 목록 항목은 셋째 단계로 두었습니다. 원래 단계는 다음과 같습니다.
draft-left-hidden = 숨은 글은 가져오지 않았습니다.
draft-left-raised = 위 첨자와 아래 첨자는 보통 글자로 가져왔습니다.
draft-left-symbol = 기호 글꼴의 기호는 가져오지 않았습니다.
draft-left-reading = 낱말 위에 단 읽기는 가져오지 않았습니다.
draft-left-formatting = 서식 변경 추적은 적용된 것으로 두었습니다.
draft-left-address = 연결이 사무소 밖으로 이어집니다. 주소 없이 글만 가져왔습니다.
draft-left-macros = 매크로는 가져오지 않았습니다.
draft-left-made = Hamkor가 스스로 만드는 부분이므로 읽지 않았습니다.
draft-left-unknown = Hamkor가 모르는 요소는 글이 있는 경우 일반 글자로 가져왔습니다.
# $title (Text) - the plan's title
draft-history-entered = 계획 “{ $title }” 파일에서 가져옴
draft-history-rewritten = 본문을 파일에서 다시 가져옴
# $language (Message) - the language
draft-history-translated = 파일에서 번역문을 가져옴: { $language }
draft-heading = 제목
draft-paragraph = 문단
draft-list-item = 목록 항목
draft-table = 표
draft-figure = 그림
draft-note = 출처 주석
# $count (Number) - how many
# $kind (Message) - of what
draft-count = { $kind }: { $count }
# $number (Number) - which passage
# $text (Text) - its first words
draft-place = { $number }. { $text }
# $author (Text) - who
# $text (Text) - what
draft-remark-comment = 댓글({ $author }): “{ $text }”
# $author (Text) - who
# $text (Text) - what
draft-remark-insertion = 추적된 삽입({ $author }), 반영함: “{ $text }”
# $author (Text) - who
# $text (Text) - what
draft-remark-deletion = 추적된 삭제({ $author }), 빼고 가져옴: “{ $text }”
draft-title = Word 또는 OpenDocument 파일에서
draft-open = Word 또는 OpenDocument 파일에서…
draft-about = DOCX 또는 ODT 파일을 계획으로, 또는 계획의 다른 언어 본문으로 가져옵니다. 먼저 가져올 내용과 가져올 수 없는 내용을 보여 주며, 실행 취소 한 번으로 되돌립니다.
draft-choose = 파일 선택…
draft-reading = 파일을 읽는 중입니다…
draft-language = 파일의 언어
draft-into = 가져올 곳
draft-into-new = 새 계획
# $name (Text) - the plan's title
draft-into-plan = 다음 계획의 본문: { $name }
draft-plan-title = 계획 제목
draft-will-make = 만들어질 내용
# $count (Number) - how many
draft-more = 외 { $count }개
draft-left-title = 그대로 가져올 수 없는 내용
draft-left-none = 모두 가져왔습니다.
draft-column-place = 위치
draft-column-left = 내용과 이유
draft-column-kind = 종류
draft-column-text = 글
draft-enter = 가져오기
# $title (Text) - the plan's title
draft-entered = 가져왔습니다: { $title }
draft-save = Word 파일로 저장…
draft-save-language = 파일의 언어
draft-save-beside = 나란히 둘 언어
draft-save-alone = 둘째 언어 없음
# $path (Text) - where
draft-saved = 저장했습니다: { $path }
draft-left-picture-left = 그림이 없어졌거나 PNG나 JPEG가 아니어서 문서에 넣지 못했습니다.
draft-stop = 중지
draft-entering = 본문을 가져오는 중입니다…
draft-save-title = Word 파일로 저장
draft-saving = 파일을 쓰는 중입니다…
# $text (Text) - what was put in
draft-remark-inserted = 삽입: “{ $text }”
# $text (Text) - what was taken out
draft-remark-deleted = 삭제: “{ $text }”
draft-remarks-title = 문단의 댓글로 들어오는 내용
draft-column-remark = 댓글 또는 추적된 변경
draft-left-comment-gone = 계획에서 지워진 문단의 댓글은 파일에 넣지 않았습니다.
draft-save-comments = 문단의 댓글 포함
