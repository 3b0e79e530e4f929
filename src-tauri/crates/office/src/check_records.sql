SELECT (SELECT count(*) FROM plan WHERE deleted_at IS NULL)
  + (SELECT count(*) FROM packet WHERE deleted_at IS NULL)
  + (SELECT count(*) FROM organisation WHERE deleted_at IS NULL)
  + (SELECT count(*) FROM member WHERE deleted_at IS NULL)
  + (SELECT count(*) FROM attachment WHERE deleted_at IS NULL);
