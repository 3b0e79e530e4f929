# How texts are numbered.

numbering-sections = Boʻlimlar: 1, 1.1
numbering-administrative = Har bir tilning rasmiy hujjatlari
numbering-outline = Maʼlumotnoma: raqam va chiziqlar
