# How texts are numbered.

numbering-sections = Sections: 1, 1.1
numbering-administrative = Official documents of each language
numbering-outline = Brief: □ ○ -, numbers and dashes
