# Что делают клавиши.

keys-desk = Везде
keys-text = В тексте плана
keys-find = Найти что угодно
keys-undo = Отменить
keys-redo = Вернуть
keys-print = Печать открытого документа
keys-lock = Заблокировать офис
keys-regions = Следующая часть экрана
keys-manual = Руководство
keys-enter = Начать писать; затем следующий фрагмент
keys-escape = Закончить писать
keys-tab = Следующий язык
keys-move = Переместить фрагмент
keys-marks = Полужирный, курсив
keys-heading = Заголовок этого уровня
keys-paragraph = Абзац
keys-list = Пункт списка
keys-delete = Удалить пустой фрагмент
keys-stale = Следующий устаревший перевод
keys-packet = Подборка
keys-packet-move = Переместить пункт выше или ниже
keys-packet-level = Изменить уровень пункта
keys-packet-open = Настройки выбранного пункта
