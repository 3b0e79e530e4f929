# How texts are numbered.

numbering-sections = Разделы: 1, 1.1
numbering-administrative = Как в официальных документах
numbering-outline = Справка: номера и тире
