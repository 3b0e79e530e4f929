# Attached files: what they are, and the card that shows them on every record.

attachment-role-signed-original = 서명 원본
attachment-role-draft = 초안
attachment-role-translation = 번역본
attachment-role-scan = 스캔본
attachment-role-photograph = 사진
attachment-role-other = 기타
attachment-title = 첨부 파일
attachment-add = 파일 첨부…
attachment-hint = 파일을 이 화면에 끌어다 놓거나 붙여 넣을 수도 있습니다.
attachment-none = 첨부된 파일이 없습니다.
attachment-drop = 놓으면 첨부됩니다
attachment-name = 파일 이름
attachment-role = 구분
attachment-language = 언어
attachment-language-none = 지정 안 함
# $name (Text) - the name of the file
attachment-details = { $name } 상세 정보
# $name (Text) - the name of the file
attachment-show-named = { $name } 보기
attachment-show = 보기
attachment-open = 다른 프로그램에서 열기
# $name (Text) - the name of the file
attachment-open-named = 다른 프로그램에서 { $name } 열기
attachment-opened = 다른 프로그램에 읽기 전용 사본이 열립니다. 사무실을 잠그면 사본은 지워집니다. 파일을 고치려면 사본을 저장해 주십시오.
attachment-save = 사본 저장…
# $path (Text) - where the copy is
attachment-saved = 사본을 저장했습니다: { $path }
attachment-remove = 삭제
attachment-removed = 첨부 파일을 삭제했습니다.
# $name (Text) - the name of the file
attachment-coming = { PARTICLE($name, form: "을") } 첨부하는 중
# $name (Text) - the name of the file
attachment-stop = 첨부 중지: { $name }
attachment-stop-short = 중지
attachment-pasted = 붙여 넣은 그림
attachment-scans = 스캔했으나 아직 첨부하지 않은 파일
attachment-scan-attach = 첨부
# $name (Text) - the name of the file
attachment-scan-attach-named = { $name } 첨부
# $name (Text) - the name of the file
attachment-leaving = { PARTICLE($name, form: "을") } 복사하는 중
# $name (Text) - the name of the file
attachment-leaving-stop = 복사 중지: { $name }
