// Formatted text between the wire and the editor. Rust owns the stored form; the page knows only these two.
import type { Inline } from "../../ipc";

export interface MarkJson {
  type: string;
}

export interface NodeJson {
  type?: string;
  text?: string;
  marks?: MarkJson[];
  content?: NodeJson[];
}

/** Inline text as the document of a cell's editor: one paragraph. */
export function toDoc(inline: readonly Inline[]): NodeJson {
  const content = inline
    .filter((run) => run.text !== "")
    .map((run): NodeJson => {
      const marks: MarkJson[] = [];
      if (run.strong) marks.push({ type: "strong" });
      if (run.emphasis) marks.push({ type: "emphasis" });
      return { type: "text", text: run.text, ...(marks.length > 0 ? { marks } : {}) };
    });
  return { type: "doc", content: [{ type: "paragraph", ...(content.length > 0 ? { content } : {}) }] };
}

/** The editor's document as inline text; neighbours with the same marks become one run. */
export function fromDoc(doc: NodeJson): Inline[] {
  const runs: Inline[] = [];
  for (const node of doc.content?.[0]?.content ?? []) {
    if (!node.text) continue;
    const strong = node.marks?.some((mark) => mark.type === "strong") ?? false;
    const emphasis = node.marks?.some((mark) => mark.type === "emphasis") ?? false;
    const last = runs.at(-1);
    if (last && (last.strong ?? false) === strong && (last.emphasis ?? false) === emphasis) {
      last.text += node.text;
    } else {
      runs.push({ text: node.text, ...(strong ? { strong } : {}), ...(emphasis ? { emphasis } : {}) });
    }
  }
  return runs;
}

export function plain(inline: readonly Inline[] | undefined): string {
  return (inline ?? []).map((run) => run.text).join("");
}

export function sameInline(one: readonly Inline[], other: readonly Inline[]): boolean {
  return (
    one.length === other.length &&
    one.every((run, at) => {
      const against = other[at];
      return (
        against !== undefined &&
        run.text === against.text &&
        (run.strong ?? false) === (against.strong ?? false) &&
        (run.emphasis ?? false) === (against.emphasis ?? false)
      );
    })
  );
}
