SELECT history.replica, history.sequence, history.digest
FROM replica CROSS JOIN history ON history.replica = replica.id
  AND history.sequence = (SELECT max(sequence) FROM history WHERE history.replica = replica.id AND history.sealed = 1);
