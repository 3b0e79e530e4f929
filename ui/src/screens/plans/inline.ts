// Formatted text between the wire and the editor. Rust owns the stored form; what travels are the inline nodes of a
// ProseMirror document, so the page only puts them into one and takes them out.
import type { Inline, Mark, RecordRef } from "../../ipc";

export interface NodeJson {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string }[];
  content?: NodeJson[];
}

/** Words with or without marks. */
export function words(text: string, ...marks: Mark["type"][]): Inline {
  return { type: "text", text, marks: marks.map((type) => ({ type })) };
}

/** A link to a record by the name that it has. */
export function linkTo(record: RecordRef, name: string): Inline {
  return { type: "link", attrs: { record, text: "", name }, marks: [] };
}

export function footnote(runs: Inline[]): Inline {
  return { type: "footnote", attrs: { runs } };
}

/** Inline text as the document of a cell's editor: one paragraph. */
export function toDoc(inline: readonly Inline[]): NodeJson {
  const content = inline.filter((run) => run.type !== "text" || run.text !== "") as NodeJson[];
  return { type: "doc", content: [{ type: "paragraph", ...(content.length > 0 ? { content } : {}) }] };
}

/** The editor's document as inline text; neighbours with the same marks become one run. */
export function fromDoc(doc: NodeJson): Inline[] {
  return joined((doc.content?.[0]?.content ?? []) as Inline[]);
}

/** The runs as the office has them: every mark in its order, neighbours joined, nothing empty. */
export function joined(inline: readonly Inline[]): Inline[] {
  const runs: Inline[] = [];
  for (const run of inline) {
    if (run.type === "footnote") {
      const within = joined(run.attrs.runs);
      if (within.length > 0) runs.push(footnote(within));
      continue;
    }
    const marks = known(run.marks);
    if (run.type === "link") {
      const { record, text, name } = run.attrs;
      runs.push({ type: "link", attrs: { record, text: text ?? "", name: name ?? "" }, marks });
      continue;
    }
    if (run.text === "") continue;
    const last = runs.at(-1);
    if (last?.type === "text" && sameMarks(last.marks ?? [], marks)) last.text += run.text;
    else runs.push({ type: "text", text: run.text, marks });
  }
  return runs;
}

function known(marks: readonly { type: string }[] | undefined): Mark[] {
  return (["strong", "emphasis"] as const)
    .filter((type) => marks?.some((mark) => mark.type === type))
    .map((type) => ({ type }));
}

function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && one.every((mark, at) => mark.type === other[at]?.type);
}

/** What is read at the place of a run: words, or what a link shows; nothing at a footnote's sign. */
export function shown(run: Inline): string {
  if (run.type === "footnote") return "";
  return run.type === "text" ? run.text : run.attrs.text || run.attrs.name || "";
}

export function has(run: Inline, mark: Mark["type"]): boolean {
  return run.type !== "footnote" && (run.marks ?? []).some((one) => one.type === mark);
}

/** What is read in a text, without its footnotes. */
export function plain(inline: readonly Inline[] | undefined): string {
  return (inline ?? []).map(shown).join("");
}

export function notesOf(inline: readonly Inline[] | undefined): Inline[][] {
  return (inline ?? []).flatMap((run) => (run.type === "footnote" ? [run.attrs.runs] : []));
}

export function sameInline(one: readonly Inline[], other: readonly Inline[]): boolean {
  return JSON.stringify(joined(one)) === JSON.stringify(joined(other));
}

/** Where a run is cut, in the places of an editor: a link and a footnote's sign take one each. */
function size(run: Inline): number {
  return run.type === "text" ? run.text.length : 1;
}

/** How many places a text has in an editor. */
export function places(inline: readonly Inline[]): number {
  return inline.reduce((sum, run) => sum + size(run), 0);
}

/** A text in two, at a place counted as the editor counts. */
export function split(inline: readonly Inline[], at: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let begin = 0;
  for (const run of inline) {
    const end = begin + size(run);
    if (end <= at) before.push(run);
    else if (begin >= at || run.type !== "text") after.push(run);
    else {
      before.push({ ...run, text: run.text.slice(0, at - begin) });
      after.push({ ...run, text: run.text.slice(at - begin) });
    }
    begin = end;
  }
  return [joined(before), joined(after)];
}
