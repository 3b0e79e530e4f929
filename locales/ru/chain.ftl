# What one record promises, answers, fulfils, funds or reports of another.

chain-verb-answers = отвечает на
chain-verb-promises = обещает
chain-verb-fulfils = исполняет
chain-verb-funds = финансирует
chain-verb-reports = отчитывается о
chain-after-answers = Ответ
chain-after-promises = Обещано в нём
chain-after-fulfils = Исполнение
chain-after-funds = Финансирование
chain-after-reports = Отчёт
chain-before-answers = Ответ на
chain-before-promises = Обещано в
chain-before-fulfils = Исполняет
chain-before-funds = Финансирует
chain-before-reports = Отчитывается о
# $number (String) - the number of the item in its packet
chain-row-item = пункт { $number }
chain-standing-none = Из этого пока ничего не следует.
chain-standing-told = Включено в отчёт; работы из этого не следует.
# $all (Number) - how many records follow that can be finished
# $ended (Number) - how many of them are finished
chain-standing-some = Из последующих записей завершено: { $ended } из { $all }.
chain-broken-decision-without-task = Нет поручения, исполняющего это решение.
chain-broken-promise-without-project = Обещанное в этом пункте никто не исполняет.
chain-broken-finding-without-measure = На этот вывод нет меры.
# $from (String) - the record that does it
# $to (String) - the one that it does it to
# $verb (Message) - what it does
chain-history-added = Связано: { $from } – { $verb } – { $to }
# $from (String) - the record that did it
# $to (String) - the one that it did it to
# $verb (Message) - what it did
chain-history-removed = Связь убрана: { $from } – { $verb } – { $to }
chain-title = Ход исполнения
chain-column-number = №
chain-column-relation = Отношение к предыдущему
chain-column-record = Запись
chain-column-kind = Вид
chain-column-state = Состояние
# $item (String) - the item, as "item 3"
# $page (String) - the number of its page
chain-row-page = { $item }, с. { $page }
# $first (String) - the number of its first page
# $item (String) - the item, as "item 3"
# $last (String) - the number of its last page
chain-row-pages = { $item }, с. { $first }–{ $last }
chain-tab = Ход исполнения
chain-list = Цепочка обещаний: от запроса до отчёта
chain-none = До этого ничего не было, и из этого пока ничего не следует. Свяжите запись с тем, на что она отвечает, что обещает, исполняет, финансирует или о чём отчитывается.
chain-cut = Цепочка продолжается; чтобы увидеть больше, откройте запись на её конце.
chain-print = Печать хода исполнения…
chain-link = Связь с другой записью
# $name (String) - the record that is linked
chain-link-relation = Чем другая запись является для «{ $name }»
chain-link-record = Другая запись
chain-link-own-row = Какая часть этой записи
chain-link-other-row = Какая часть другой записи
chain-link-whole = Вся запись
chain-link-choose = Сначала выберите другую запись.
chain-link-now = Связать
chain-linked = Записи связаны.
# $name (String) - the record at the other end
chain-unlink = Убрать связь с «{ $name }»
# $name (String) - the record at the other end
chain-unlinked = Связь с «{ $name }» убрана.
# $count (Number) - how many records
chain-standing-reports = Записей, стоящих за тем, о чём сообщает подборка: { $count }.
