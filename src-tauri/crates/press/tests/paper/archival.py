"""What PDF/A-2a asks for and a program can see: read by pikepdf, which is QPDF, and not by what made the file.

Usage: archival.py FILE. Says what is missing, one line each, and ends with 1.
"""

import sys

import pikepdf

FORBIDDEN_ACTIONS = {"/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/JavaScript", "/Hide", "/Rendition"}


def complaints(pdf):
    root = pdf.Root
    with pdf.open_metadata() as metadata:
        if metadata.pdfa_status != "2A":
            yield f"it claims {metadata.pdfa_status or 'nothing'}, not 2A"
        if metadata.get("pdfuaid:part") != "1":
            yield "it does not claim PDF/UA-1"
        if not metadata.get("dc:title"):
            yield "it has no title"
    if pdf.is_encrypted:
        yield "it is encrypted"
    if float(pdf.pdf_version) > 1.7:
        yield f"it is of version {pdf.pdf_version}"
    intents = root.get("/OutputIntents", [])
    if not any(intent.get("/S") == "/GTS_PDFA1" and "/DestOutputProfile" in intent for intent in intents):
        yield "it has no profile of colours"
    if not root.get("/MarkInfo", {}).get("/Marked", False):
        yield "it is not marked"
    if "/StructTreeRoot" not in root:
        yield "it has no tree of tags"
    if "/Lang" not in root:
        yield "it has no language"
    if root.get("/Names", {}).get("/JavaScript") is not None or "/AA" in root:
        yield "it has scripts"
    if "/ID" not in pdf.trailer:
        yield "it has no identity"
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream):
            if "/F" in item:
                yield "a stream lies in another file"
            if item.get("/Filter") == "/LZWDecode":
                yield "a stream is packed with LZW"
        if not isinstance(item, pikepdf.Dictionary):
            continue
        if item.get("/Type") == "/FontDescriptor" and not {"/FontFile", "/FontFile2", "/FontFile3"} & set(item.keys()):
            yield f"the font {item.get('/FontName')} is not in the file"
        if item.get("/Type") == "/Font" and item.get("/Subtype") == "/Type0" and "/ToUnicode" not in item:
            yield f"the letters of {item.get('/BaseFont')} have no meaning"
        if item.get("/Type") == "/Annot" and item.get("/Subtype") == "/Link" and not int(item.get("/F", 0)) & 4:
            yield "a link is not printed"
        if str(item.get("/S", "")) in FORBIDDEN_ACTIONS and "/Type" in item and item["/Type"] == "/Action":
            yield f"it has an action {item['/S']}"


def main():
    with pikepdf.open(sys.argv[1]) as pdf:
        found = sorted(set(complaints(pdf)))
    for line in found:
        print(line)
    return 1 if found else 0


sys.exit(main())
