UPDATE indicator SET baseline_mantissa = :baseline, baseline_scale = :baseline_scale, target_mantissa = :target,
  target_scale = :target_scale
WHERE id = :id;
