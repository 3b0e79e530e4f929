// An editor of one paragraph, whether of a passage's text or of a footnote's.
import { Editor, Extension } from "@tiptap/core";
import { history, redo as redoTyping, redoDepth, undo as undoTyping, undoDepth } from "@tiptap/pm/history";
import { Slice, type Node as PmNode } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";

import { letter } from "../../desk/keys";
import type { Inline, Language, RecordRef } from "../../ipc";
import { toDoc } from "./inline";
import { readHtml, readText, type Pasted } from "./paste";
import { nodes, type Within } from "./schema";

const typing = Extension.create({ name: "typing", addProseMirrorPlugins: () => [history()] });

interface Made {
  element: HTMLElement;
  within: Within;
  inline: readonly Inline[];
  label: string;
  language: Language;
  onkey: (event: KeyboardEvent) => boolean;
  /** Two brackets were typed, which ask for a link. */
  onfind: () => void;
  /** Something was pasted; answers whether it was taken. */
  onpaste: (read: Pasted) => boolean;
  onfocus: (editor: Editor) => void;
  onblur: (event: FocusEvent) => void;
  onchange: (editor: Editor, transaction: Transaction) => void;
  onupdate: (editor: Editor) => void;
}

export function makeEditor(made: Made): Editor {
  return new Editor({
    element: made.element,
    // A footnote's words are an attribute of the text, whose steps are undone as one.
    extensions: [...nodes(made.within), ...(made.within === "passage" ? [typing] : [])],
    content: toDoc(made.inline),
    injectCSS: false,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": made.label,
        lang: made.language,
        spellcheck: "false",
      },
      handleKeyDown: (_view, event) => made.onkey(event),
      handlePaste: (view, event) => {
        const data = event.clipboardData;
        // What comes from an editor of this text has its links and footnotes, and is the editor's own.
        const html = data?.getData("text/html") ?? "";
        if (!data || (html.includes("data-pm-slice") && !/<(?:h[1-6]|li|table)[\s>]/i.test(html)))
          return false;
        const read = html === "" ? readText(data.getData("text/plain")) : readHtml(html);
        if (read.drafts.length === 0 || !made.onpaste(read)) return false;
        view.focus();
        return true;
      },
      handleTextInput: (view, from, _to, text) => {
        const before = view.state.doc.textBetween(Math.max(1, from - 1), from);
        if (text === "[" && before === "[" && !view.composing) queueMicrotask(made.onfind);
        return false;
      },
    },
    onTransaction: ({ editor, transaction }) => {
      if (transaction.docChanged) made.onchange(editor, transaction);
    },
    onUpdate: ({ editor }) => made.onupdate(editor),
    onFocus: ({ editor }) => made.onfocus(editor),
    onBlur: ({ event }) => made.onblur(event),
  });
}

/** The words of a document, in which a link or the sign of a footnote takes one place, as in the document. */
export function flat(doc: PmNode): string {
  return doc.textBetween(0, doc.content.size, "", "\ufffc");
}

/** Brings in what arrived. Only what differs is replaced, so that the caret and the editor's undo stay where they are. */
export function bring({ state, view }: Editor, arrived: readonly Inline[]): void {
  const fresh = state.schema.nodeFromJSON(toDoc(arrived));
  const start = state.doc.content.findDiffStart(fresh.content);
  const end = state.doc.content.findDiffEnd(fresh.content);
  if (start === null || !end) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = fresh.slice(start, end.b + overlap);
  view.dispatch(
    state.tr
      .replace(start, end.a + overlap, slice)
      .setMeta("addToHistory", false)
      .setMeta("preventUpdate", true),
  );
}

/** Undo is the editor's own while it has steps, and the office's after. */
export function step(
  event: KeyboardEvent,
  { state, view }: Editor,
  takeBack: (() => void) | null,
  office: (what: "undo" | "redo") => void,
): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = letter(event);
  const back = key === "z" && !event.shiftKey;
  if (!back && key !== "y" && key !== "z") return false;
  if (back && takeBack) takeBack();
  else if (back && undoDepth(state) > 0) undoTyping(state, view.dispatch);
  else if (!back && redoDepth(state) > 0) redoTyping(state, view.dispatch);
  else office(back ? "undo" : "redo");
  return true;
}

/** Puts words in place of what is selected. */
export function insertRuns({ state, view }: Editor, runs: readonly Inline[]): void {
  const { nodes } = state.schema;
  // A footnote takes no footnote: its words stay.
  const fitting = runs.flatMap((run) =>
    run.type === "footnote" && !nodes["footnote"] ? run.attrs.runs : [run],
  );
  const paragraph = state.schema.nodeFromJSON(toDoc(fitting)).firstChild;
  if (paragraph)
    view.dispatch(state.tr.replaceSelection(new Slice(paragraph.content, 0, 0)).scrollIntoView());
}

/** Puts a link where the caret stands, in place of the brackets that asked for it; words that are selected are its own. */
export function insertLink(editor: Editor, record: RecordRef, name: string): void {
  const { state, view } = editor;
  const { from, to, empty, $from } = state.selection;
  const text = empty ? "" : state.doc.textBetween(from, to, "", "");
  const asked = empty && state.doc.textBetween(Math.max(1, from - 2), from) === "[[";
  const link = state.schema.nodes["link"]?.create({ record, text, name }, null, $from.marks());
  if (link) view.dispatch(state.tr.replaceWith(asked ? from - 2 : from, to, link));
  editor.commands.focus();
}

/** Puts the sign of an empty footnote after what is selected. */
export function insertFootnote({ state, view }: Editor): void {
  const note = state.schema.nodes["footnote"]?.create({ runs: [] });
  if (note) view.dispatch(state.tr.insert(state.selection.to, note));
}

export function takesFootnotes(editor: Editor | null): boolean {
  return editor?.schema.nodes["footnote"] !== undefined;
}
