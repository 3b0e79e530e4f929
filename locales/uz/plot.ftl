# Plots: what they are called, what is to be seen in them, and the words in them.

# $value (String) - a number
plot-percent = { $value }%
plot-show-table = Jadval koʻrinishida
plot-fund-whole = Jamgʻarma boʻyicha jami
# $at (Date) - the last day that counts
# $currency (Message) - the currency that everything is turned into
plot-fund-title = { $at } holatiga vaʼda qilingan, toʻlangan va sarflangan mablagʻlar, { $currency }
# $paid (Text) - the amount that was paid in
# $pledged (Text) - the amount that was pledged
# $spent (Text) - the amount that was disbursed
plot-fund-about = Vaʼda qilingan: { $pledged }, toʻlangan: { $paid }, sarflangan: { $spent }. Sarflangan mablagʻ tomonlar oʻrtasida toʻlangan summalariga mutanosib taqsimlangan.
plot-survey-now = Ushbu oʻrganish
# $change (String) - the change in points, with its sign
# $level (String) - the level, in per cent
plot-survey-changed = { $level } ({ $change })
# $whole (String) - the level of the whole, in per cent
plot-survey-about = Umumiy daraja — { $whole }.
# $earlier (String) - the level of the whole in the earlier survey, in per cent
# $whole (String) - the level of the whole, in per cent
plot-survey-about-compared = Umumiy daraja — { $whole }; avvalgi oʻrganishda { $earlier } edi.
plot-progress-title = Vazifalarning bajarilishi
plot-progress-share = Maqsad sari bosib oʻtilgan yoʻl ulushi
plot-progress-unmeasured = oʻlchanmagan
# $all (Number) - how many indicators have a target
# $measured (Number) - how many of them were measured
plot-progress-about = Har bir chiziq koʻrsatkichning boshlangʻich qiymatidan maqsad qiymatigacha boʻlgan yoʻlni bildiradi. Oʻlchangan: { $all } tadan { $measured } tasi.
plot-terms-post = Lavozim
plot-terms-expert = Ekspert
plot-terms-term = Muddat
# $day (String) - a day
plot-terms-today = Bugun, { $day }
# $begins (Date) - the first day of all terms
# $ends (Date) - the last day of all terms
# $posts (Number) - how many posts
# $terms (Number) - how many terms
plot-terms-about = Lavozimlar: { $posts }. Muddatlar: { $terms }, { $begins } dan { $ends } gacha. Uzaytirilgan muddat shtrixlangan, tugagan muddat faqat hoshiyali.
plot-go-on = Davomini koʻrsatish
