# Surveys of the level of informatization: their states, and what they find.

survey-state-planned = Planned
survey-state-in-the-field = In the field
survey-state-analysed = Analysed
survey-state-agreed = Agreed
survey-state-published = Published
survey-state-cancelled = Cancelled
survey-severity-critical = Critical
survey-severity-major = Major
survey-severity-minor = Minor
survey-level = Level of informatization
survey-level-in-per-cent = This survey, %
survey-change = Change
survey-whole = Whole
survey-history-adopted = A recommendation became a measure
survey-adopt = Make a measure of a recommendation
survey-adopt-recommendation = Recommendation
survey-adopt-plan = Plan
survey-adopt-objective = Objective
survey-adopt-choose = Choose
survey-adopt-now = Add to the plan
survey-adopted = The recommendation is now a measure of the plan.
# $codes (Text) - the numbers of the indicators, with commas
survey-remark-no-score = Indicators without a score: { $codes }
# $count (Number) - how many recommendations
survey-remark-open = Recommendations that are no measure yet: { $count }
survey-form = Form for the field
