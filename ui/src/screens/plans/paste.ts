// What other programs put on the clipboard, as passages: Word, Hangul, Excel, LibreOffice and the web each write HTML of
// their own. Structure and marks are kept; looks are not.
import type { PastedPassage, PastedCell, PastedTable, Inline } from "../../ipc";
import { footnote, joined, plain, words } from "./inline";

export interface Pasted {
  drafts: PastedPassage[];
  /** Pictures that stood in it, which the clipboard does not hand over. */
  pictures: number;
}

interface Marks {
  strong: boolean;
  emphasis: boolean;
}

/** The declarations of classes in the style sheets that come along. */
type Rules = Map<string, string>;

interface Reading {
  rules: Rules;
  drafts: PastedPassage[];
  /** The footnotes by the names that their signs lead to. */
  notes: Map<string, Inline[]>;
  pictures: number;
}

const SKIPPED = new Set(["STYLE", "SCRIPT", "META", "LINK", "TITLE", "XML", "HEAD", "TEMPLATE", "NOSCRIPT"]);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE UL".split(
    " ",
  ),
);

/** Reads HTML from the clipboard. */
export function readHtml(html: string): Pasted {
  const doc = new DOMParser().parseFromString(html, "text/html");
  const reading: Reading = { rules: rulesOf(doc), drafts: [], notes: new Map(), pictures: 0 };
  const noted = gatherNotes(doc, reading);
  blocks(doc.body, reading, noted, { list: 0, ordered: false });
  return { drafts: reading.drafts, pictures: reading.pictures };
}

/** Reads plain text: a line is a paragraph, and lines with as many tabs are a table. */
export function readText(text: string): Pasted {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  while (lines.at(-1)?.trim() === "") lines.pop();
  // A single line goes in as it is, with its spaces.
  if (lines.length < 2)
    return { drafts: lines.map((line) => draft("paragraph", 0, [words(line)])), pictures: 0 };
  const columns = (lines[0]?.split("\t") ?? []).length;
  if (columns > 1 && lines.every((line) => line.split("\t").length === columns)) {
    const rows = lines.map((line) => line.split("\t").map((cell) => cellOf([words(squeeze(cell).trim())])));
    return { drafts: [tableDraft({ headerRows: 0, rows })], pictures: 0 };
  }
  const drafts = lines
    .map((line) => squeeze(line).trim())
    .filter((line) => line !== "")
    .map((line) => draft("paragraph", 0, [words(line)]));
  return { drafts, pictures: 0 };
}

/** What was pasted as words of one place: its passages are lines. */
export function flatten(drafts: readonly PastedPassage[]): Inline[] {
  const lines = drafts.map((one) =>
    one.table
      ? [words(one.table.rows.map((row) => row.map((cell) => plain(cell.inline)).join(" ")).join("\n"))]
      : one.inline,
  );
  return joined(lines.flatMap((line, at) => (at > 0 ? [words("\n"), ...line] : line)));
}

function draft(kind: PastedPassage["kind"], level: number, inline: Inline[], ordered = false): PastedPassage {
  return { kind, level, ordered, inline: joined(inline), table: null };
}

function tableDraft(table: PastedTable): PastedPassage {
  return { kind: "table", level: 0, ordered: false, inline: [], table };
}

function cellOf(inline: Inline[], columns = 1, rows = 1): PastedCell {
  return { columns, rows, inline: joined(inline) };
}

function squeeze(text: string): string {
  return text.replace(/[ \t\r\n\u00a0]+/g, " ");
}

function rulesOf(doc: Document): Rules {
  const rules: Rules = new Map();
  for (const sheet of doc.querySelectorAll("style")) {
    for (const [, selectors = "", body = ""] of (sheet.textContent ?? "").matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const [, name = ""] of selectors.matchAll(/\.([\w-]+)/g)) {
        rules.set(name, `${rules.get(name) ?? ""};${body}`);
      }
    }
  }
  return rules;
}

/** What styles say of an element: those of its classes, then its own. */
function styleOf(element: Element, rules: Rules): string {
  const classes = [...element.classList].map((name) => rules.get(name) ?? "");
  return `${classes.join(";")};${element.getAttribute("style") ?? ""}`.toLowerCase();
}

function declared(style: string, property: string): string | null {
  // The last one counts.
  const found = [...style.matchAll(new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]+)`, "g"))];
  return found.at(-1)?.[1]?.trim() ?? null;
}

function isHidden(style: string): boolean {
  return declared(style, "display") === "none" || declared(style, "mso-hide") === "all";
}

// Footnotes stand apart from their signs.

const NOTE_PLACES =
  "[style*='mso-element:footnote'], [style*='mso-element:endnote'], [id^='sdfootnote'], [id^='sdendnote'], [role='doc-footnote'], [role='doc-endnote'], li[id^='cite_note'], li[id^='fn']";

function gatherNotes(doc: Document, reading: Reading): Set<Element> {
  const places = new Set<Element>();
  for (const place of doc.querySelectorAll(NOTE_PLACES)) {
    if (place.tagName === "A" || /footnote-list|endnote-list/.test(place.getAttribute("style") ?? ""))
      continue;
    places.add(place);
  }
  for (const list of doc.querySelectorAll("[style*='footnote-list'], [style*='endnote-list']"))
    places.add(list);
  for (const place of places) {
    const names = [place, ...place.querySelectorAll("[id], [name]")].flatMap((one) =>
      [one.getAttribute("id"), one.getAttribute("name")].filter((name): name is string => !!name),
    );
    if (names.length === 0) continue;
    const runs = inlineOf(place, reading, new Set(), true).filter(
      (run) => run.type !== "text" || run.text !== "",
    );
    const text = strip(trimmed(runs));
    for (const name of names) if (!reading.notes.has(name)) reading.notes.set(name, text);
  }
  return places;
}

/** The sign before a footnote's words is the office's to make. */
function strip(runs: Inline[]): Inline[] {
  const [first, ...rest] = runs;
  if (first?.type !== "text") return runs;
  const text = first.text.replace(/^\s*(?:\[\d+\]|\d+\)|[*†‡↑])\s*/u, "");
  return joined([{ ...first, text }, ...rest]);
}

function noteAt(anchor: Element, reading: Reading): Inline[] | null {
  const href = anchor.getAttribute("href") ?? "";
  if (!href.includes("#")) return null;
  const name = decodeURIComponent(href.slice(href.indexOf("#") + 1));
  return reading.notes.get(name) ?? null;
}

/** Whether an anchor is the sign of a footnote, also of one that did not come along. */
function isSign(anchor: Element): boolean {
  const href = anchor.getAttribute("href") ?? "";
  if (!href.includes("#")) return false;
  return /^\s*\[?[\d*†‡a-z]{1,4}[\])]?\s*$/i.test(anchor.textContent ?? "");
}

// Blocks.

interface Where {
  /** How many lists one is in. */
  list: number;
  ordered: boolean;
}

function blocks(parent: Element, reading: Reading, noted: Set<Element>, where: Where): void {
  let loose: Node[] = [];
  const flush = () => {
    if (loose.length === 0) return;
    const inline = loose.flatMap((node) => runsOf(node, reading, noted, marksOf(parent, reading.rules)));
    loose = [];
    push(reading, "paragraph", 0, false, inline);
  };
  for (const node of parent.childNodes) {
    if (node.nodeType !== 1) {
      if (node.nodeType === 3) loose.push(node);
      continue;
    }
    const element = node as Element;
    if (SKIPPED.has(element.tagName.toUpperCase()) || noted.has(element)) continue;
    if (isHidden(styleOf(element, reading.rules))) continue;
    if (!holdsBlocks(element)) {
      loose.push(element);
      continue;
    }
    flush();
    block(element, reading, noted, where);
  }
  flush();
}

function holdsBlocks(element: Element): boolean {
  if (BLOCKS.has(element.tagName)) return true;
  return [...element.children].some(holdsBlocks);
}

function block(element: Element, reading: Reading, noted: Set<Element>, where: Where): void {
  const tag = element.tagName;
  if (tag === "HR") return;
  if (tag === "TABLE") {
    table(element as HTMLTableElement, reading, noted, where);
    return;
  }
  if (tag === "UL" || tag === "OL") {
    blocks(element, reading, noted, { list: where.list + 1, ordered: tag === "OL" });
    return;
  }
  if (tag === "LI") {
    item(element, reading, noted, where);
    return;
  }
  const inner = [...element.children].some(holdsBlocks);
  if (inner) {
    blocks(element, reading, noted, where);
    return;
  }
  const style = styleOf(element, reading.rules);
  const level = headingLevel(element, style);
  const inline = inlineOf(element, reading, noted, false);
  if (level > 0) {
    push(reading, "heading", Math.min(3, level), false, unmarked(inline));
    return;
  }
  const listed = /mso-list\s*:\s*l\d+\s+level(\d+)/.exec(style);
  if (listed) {
    push(reading, "list_item", Math.min(3, Number(listed[1])), isOrdered(element), inline);
    return;
  }
  if (where.list > 0) push(reading, "list_item", Math.min(3, where.list), where.ordered, inline);
  else push(reading, "paragraph", 0, false, inline);
}

/** An item of a list: its own words, then the lists and paragraphs within it. */
function item(element: Element, reading: Reading, noted: Set<Element>, where: Where): void {
  const level = Math.max(1, where.list);
  let own: Inline[] = [];
  let written = false;
  const write = () => {
    if (trimmed(own).length > 0) {
      push(
        reading,
        written ? "paragraph" : "list_item",
        written ? 0 : Math.min(3, level),
        where.ordered,
        own,
      );
      written = true;
    }
    own = [];
  };
  for (const node of element.childNodes) {
    const child = node.nodeType === 1 ? (node as Element) : null;
    if (child && SKIPPED.has(child.tagName)) continue;
    if (child && holdsBlocks(child)) {
      if (child.tagName === "P" || child.tagName === "DIV") {
        if (![...child.children].some(holdsBlocks)) {
          write();
          own = inlineOf(child, reading, noted, false);
          write();
          continue;
        }
      }
      write();
      block(child, reading, noted, where);
    } else {
      own.push(...runsOf(node, reading, noted, marksOf(element, reading.rules)));
    }
  }
  write();
}

function headingLevel(element: Element, style: string): number {
  const tag = /^H([1-6])$/.exec(element.tagName);
  if (tag) return Number(tag[1]);
  const outline = declared(style, "mso-outline-level");
  if (outline && /^[1-6]$/.test(outline)) return Number(outline);
  const name = /style-name\s*:\s*"?(?:개요|제목|heading|outline)\s*(\d)?/.exec(style);
  if (name) return Number(name[1] ?? 1);
  if (element.classList.contains("MsoTitle")) return 1;
  if (element.classList.contains("MsoSubtitle")) return 2;
  return 0;
}

/** Whether the sign that Word wrote before an item counts. */
function isOrdered(element: Element): boolean {
  const sign = element.querySelector("[style*='mso-list:Ignore' i], [style*='mso-list: Ignore' i]");
  return /^[\s(]*(?:(?:\d+|[a-zа-я가-힣]|[ivxlc]+)[.)]|[①-⑳])/i.test(sign?.textContent ?? "");
}

function push(
  reading: Reading,
  kind: PastedPassage["kind"],
  level: number,
  ordered: boolean,
  inline: readonly Inline[],
): void {
  for (const part of paragraphs(inline)) {
    const runs = trimmed(part);
    if (runs.length > 0) reading.drafts.push(draft(kind, level, runs, ordered));
  }
}

/** An empty line parts what one element holds. */
function paragraphs(inline: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [[]];
  for (const run of joined(inline)) {
    if (run.type !== "text") {
      parts.at(-1)?.push(run);
      continue;
    }
    run.text.split(/\n\s*\n/).forEach((text, at) => {
      if (at > 0) parts.push([]);
      parts.at(-1)?.push({ ...run, text });
    });
  }
  return parts;
}

/** Without spaces at its ends and around its line breaks. */
function trimmed(inline: readonly Inline[]): Inline[] {
  const runs = joined(inline).map((run) =>
    run.type === "text" ? { ...run, text: run.text.replace(/ *\n */g, "\n").replace(/ {2,}/g, " ") } : run,
  );
  const first = runs[0];
  if (first?.type === "text") first.text = first.text.trimStart();
  const last = runs.at(-1);
  if (last?.type === "text") last.text = last.text.trimEnd();
  // A space at the end of one run and the beginning of the next is one.
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1];
    if (run.type === "text" && before?.type === "text" && /\s$/.test(before.text)) {
      run.text = run.text.replace(/^ +/, "");
    }
  }
  const kept = joined(runs);
  return kept.length === runs.length ? kept : trimmed(kept);
}

/** A heading is strong by itself. */
function unmarked(inline: readonly Inline[]): Inline[] {
  return joined(inline.map((run) => (run.type === "footnote" ? run : { ...run, marks: [] })));
}

// Tables.

function table(element: HTMLTableElement, reading: Reading, noted: Set<Element>, where: Where): void {
  const rows = [...element.rows].filter((row) => !isHidden(styleOf(row, reading.rules)));
  const each = rows.map((row) => [...row.cells].filter((cell) => !isHidden(styleOf(cell, reading.rules))));
  const all = each.flat();
  // A frame around a text is no table.
  if (all.length === 1) {
    const only = all[0];
    if (only) blocks(only, reading, noted, where);
    return;
  }
  if (all.every((cell) => cell.textContent?.trim() === "")) return;
  const heads = rows.filter((row, at) => {
    const cells = each[at] ?? [];
    return (
      row.parentElement?.tagName === "THEAD" ||
      (cells.length > 0 && cells.every((cell) => cell.tagName === "TH"))
    );
  });
  // The head stands at the top, and something stands below it.
  let headerRows = 0;
  while (heads.includes(rows[headerRows] as HTMLTableRowElement)) headerRows += 1;
  if (headerRows >= rows.length) headerRows = 1;
  if (headerRows === 0 && rows.length > 1) {
    const first = (each[0] ?? []).filter((cell) => cell.textContent?.trim() !== "");
    const strong = (cell: Element) => inCell(cell, reading, noted).every((run) => isStrong(run));
    if (first.length > 1 && first.every(strong)) headerRows = 1;
  }
  const cells = each.map((row, at) =>
    row.map((cell) => {
      const inline = inCell(cell, reading, noted);
      const columns = Math.max(1, cell.colSpan);
      return cellOf(at < headerRows ? unmarked(inline) : inline, columns, Math.max(1, cell.rowSpan));
    }),
  );
  reading.drafts.push(tableDraft({ headerRows, rows: cells }));
}

function isStrong(run: Inline): boolean {
  return (
    run.type !== "text" || run.text.trim() === "" || (run.marks ?? []).some((mark) => mark.type === "strong")
  );
}

/** The words of a cell; its paragraphs are lines, and a list keeps its signs. */
function inCell(cell: Element, reading: Reading, noted: Set<Element>): Inline[] {
  const within: Reading = { ...reading, drafts: [], pictures: 0 };
  blocks(cell, within, noted, { list: 0, ordered: false });
  reading.pictures += within.pictures;
  const whole: Inline[] = [];
  let number = 0;
  for (const one of within.drafts) {
    const inner = one.table?.rows.map((row) => row.map((each) => plain(each.inline)).join(" ")).join("\n");
    number = one.kind === "list_item" && one.ordered ? number + 1 : 0;
    const sign = one.kind !== "list_item" ? "" : one.ordered ? `${number}. ` : "• ";
    const runs = inner === undefined ? one.inline : [words(inner)];
    const cellMarks = marksOf(cell, reading.rules);
    const marked = cellMarks.strong ? runs.map((run) => strengthen(run)) : runs;
    whole.push(...(whole.length > 0 ? [words("\n")] : []), ...(sign ? [words(sign)] : []), ...marked);
  }
  return trimmed(whole);
}

function strengthen(run: Inline): Inline {
  if (run.type === "footnote") return run;
  return {
    ...run,
    marks: [{ type: "strong" }, ...(run.marks ?? []).filter((mark) => mark.type !== "strong")],
  };
}

// Words.

function inlineOf(element: Element, reading: Reading, noted: Set<Element>, asNote: boolean): Inline[] {
  const marks = marksOf(element, reading.rules);
  const nodes = [...element.childNodes];
  const runs = nodes.flatMap((node) => runsOf(node, reading, noted, marks, asNote));
  return runs;
}

function marksOf(element: Element, rules: Rules): Marks {
  return marksWithin(element, rules, { strong: false, emphasis: false });
}

function marksWithin(element: Element, rules: Rules, outer: Marks): Marks {
  const style = styleOf(element, rules);
  const weight = declared(style, "font-weight");
  const slant = declared(style, "font-style");
  const tag = element.tagName;
  const strong =
    weight !== null
      ? /bold|[6-9]00/.test(weight)
      : outer.strong || tag === "B" || tag === "STRONG" || tag === "TH";
  const emphasis =
    slant !== null
      ? /italic|oblique/.test(slant)
      : outer.emphasis || ["I", "EM", "CITE", "DFN"].includes(tag);
  return { strong, emphasis };
}

function runsOf(node: Node, reading: Reading, noted: Set<Element>, marks: Marks, asNote = false): Inline[] {
  if (node.nodeType === 3) {
    const text = squeeze(node.textContent ?? "");
    return text === "" ? [] : [marked(text, marks)];
  }
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  if (SKIPPED.has(tag) || noted.has(element)) return [];
  const style = styleOf(element, reading.rules);
  if (isHidden(style) || /mso-list\s*:\s*ignore/.test(style)) return [];
  if (tag === "BR") return [marked("\n", marks)];
  if (tag === "IMG" || tag === "V:IMAGEDATA") {
    reading.pictures += 1;
    return [];
  }
  if (tag === "A" && !asNote) {
    const note = noteAt(element, reading);
    if (note && note.length > 0) return [footnote(note)];
    if (isSign(element)) return [];
  }
  // The sign before the words of a footnote.
  if (tag === "A" && asNote && isSign(element)) return [];
  const inner = marksWithin(element, reading.rules, marks);
  const runs = [...element.childNodes].flatMap((child) => runsOf(child, reading, noted, inner, asNote));
  return BLOCKS.has(tag) ? [...runs, marked(" ", marks)] : runs;
}

function marked(text: string, marks: Marks): Inline {
  return words(
    text,
    ...(marks.strong ? (["strong"] as const) : []),
    ...(marks.emphasis ? (["emphasis"] as const) : []),
  );
}
