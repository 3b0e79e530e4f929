SELECT packet, kept, reader, reader_name, copy, copies FROM printing WHERE id = :id;
