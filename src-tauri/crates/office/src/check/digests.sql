SELECT digest FROM content WHERE digest NOT IN (SELECT digest FROM kept_pdf)
UNION SELECT digest FROM attachment WHERE size > 0;
