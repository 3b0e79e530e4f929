# Printings of packets, and the archive bundle.

printing-way-printer = Printer
printing-way-file = Fayl
printing-way-bundle = Arxiv toʻplami
# $copies (Number) - how many copies
printing-history-printed = Toʻplam chop etildi: { $copies } nusxa
# $copies (Number) - how many copies
# $reader (Text) - the name of the reader
printing-history-printed-for = Toʻplam chop etildi ({ $reader }): { $copies } nusxa
printing-history-saved = Toʻplam PDF shaklida saqlandi
# $reader (Text) - the name of the reader
printing-history-saved-for = Toʻplam PDF shaklida saqlandi ({ $reader })
printing-title = Chop etishlar
printing-about = Har bir chop etish PDF bilan saqlanadi. Yillar oʻtib ham xuddi shunday chop etiladi.
printing-none = Hali hech narsa chop etilmagan
printing-none-about = Bundan keyin chop etilgan yoki saqlangan toʻplamlar PDF bilan shu yerda qayd etiladi.
printing-when = Vaqti
printing-edition = Nashr
printing-for = Kimga
printing-copies = Nusxalar
printing-pages = Betlar
# $part (Text) - which pages were printed
# $pages (Number) - how many pages the PDF has
printing-part = { $part } ({ $pages } betdan)
printing-where = Qayerga
printing-everybody = Hamma
# $number (Text) - the number of the copy
# $reader (Text) - the name of the reader
printing-copy-for = { $number }-nusxa · { $reader }
printing-again = Qayta chop etish
printing-save = PDF shaklida saqlash
# $when (Text) - when it was printed
printing-of = chop etish: { $when }
printing-bundle = Arxiv toʻplamini saqlash
# $name (Text) - the name of the bundle
printing-bundle-going = { $name } arxiv toʻplami saqlanmoqda
# $path (Text) - where it was saved
printing-bundle-saved = Arxiv toʻplami saqlandi: { $path }
printing-not-registered = Chop etildi, ammo qayd etilmadi: idoraning bu nusxasida hech narsani oʻzgartirib boʻlmaydi.
# $when (Text) - when it was made
printing-bundle-made-at = Tuzilgan vaqti: { $when }
printing-bundle-about = Har bir fayl hajmi va SHA-256 qiymati bilan koʻrsatilgan. Qiymat bir xil chiqsa, fayl oʻzgarmagan.
