# Templates of documents: what they make, what their passages are, and what is still to be filled in.

template-document-policy-plan = Siyosat rejasi
template-document-mou = Memorandum
template-document-expert-request = Ekspert soʻrovi
template-document-minutes = Bayonnoma
template-document-survey-report = Oʻrganish hisoboti
template-document-advice = Maslahat
template-document-letter = Rasmiy xat
template-document-brief = Vazirga maʼlumotnoma
template-block-heading-1 = 1-sarlavha
template-block-heading-2 = 2-sarlavha
template-block-heading-3 = 3-sarlavha
template-block-paragraph = Xatboshi
template-block-item-1 = 1-band
template-block-item-2 = 2-band
template-block-item-3 = 3-band
template-block-numbered-1 = 1-raqamli band
template-block-numbered-2 = 2-raqamli band
template-block-numbered-3 = 3-raqamli band
template-block-note = Manba izohi
# $count (Number) - how many blanks there are
template-remark-blanks = Toʻldirilishi kerak boʻlgan joylar («…»): { $count }
template-begin = Hujjatni boshlash
template-begin-about = Parchalar har bir tilda olinadi. Toʻldiriladigan joylar «…» bilan belgilanadi.
template-blanks = Toʻldiriladigan joylar
template-blanks-none = Toʻldiriladigan joy qolmadi.
