SELECT DISTINCT digest FROM chunk WHERE digest NOT IN (SELECT name FROM content);
