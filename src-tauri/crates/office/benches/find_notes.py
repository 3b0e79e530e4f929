"""Asks Anki's `find_notes` what `search.rs` asks Hamkor: the same texts, the same queries.

    python -m venv anki && anki/bin/pip install anki
    anki/bin/python src-tauri/crates/office/benches/find_notes.py FOLDER 1000 10000 100000

FOLDER is HAMKOR_BENCH_FOLDER, which holds the texts and the queries. A record is a note with a field a language; its title
stands before the text. Anki finds words as pieces of any word and does not rank.
"""

import json
import re
import sys
import time
from pathlib import Path

from anki.buildinfo import version
from anki.collection import Collection


def collection(folder: Path, size: int) -> Collection:
    path = folder / f"{size}.anki2"
    known = path.exists()
    found = Collection(str(path))
    if known:
        return found
    kind = found.models.new("record")
    for name in ("ko", "uz", "ru"):
        found.models.add_field(kind, found.models.new_field(name))
    template = found.models.new_template("card")
    template["qfmt"], template["afmt"] = "{{ko}}", "{{uz}}"
    found.models.add_template(kind, template)
    found.models.add(kind)
    kind = found.models.by_name("record")
    with open(folder / f"{size}.jsonl", encoding="utf-8") as texts:
        for line in texts:
            note = found.new_note(kind)
            for field, (title, text) in enumerate(json.loads(line)):
                note.fields[field] = f"{title} {text}"
            found.add_note(note, 1)
    found.close()
    return Collection(str(path))


def asked(words: str) -> str:
    """The query in Anki's own words: a colon would ask for a field, a star for anything."""
    return re.sub(r"([:*_()\\])", r"\\\1", words.strip())


def line(times: list[float]) -> str:
    times = sorted(times)

    def at(share: int) -> float:
        return times[min(len(times) * share // 100, len(times) - 1)] * 1000

    return f"{at(50):8.2f} {at(95):8.2f} {at(100):8.2f}"


def report(kind: str, times: list[tuple[float, float]]) -> None:
    wall, processor = (line([time[clock] for time in times]) for clock in (0, 1))
    print(f"{kind:32} median, 95 %, slowest in ms: {wall}; on the processor: {processor}")


def main() -> None:
    folder = Path(sys.argv[1])
    queries = json.loads((folder / "queries.json").read_text(encoding="utf-8"))
    for size in map(int, sys.argv[2:]):
        notes = collection(folder, size)
        print(f"\n# Anki {version}, {size} notes, {(folder / f'{size}.anki2').stat().st_size / 1e6:.1f} MB")
        # A fifth of the queries is enough where each takes long.
        for name in ("first", "second"):
            kinds: dict[str, list[tuple[float, float]]] = {}
            everything, empty = [], 0
            for place in range(0, len(queries), 5 if size > 20_000 else 1):
                query = queries[place * 7919 % len(queries)]
                begun, worked = time.perf_counter(), time.process_time()
                found = notes.find_notes(asked(query["words"]))
                took = time.perf_counter() - begun, time.process_time() - worked
                empty += not found
                everything.append(took)
                kinds.setdefault(query["kind"], []).append(took)
            print(f"{name} time: {len(everything)} queries, {empty} without an answer")
            report("all", everything)
            for kind in sorted(kinds):
                report(kind, kinds[kind])
        notes.close()


main()
