# What history says of each step, and the names of the fields that a step changed.

## The office and its members

history-office-founded = Офис создан
history-office-named = Записано название офиса
history-member-added = Добавлен сотрудник: { $name }
history-member-changed = Изменены данные сотрудника: { $name }
history-member-retired = Сотрудник выведен из состава: { $name }

## Attached files

history-attachment-added = Приложен файл: { $name }
history-attachment-renamed = Переименован приложенный файл: { $name }
history-attachment-described = Изменено описание приложенного файла: { $name }
history-attachment-removed = Удалён приложенный файл: { $name }

## Undo and redo

history-undone = Отменено: { $what }
history-redone = Возвращено: { $what }
history-program = Программа Hamkor

## Fields that are texts

history-field-title = Название
history-field-name = Наименование
history-field-short-name = Краткое наименование
history-field-text = Текст
history-field-cell = Ячейка таблицы
history-field-unit = Единица измерения
history-field-place = Место
history-field-classification = Гриф
history-field-spelling = Написание
history-field-wording-state = Состояние перевода

## Fields of plans

history-field-state = Состояние
history-field-kind = Вид
history-field-version = Редакция
history-field-source-language = Язык оригинала
history-field-responsible = Ответственная организация
history-field-drafter = Автор проекта
history-field-due = Срок
history-field-dated = Дата документа
history-field-position = Место в порядке
history-field-level = Уровень
history-field-table = Вид таблицы
history-field-starts = Начало
history-field-ends = Окончание
history-field-example = Пример
history-field-baseline = Исходное значение
history-field-target = Целевое значение
history-field-period-starts = Начало периода
history-field-period-ends = Конец периода
history-field-measured-on = Дата измерения
history-field-value = Значение
history-field-source = Источник

## Fields of packets, members, organisations and files

history-field-purpose = Назначение
history-field-held-on = Дата проведения
history-field-prepared-on = Дата подготовки
history-field-languages = Языки
history-field-role = Роль
history-field-country = Страна
history-field-default-language = Язык офиса
history-field-retired = Выведен из состава
history-field-file-name = Имя файла

## What was added or removed

history-field-record = Запись
history-field-passage = Абзац
history-field-node = Цель, задача или мероприятие
history-field-indicator = Показатель
history-field-indicator-value = Измеренное значение
history-field-packet-item = Материал пакета
history-field-opinion = Заключение
history-field-plan-version = Утверждённая редакция
history-field-attachment = Приложенный файл
history-field-file-role = Вид файла
history-field-file-language = Язык файла
history-value-yes = Да
history-value-no = Нет

## Виды фрагментов и состояния перевода

history-passage-heading = Заголовок
history-passage-paragraph = Абзац
history-passage-list-item = Пункт списка
history-passage-table = Таблица
history-passage-figure = Рисунок
history-passage-note = Источник
history-wording-original = Оригинал
history-wording-translated = Переведено
history-wording-reviewed = Проверено
# $to (Text) - the name of the laptop that has the office
history-handed-over = Офис передан на { $to }
# $to (Text) - the name of the laptop that was to have the office
history-hand-over-failed = Передача офиса на { $to } не состоялась
# $from (Text) - the name of the laptop that it comes from
history-taken-back = Офис принят обратно с { $from }
# $to (Text) - the name of the laptop that had the office
history-went-on = Работа продолжена без копии на { $to }
history-field-chain-link = связь цепочки обещаний
history-field-chain-from = кто исполняет
history-field-chain-verb = отношение
history-field-chain-to = к чему
history-field-editions = Выпуски
history-field-large-print = Крупный шрифт
history-field-duplex = Двусторонняя печать
history-field-notes-lines = Строки для заметок
history-field-has-index = Указатель лиц и организаций
history-field-lists-asked = Перечень запрашиваемых решений
history-field-packet-about = Заседание или визит
history-field-item-parts = Части записи
history-field-item-depth = Уровни
history-field-item-query = Содержание списка
history-field-item-readers = Для кого
history-field-orientation = Ориентация листа
history-field-copies = Число экземпляров
history-field-edition-language = Язык выпуска
history-field-reader = Читатель
history-field-emblem = Эмблема
history-field-watermark = Водяной знак
history-field-body = Текст
history-field-asked = Запрашиваемое решение
history-field-packet-template = Шаблон подборки
history-field-point = Тезис
history-emblem-chosen = Выбрана эмблема офиса
history-field-line-member = В цепочке согласования
history-field-line-place = Место
history-field-verdict = Ответ
history-field-quote = Слова, к которым примечание
history-field-comment-done = Примечание учтено
history-field-pages = Страниц
history-field-plan-line = Цепочка согласования
history-field-comment = Примечание
history-field-kept-pdf = Сохранённый отпечаток
history-field-printing = Печать
history-field-printing-way = Куда
history-field-printing-place = Принтер или файл
