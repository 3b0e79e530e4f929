UPDATE history SET message = :message, arguments = :arguments, intent = :intent, effect = :effect
WHERE replica = :replica AND sequence = :sequence AND sealed = 0;
