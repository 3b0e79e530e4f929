INSERT INTO indicator_value (id, indicator, measured_on, mantissa, scale, source, created_at)
VALUES (:id, :indicator, :on, :mantissa, :scale, :source, :now);
