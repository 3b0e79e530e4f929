# Comparing versions

compare-title = Сравнение
compare-none = Утверждённых редакций ещё нет
compare-from = Раньше
compare-to = Позже
compare-language = Язык
compare-only-changed = Только изменения
compare-added = добавлено:
compare-removed = удалено:
compare-badge-added = Добавлено
compare-badge-removed = Удалено
compare-badge-changed = Изменено
compare-badge-moved = Перенесено
compare-badge-reshaped = Изменён вид
# $added (Number) - how many were added
# $changed (Number) - how many were changed
# $moved (Number) - how many were moved
# $removed (Number) - how many were removed
compare-changes = добавлено: { $added } · удалено: { $removed } · изменено: { $changed } · перенесено: { $moved }
# $pages (Number) - how many pages
compare-pages = страниц: { $pages }
compare-print = Печать
compare-no-printing = Отпечаток этой редакции не сохранён: она утверждена в прежней программе.
