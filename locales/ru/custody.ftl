# Handing the office over to another laptop, taking it back, and files that lack a part of its history.

custody-title = Передача
custody-about = Если офис переносят на другой ноутбук, его передают: до возвращения изменять можно только ту копию, а эту — только читать.
custody-computer = Имя этого компьютера
custody-computer-hint = Его видят коллеги при передаче офиса.
custody-hand-over = Передать
custody-hand-over-title = Передать офис
custody-hand-over-about = В этот файл записывается полная проверенная копия. После этого здешнюю копию можно читать, печатать и экспортировать, но не изменять.
custody-to = Имя другого ноутбука
custody-place = Файл для того ноутбука
# $name (Text) - the name of the office
# $to (Text) - the name of the laptop that it is for
custody-file-name = { $name } (для { $to })
custody-writing = Копия записывается и проверяется.
# $path (Text) - the file
# $to (Text) - the name of the laptop that has the office
custody-done = Передано на { $to }. Отнесите туда этот файл и откройте его: { $path }
# $member (Text) - who did it
# $to (Text) - the name of the laptop that has the office
# $when (Text) - the moment, as the reader says it
custody-band = Передано на { $to } ({ $member }, { $when }). До возвращения эту копию можно только читать.
custody-band-only-read = Этот файл открыт только для чтения.
custody-take-back = Принять обратно
custody-take-back-title = Принять офис обратно
custody-take-back-about = Файл проверяется: в нём должно быть всё, что есть в этой копии. Затем он занимает её место, а прежнее содержимое сохраняется как резервная копия.
custody-came = Вернувшийся файл
custody-passphrase = Парольная фраза этого файла
custody-taking = Файл проверяется.
custody-taken = Офис вернулся. Работа продолжается здесь.
custody-here = Эта копия
custody-there = Выбранный файл
# $member (Text) - who changed it last
# $text (Text) - what was done
# $when (Text) - the moment, as the reader says it
custody-last = Последнее изменение: { $member }, { $when } · { $text }
# $count (Number) - how many
custody-steps =
    { $count ->
        [one] { $count } изменение, которого нет в другой копии
        [few] { $count } изменения, которых нет в другой копии
       *[other] { $count } изменений, которых нет в другой копии
    }
custody-go-on = Продолжить без неё
# $to (Text) - the name of the laptop that has the office
custody-go-on-title = Продолжить без { $to }
# $to (Text) - the name of the laptop that has the office
custody-go-on-about = Делайте это, только если { $to } утерян или его копия не вернётся. Эту копию снова можно будет изменять. Сделанного с тех пор на { $to } здесь нет, а когда изменятся обе копии, тот файл уже нельзя будет принять обратно. Этот шаг останется в истории.
# $to (Text) - the name of the laptop that has the office
custody-went-on = Работа продолжается здесь без { $to }.
# $to (Text) - the name of the laptop that it was written for
custody-arrived-title = Записано для { $to }
# $from (Text) - the laptop that it comes from
# $member (Text) - who handed it over
# $to (Text) - the name of the laptop that it was written for
# $when (Text) - the moment, as the reader says it
custody-arrived = { $member } передал(а) этот офис с { $from } на { $to }, { $when }. Здесь его можно изменять; копию на { $from } до возвращения этой можно только читать.
# $here (Text) - the name of this computer
# $to (Text) - the name of the laptop that it was written for
custody-arrived-other = Этот компьютер называется { $here }, а не { $to }. Если файл предназначен другому ноутбуку, закройте его и отнесите туда.
# $to (Text) - the name of the laptop that it was written for
custody-arrived-name = Назвать этот компьютер { $to }
custody-arrived-work = Работать здесь
custody-astray-older = Более раннее состояние этого офиса
custody-astray-own = Этот файл разошёлся с другим
# $member (Text) - who changed it last
# $when (Text) - the moment, as the reader says it
custody-astray-here = Этот файл: последнее изменение — { $member }, { $when }.
# $member (Text) - who changed it last
# $path (Text) - the other file
# $when (Text) - the moment, as the reader says it
custody-astray-there = Другой файл ({ $path }): последнее изменение — { $member }, { $when }.
# $member (Text) - who changed it last
# $when (Text) - the moment, as the reader says it
custody-astray-same-place = Файл, который был здесь раньше: последнее изменение — { $member }, { $when }.
# $count (Number) - how many
custody-astray-lacking =
    { $count ->
        [one] В этом файле нет { $count } изменения, которое есть в другом.
        [few] В этом файле нет { $count } изменений, которые есть в другом.
       *[other] В этом файле нет { $count } изменений, которые есть в другом.
    }
custody-astray-older-about = Если вы намеренно восстановили резервную копию, всё в порядке. Чтобы работать в ней, выберите своё имя.
custody-astray-own-about = В нём есть и собственные изменения, а объединить оба файла нельзя. Договоритесь с коллегами, в каком из них продолжать работу. Чтобы открыть этот, выберите своё имя.
custody-only-read = Открыть только для чтения
