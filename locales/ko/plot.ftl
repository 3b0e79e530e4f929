# Plots: what they are called, what is to be seen in them, and the words in them.

# $value (String) - a number
plot-percent = { $value }%
plot-show-table = 표로 보기
plot-fund-whole = 기금 전체
# $at (Date) - the last day that counts
# $currency (Message) - the currency that everything is turned into
plot-fund-title = { $at } 기준 출연 약정·납입·집행 금액({ $currency })
# $paid (Text) - the amount that was paid in
# $pledged (Text) - the amount that was pledged
# $spent (Text) - the amount that was disbursed
plot-fund-about = 출연 약정 { $pledged }, 납입 { $paid }, 집행 { $spent }. 집행 금액은 각 측이 납입한 비율에 따라 나누었습니다.
plot-survey-now = 이번 진단
# $change (String) - the change in points, with its sign
# $level (String) - the level, in per cent
plot-survey-changed = { $level } ({ $change })
# $whole (String) - the level of the whole, in per cent
plot-survey-about = 전체 수준은 { $whole }입니다.
# $earlier (String) - the level of the whole in the earlier survey, in per cent
# $whole (String) - the level of the whole, in per cent
plot-survey-about-compared = 전체 수준은 { $whole }이며, 이전 진단에서는 { $earlier }였습니다.
plot-progress-title = 세부 목표 진척도
plot-progress-share = 목표 달성률
plot-progress-unmeasured = 미측정
# $all (Number) - how many indicators have a target
# $measured (Number) - how many of them were measured
plot-progress-about = 막대는 지표의 기준값에서 목표값까지 온 거리를 나타냅니다. 측정된 지표: { $all }개 중 { $measured }개.
plot-terms-post = 직위
plot-terms-expert = 전문가
plot-terms-term = 임기
# $day (String) - a day
plot-terms-today = 오늘 { $day }
# $begins (Date) - the first day of all terms
# $ends (Date) - the last day of all terms
# $posts (Number) - how many posts
# $terms (Number) - how many terms
plot-terms-about = 직위 { $posts }개, 임기 { $terms }건({ $begins } ~ { $ends }). 연장은 빗금으로, 끝난 임기는 테두리만으로 나타냅니다.
plot-go-on = 이어서 보기
