INSERT INTO history (
  replica, sequence, clock, clock_count, member, schema_version, step, kind, undoes_replica, undoes_sequence,
  message, arguments, intent, effect, previous, digest, sealed, undoable, typing)
VALUES (
  :replica, :sequence, :clock, :clock_count, :member, :schema_version, :step, :kind, :undoes_replica, :undoes_sequence,
  :message, :arguments, :intent, :effect, :previous, :digest, :sealed, :undoable, :typing);
