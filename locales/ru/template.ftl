# Templates of documents: what they make, what their passages are, and what is still to be filled in.

template-document-policy-plan = План политики
template-document-mou = Меморандум
template-document-expert-request = Запрос эксперта
template-document-minutes = Протокол
template-document-survey-report = Отчет об обследовании
template-document-advice = Консультация
template-document-letter = Письмо
template-document-brief = Справка министру
template-block-heading-1 = Заголовок 1
template-block-heading-2 = Заголовок 2
template-block-heading-3 = Заголовок 3
template-block-paragraph = Абзац
template-block-item-1 = Пункт списка 1
template-block-item-2 = Пункт списка 2
template-block-item-3 = Пункт списка 3
template-block-numbered-1 = Нумерованный пункт 1
template-block-numbered-2 = Нумерованный пункт 2
template-block-numbered-3 = Нумерованный пункт 3
template-block-note = Примечание об источнике
# $count (Number) - how many blanks there are
template-remark-blanks = Нужно заполнить («…»): { $count }
template-begin = Начать документ
template-begin-about = Отрывки появляются на всех языках. То, что нужно заполнить, обозначено «…».
template-blanks = Незаполненное
template-blanks-none = Всё заполнено.
