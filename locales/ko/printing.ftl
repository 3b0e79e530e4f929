# Printings of packets, and the archive bundle.

printing-way-printer = 프린터
printing-way-file = 파일
printing-way-bundle = 보관 묶음
# $copies (Number) - how many copies
printing-history-printed = 자료집 인쇄: { $copies }부
# $copies (Number) - how many copies
# $reader (Text) - the name of the reader
printing-history-printed-for = 자료집 인쇄({ $reader }): { $copies }부
printing-history-saved = 자료집을 PDF로 저장
# $reader (Text) - the name of the reader
printing-history-saved-for = 자료집을 PDF로 저장({ $reader })
printing-title = 인쇄 기록
printing-about = 인쇄할 때마다 PDF가 함께 보관됩니다. 몇 해 뒤에도 똑같이 인쇄됩니다.
printing-none = 아직 인쇄한 적이 없습니다
printing-none-about = 앞으로 인쇄하거나 저장하는 자료집이 PDF와 함께 여기에 기록됩니다.
printing-when = 일시
printing-edition = 판
printing-for = 받는 사람
printing-copies = 부수
printing-pages = 쪽
# $part (Text) - which pages were printed
# $pages (Number) - how many pages the PDF has
printing-part = { $pages }쪽 가운데 { $part }
printing-where = 인쇄한 곳
printing-everybody = 모두
# $number (Text) - the number of the copy
# $reader (Text) - the name of the reader
printing-copy-for = { $number }번 · { $reader }
printing-again = 다시 인쇄
printing-save = PDF로 저장
# $when (Text) - when it was printed
printing-of = { $when } 인쇄본
printing-bundle = 보관 묶음 저장
# $name (Text) - the name of the bundle
printing-bundle-going = 보관 묶음 { $name } 저장 중
# $path (Text) - where it was saved
printing-bundle-saved = 보관 묶음을 저장했습니다: { $path }
printing-not-registered = 인쇄했으나 기록하지 않았습니다. 이 사무소 사본은 변경할 수 없습니다.
# $when (Text) - when it was made
printing-bundle-made-at = 작성: { $when }
printing-bundle-about = 파일마다 크기와 SHA-256 값을 적었습니다. 같은 값이 나오면 파일이 바뀌지 않은 것입니다.
