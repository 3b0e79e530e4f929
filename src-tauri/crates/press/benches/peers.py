"""Sets what the packet of the sample holds with other programs, and with Hamkor, each as a whole process.

    cargo run --release --workspace --example content -- FOLDER 1 4 8 40
    python -m venv peers && peers/bin/pip install typst weasyprint
    peers/bin/python src-tauri/crates/press/benches/peers.py FOLDER HAMKOR-CLI 1 4 8 40

The same texts, tables and drawings on A4 in the same fonts and sizes, with contents, page numbers and running heads. LibreOffice
(`soffice`) reads HTML, WeasyPrint and Chromium read the same HTML with CSS for pages, and Typst (PyPI `typst`, the compiler of
typst-cli) a plain template. A line a program: pages, seconds on the wall (median of the runs), pages a second, MB of the PDF for
100 pages, and MB of memory at the most.
"""

import html
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

FONTS = Path(__file__).resolve().parent.parent / "fonts"
RUNS = 3

CSS = """
@page { size: A4; margin: 30mm 24mm 26mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt }
  @top-left { content: string(doc); font-size: 9pt } @top-right { content: string(item); font-size: 9pt } }
@font-face { font-family: P; src: url("file://%(fonts)s/PretendardGOV-Regular.otf") }
@font-face { font-family: P; font-weight: bold; src: url("file://%(fonts)s/PretendardGOV-Bold.otf") }
body { font: 14pt/1.55 P, "Pretendard GOV"; word-break: keep-all; margin: 0 }
h1 { font-size: 26pt; string-set: doc content() } h2 { font-size: 20pt; string-set: item content(); break-before: page }
h3 { font-size: 16pt; break-after: avoid } h4, h5, h6 { font-size: 14.5pt; break-after: avoid }
table { border-collapse: collapse; width: 100%%; font-size: 12pt } thead { display: table-header-group }
td, th { padding: 2mm; border-bottom: .3pt solid #b1b8be; text-align: left; vertical-align: top } tr { break-inside: avoid }
.note { font-size: 11.2pt } nav a { display: block } nav a::after { content: leader(".") target-counter(attr(href), page) }
img { width: 100%% }
""" % {"fonts": FONTS}


def as_html(content, folder):
    text = html.escape
    out = [f"<!doctype html><html lang=ko><meta charset=utf-8><title>{text(content['title'])}</title><style>{CSS}</style>"]
    out.append(f"<p>{text(content['office'])}</p><h1>{text(content['title'])}</h1><nav>")
    for at, item in enumerate(content["items"]):
        out.append(f'<a href="#i{at}">{item["number"]} {text(item["title"])}</a>')
    out.append("</nav>")
    drawn = 0

    def items(rows):
        return "<ul>" + "".join(f"<li>{text(said)}{items(below) if below else ''}</li>" for said, below in rows) + "</ul>"

    for at, item in enumerate(content["items"]):
        out.append(f'<h2 id="i{at}">{item["number"]} {text(item["title"])}</h2><table>')
        out += [f"<tr><td>{text(label)}<td>{text(value)}" for label, value in item["facts"]]
        out.append("</table>")
        for kind, *rest in item["blocks"]:
            if kind == "heading":
                out.append(f"<h{rest[0] + 2}>{text(rest[1])}</h{rest[0] + 2}>")
            elif kind in ("paragraph", "note"):
                out.append(f'<p class="{kind}">{text(rest[0])}</p>')
            elif kind == "list":
                out.append(items(rest[0]))
            elif kind == "table":
                head, *rows = rest[0]
                out.append("<table><thead><tr>" + "".join(f"<th>{text(cell)}" for cell in head) + "</thead><tbody>")
                out += ["<tr>" + "".join(f"<td>{text(cell)}" for cell in row) for row in rows]
                out.append("</tbody></table>")
            elif kind == "plot":
                for svg in rest[0]:
                    drawn += 1
                    (folder / f"plot-{drawn}.svg").write_text(svg)
                    out.append(f'<img src="plot-{drawn}.svg">')
    return "\n".join(out)


def as_typst(content, folder, whole_words):
    def said(value):
        return json.dumps(value, ensure_ascii=False)

    (folder / "content.json").write_text(json.dumps(content, ensure_ascii=False))
    words = "t.split(\" \").map(w => box(w)).join(\" \")" if whole_words else "t"
    return """
#let content = json("content.json")
#set document(title: content.title)
#set page(paper: "a4", margin: (x: 24mm, top: 30mm, bottom: 26mm), numbering: "1 / 1", header: context {
  let heads = query(selector(heading.where(level: 1)).before(here()))
  set text(9pt)
  grid(columns: (1fr, auto), content.title, if heads.len() > 0 { heads.last().body })
})
#set text(font: "Pretendard GOV", size: 14pt, lang: "ko")
#set par(leading: .86em)
#let said(t) = %s
#let items(rows) = list(..rows.map(((t, below)) => { said(t); if below.len() > 0 { items(below) } }))
#text(26pt, content.title)
#outline()
#for item in content.items {
  pagebreak()
  heading(level: 1)[#item.number #item.title]
  grid(columns: (auto, 1fr), gutter: 3mm, ..item.facts.flatten().map(said))
  for (kind, ..rest) in item.blocks {
    if kind == "heading" { heading(level: rest.at(0) + 1, said(rest.at(1))) }
    else if kind == "paragraph" { par(said(rest.at(0))) }
    else if kind == "note" { par(text(11.2pt, said(rest.at(0)))) }
    else if kind == "list" { items(rest.at(0)) }
    else if kind == "table" {
      let (head, ..rows) = rest.at(0)
      set text(12pt)
      table(columns: head.len(), table.header(..head.map(said)), ..rows.flatten().map(said))
    } else if kind == "plot" { for one in rest.at(0) { image(bytes(one), format: "svg", width: 100%%) } }
  }
}
""" % words


def measured(name, command, made, runs=RUNS, env=None):
    took, peak = [], 0
    for _ in range(runs + 1):
        made.unlink(missing_ok=True)
        began = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
        _, status, usage = os.wait4(child.pid, 0)
        took.append(time.monotonic() - began)
        peak = max(peak, usage.ru_maxrss / 1024)
        if status or not made.exists():
            print(f"{name}: failed")
            return
    wall = statistics.median(took[1:])
    found = subprocess.run(["pdfinfo", made], capture_output=True, text=True).stdout
    pages = next(int(line.split()[1]) for line in found.splitlines() if line.startswith("Pages:"))
    size = made.stat().st_size / 1e6 / pages * 100
    print(f"{name}: {pages} pages, {wall:.2f} s ({min(took[1:]):.2f}–{max(took[1:]):.2f}), {pages / wall:.0f} pages/s, "
          f"{size:.2f} MB per 100 pages, {peak:.0f} MB", flush=True)


def main():
    folder, hamkor, sizes = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    python = sys.executable
    for size in sizes:
        content = json.loads((folder / f"{size}.json").read_text())
        place = folder / f"peers-{size}"
        place.mkdir(exist_ok=True)
        (place / "page.html").write_text(as_html(content, place))
        (place / "plain.typ").write_text(as_typst(content, place, False))
        (place / "whole.typ").write_text(as_typst(content, place, True))
        print(f"── {size}: {content['pages']} pages of Hamkor", flush=True)
        office, made = folder / f"{size}.hamkor", place / "hamkor.pdf"
        env = os.environ | {"HAMKOR_PASSPHRASE": os.environ.get("HAMKOR_PASSPHRASE", "")}
        measured("Hamkor", [hamkor, "packet", office, "--language", "ko", "--out", made], made, env=env)
        compile = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]], " \
            "ignore_system_fonts=True, pdf_tags=sys.argv[4] == 'tags')"
        for name, source, tags in (("Typst, plain", "plain", "none"), ("Typst, tagged", "plain", "tags"),
                                   ("Typst, tagged, whole words", "whole", "tags")):
            made = place / "typst.pdf"
            measured(name, [python, "-c", compile, place / f"{source}.typ", made, FONTS, tags], made)
        if shutil.which("chromium"):
            made = place / "chromium.pdf"
            measured("Chromium", ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                                  f"--print-to-pdf={made}", (place / "page.html").resolve().as_uri()], made)
        if shutil.which("soffice"):
            made = place / "page.pdf"
            measured("LibreOffice", ["soffice", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", place,
                                     place / "page.html"], made)
        made = place / "weasyprint.pdf"
        measured("WeasyPrint", [python, "-m", "weasyprint", place / "page.html", made], made,
                 runs=RUNS if content["pages"] < 300 else 1)


if __name__ == "__main__":
    main()
