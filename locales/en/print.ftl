# Printing.

print-title = Print
print-nothing = Open a plan, a packet or a record, or show a list as a table: what is open is printed.
print-printer = Printer
print-copies = Copies
print-copies-wrong = From 1 to 99 copies.
print-duplex = Sides of the paper
print-duplex-none = One side
print-duplex-long = Both sides, long edge
print-duplex-short = Both sides, short edge
print-pages = Pages
print-pages-all = All pages
print-pages-hint = For example 1–3, 5.
print-pages-wrong = Write pages like 1–3, 5.
print-sending = Sending to the printer
print-sent = Sent to the printer: { $printer }
print-system = The print dialogue of the system opens; choose the printer, copies and pages there.
print-action = Print
print-edition = For whom
print-edition-everybody = Everybody
print-edition-all = All numbered copies
# $all (Text) - how many copies are sent
# $number (Text) - which of them is being sent
print-sending-copy = Sending to the printer: { $number } of { $all }
print-stop = Stop
print-password = Password that opens the saved PDF
print-password-hint = Leave it empty for an archival PDF, which may have no password. With one, of at least 8 characters, the file is an ordinary PDF.
