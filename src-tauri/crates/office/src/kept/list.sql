SELECT * FROM kept_pdf WHERE owner = :owner ORDER BY made_at DESC, id DESC;
