# Printings of packets, and the archive bundle.

printing-way-printer = Printer
printing-way-file = File
printing-way-bundle = Archive bundle
# $copies (Number) - how many copies
printing-history-printed = Printed the packet: { $copies }
# $copies (Number) - how many copies
# $reader (Text) - the name of the reader
printing-history-printed-for = Printed the packet for { $reader }: { $copies }
printing-history-saved = Saved the packet as a PDF
# $reader (Text) - the name of the reader
printing-history-saved-for = Saved the packet for { $reader } as a PDF
printing-title = Printings
printing-about = Each printing is kept with its PDF. It prints the same years later.
printing-none = Nothing has been printed yet
printing-none-about = What is printed or saved from here on is listed here with its PDF.
printing-when = When
printing-edition = Edition
printing-for = For
printing-copies = Copies
printing-pages = Pages
# $part (Text) - which pages were printed
# $pages (Number) - how many pages the PDF has
printing-part = { $part } of { $pages }
printing-where = Where to
printing-everybody = Everybody
# $number (Text) - the number of the copy
# $reader (Text) - the name of the reader
printing-copy-for = No. { $number } · { $reader }
printing-again = Print again
printing-save = Save as PDF
# $when (Text) - when it was printed
printing-of = printing of { $when }
printing-bundle = Save an archive bundle
# $name (Text) - the name of the bundle
printing-bundle-going = Saving the archive bundle { $name }
# $path (Text) - where it was saved
printing-bundle-saved = Archive bundle saved: { $path }
printing-not-registered = Printed, but not entered in the register: nothing may be changed in this copy of the office.
# $when (Text) - when it was made
printing-bundle-made-at = Made on { $when }
printing-bundle-about = Each file is listed with its size and its SHA-256. Whoever reckons the same digest of a file knows that it was not changed.
