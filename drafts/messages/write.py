#!/usr/bin/env python3
"""Appends messages to locales/{en,ko,uz,ru}/AREA.ftl. Run at the repository's top: write.py FILE
FILE:  @area # head comment for a new file     (or @+area for a file that is there)
       #name (Type) - about                    (for the next message; one line per variable)
       id|en|ko|uz|ru                          (\n in a text begins a new indented line)
An id that is there already is replaced in place. In uz, ' is refused: write ʻ (U+02BB) and ʼ (U+02BC)."""
import sys, re, pathlib
area=None; head=''; notes=[]; n=0
def put(lang, ident, text, notes):
    path=pathlib.Path('locales')/lang/(area+'.ftl')
    src=path.read_text() if path.exists() else ('# '+head+'\n\n' if head else '')
    body=ident+' = '+text.replace('\\n','\n    ')
    block=''.join('# '+x+'\n' for x in notes)+body+'\n'
    m=re.search(r'(?m)^(?:# \$.*\n)*'+re.escape(ident)+r' =.*\n(?:[ \t]+.*\n)*',src)
    src=src[:m.start()]+block+src[m.end():] if m else src+('' if src.endswith('\n') or not src else '\n')+block
    path.write_text(src)
for raw in open(sys.argv[1],encoding='utf8'):
    line=raw.rstrip('\n')
    if not line.strip(): continue
    if line.startswith('@+'): area=line[2:].strip(); head=''; continue
    if line.startswith('@'):
        a,_,h=line[1:].partition('#'); area=a.strip(); head=h.strip(); continue
    if line.startswith('#'): notes.append('$'+line[1:].strip().lstrip('$')); continue
    parts=line.split('|')
    if len(parts)!=5: sys.exit('not five parts: '+line)
    ident=parts[0].strip()
    if "'" in parts[3]: sys.exit('apostrophe in uz: '+line)
    for lang,text in zip(('en','ko','uz','ru'),parts[1:]): put(lang,ident,text.strip(),notes)
    notes=[]; n+=1
print(n,'messages')
