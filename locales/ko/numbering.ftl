# How texts are numbered.

numbering-sections = 장절식: 1, 1.1
numbering-administrative = 언어별 공문서식
numbering-outline = 개조식: □ ○ -
