UPDATE history SET digest = :digest, sealed = 1, typing = NULL
WHERE replica = :replica AND sequence = :sequence AND sealed = 0;
