SELECT printing.id, printing.packet, printing.kept, printing.reader_name, printing.copy, printing.copies, printing.part, printing.way,
  printing.place, printing.printed_at, printing.printed_by, kept_pdf.languages, kept_pdf.pages, kept_pdf.size, kept_pdf.digest
FROM printing JOIN kept_pdf ON kept_pdf.id = printing.kept
WHERE printing.packet = :packet ORDER BY printing.printed_at DESC, printing.id DESC;
