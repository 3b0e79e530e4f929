"""Takes a long plan in from a Word file and writes one as such, with Hamkor and with other programs, each as a whole process.

    cargo run --release --workspace --bin long-plan -- FOLDER 200
    HAMKOR_PASSPHRASE=... python3 src-tauri/crates/draft/benches/peers.py HAMKOR-CLI FOLDER/long.hamkor PLAN FOLDER

The first line makes an office, and says what PLAN and its passphrase are. Hamkor writes it as DOCX, and reads that DOCX to tell what
it would make of it. LibreOffice (`soffice`) turns the same DOCX into ODT and back into DOCX, Pandoc turns it into HTML and back.
A line a step: seconds on the wall (median of the runs) and MB of the file that was made. Hamkor opens its encrypted office each
time, which is part of what it takes.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 3


def measured(what, command, made=None):
    seconds = []
    for _ in range(RUNS):
        began = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        seconds.append(time.monotonic() - began)
    size = f"{made.stat().st_size / 1e6:.2f} MB" if made else ""
    print(f"{what:40} {statistics.median(seconds):7.2f} s  {size}", flush=True)


def main():
    cli, office, plan, folder = sys.argv[1:]
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    docx, html, odt = (folder / f"plan.{kind}" for kind in ("docx", "html", "odt"))
    back = folder / "back"
    back.mkdir(exist_ok=True)
    settings = f"-env:UserInstallation=file://{(folder / 'settings').resolve()}"
    soffice = ["soffice", settings, "--headless", "--convert-to"]
    measured("Hamkor, plan to DOCX", [cli, "export", office, "plans", plan, "--language", "ko", "--out", str(docx)], docx)
    measured("Hamkor, DOCX read and shown", [cli, "import", office, str(docx), "--language", "ko", "--show"])
    # The first start of LibreOffice makes its settings.
    subprocess.run([*soffice, "odt", "--outdir", str(folder), str(docx)], check=True, capture_output=True)
    measured("LibreOffice, DOCX to ODT", [*soffice, "odt", "--outdir", str(folder), str(docx)], odt)
    measured("LibreOffice, ODT to DOCX", [*soffice, "docx", "--outdir", str(back), str(odt)], back / "plan.docx")
    measured("Pandoc, DOCX to HTML", ["pandoc", str(docx), "-o", str(html)], html)
    measured("Pandoc, HTML to DOCX", ["pandoc", str(html), "-o", str(back / "pandoc.docx")], back / "pandoc.docx")


if __name__ == "__main__":
    main()
