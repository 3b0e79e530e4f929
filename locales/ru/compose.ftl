# Составление подборки материалов.

compose-new = Новая подборка
compose-create = Создать подборку
compose-first = Составить первую подборку
compose-none = Подборок ещё нет
compose-none-about = Подборка — то, что берут на заседание: обложка, содержание и планы на одном или двух языках.
compose-items =
    { $count ->
        [one] { $count } пункт
        [few] { $count } пункта
       *[other] { $count } пунктов
    }
compose-title = Название
compose-title-language = Язык названия
compose-purpose = Назначение
compose-purpose-meeting = Заседание
compose-purpose-visit = Визит
compose-purpose-report = Доклад
compose-held-on = Дата
compose-place = Место
compose-classification = Гриф
compose-cover-title = Что стоит на обложке
compose-delete = Удалить подборку
compose-deleted = Подборка удалена.
compose-back = Все подборки
compose-languages = Языки подборки
compose-side-by-side = рядом
compose-part-cover = Обложка
compose-part-contents = Содержание
compose-list = Пункты подборки
compose-open = Открыть
compose-remove = Убрать
compose-removed = Убрано из подборки: { $name }
compose-add = Добавить план в подборку
compose-empty = В подборке пока пусто
compose-empty-about = Добавьте планы ниже; они нумеруются в этом порядке.
compose-check = Перед печатью
compose-check-none-yet = Подборка пуста.
compose-check-empty = без текста
compose-check-missing = нет перевода
compose-check-stale = устаревших переводов
compose-check-unapproved = ещё не утверждено
compose-preview = Страницы подборки
compose-pages = Страницы
compose-page = Страница { $number } из { $total }
compose-about =
    { $pages ->
        [one] { $pages } страница · A4
        [few] { $pages } страницы · A4
       *[other] { $pages } страниц · A4
    }
compose-zoom = Масштаб
compose-zoom-fit = По ширине, { $percent }%
compose-save-pdf = Сохранить PDF
compose-saving = Создаётся PDF
compose-saved =
    { $pages ->
        [one] Сохранено, { $pages } страница: { $path }
        [few] Сохранено, { $pages } страницы: { $path }
       *[other] Сохранено, { $pages } страниц: { $path }
    }
compose-print = Печать
compose-setting = Вёрстка страниц
compose-preview-empty = Страницы появятся здесь, как только в подборке будет пункт.
