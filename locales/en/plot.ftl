# Plots: what they are called, what is to be seen in them, and the words in them.

# $value (String) - a number
plot-percent = { $value }%
plot-show-table = Show as table
plot-fund-whole = Fund as a whole
# $at (Date) - the last day that counts
# $currency (Message) - the currency that everything is turned into
plot-fund-title = Pledged, paid in and disbursed by { $at }, in { $currency }
# $paid (Text) - the amount that was paid in
# $pledged (Text) - the amount that was pledged
# $spent (Text) - the amount that was disbursed
plot-fund-about = { $pledged } pledged, { $paid } paid in, { $spent } disbursed. What was disbursed is divided among the sides in proportion to what each paid in.
plot-survey-now = This survey
# $change (String) - the change in points, with its sign
# $level (String) - the level, in per cent
plot-survey-changed = { $level } ({ $change })
# $whole (String) - the level of the whole, in per cent
plot-survey-about = The level of the whole is { $whole }.
# $earlier (String) - the level of the whole in the earlier survey, in per cent
# $whole (String) - the level of the whole, in per cent
plot-survey-about-compared = The level of the whole is { $whole }; in the earlier survey it was { $earlier }.
plot-progress-title = Progress of objectives
plot-progress-share = Share of the way to the target
plot-progress-unmeasured = not measured
# $all (Number) - how many indicators have a target
# $measured (Number) - how many of them were measured
plot-progress-about = Each bar goes from the baseline of an indicator to its target. Measured: { $measured } of { $all }.
plot-terms-post = Post
plot-terms-expert = Expert
plot-terms-term = Term
# $day (String) - a day
plot-terms-today = Today, { $day }
# $begins (Date) - the first day of all terms
# $ends (Date) - the last day of all terms
# $posts (Number) - how many posts
# $terms (Number) - how many terms
plot-terms-about = Posts: { $posts }. Terms: { $terms }, from { $begins } to { $ends }. An extension is hatched; a term that has ended has an edge alone.
plot-go-on = Go on drawing
