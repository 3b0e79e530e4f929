// What an editor of a passage holds: one paragraph of words, links to records and footnotes. The office knows the same
// nodes by the same names.
import { Mark, Node, type Extensions } from "@tiptap/core";

import type { Footnote, Inline, Link } from "../../ipc";
import { plain } from "./inline";

/** Where an editor stands: a footnote holds no footnotes. */
export type Within = "passage" | "note";

function doc(): Node {
  return Node.create({ name: "doc", topNode: true, content: "paragraph" });
}

function paragraph(within: Within): Node {
  return Node.create({
    name: "paragraph",
    content: within === "passage" ? "(text | link | footnote)*" : "(text | link)*",
    parseHTML: () => [{ tag: "p" }],
    renderHTML: () => ["p", 0],
  });
}

const text = Node.create({ name: "text", group: "inline" });

const strong = Mark.create({
  name: "strong",
  parseHTML: () => [{ tag: "strong" }, { tag: "b" }],
  renderHTML: () => ["strong", 0],
  addKeyboardShortcuts() {
    return { "Mod-b": () => this.editor.commands.toggleMark("strong") };
  },
});

const emphasis = Mark.create({
  name: "emphasis",
  parseHTML: () => [{ tag: "em" }, { tag: "i" }],
  renderHTML: () => ["em", 0],
  addKeyboardShortcuts() {
    return { "Mod-i": () => this.editor.commands.toggleMark("emphasis") };
  },
});

/** A link shows its own words, or the name that its record has. */
const link = Node.create({
  name: "link",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ record: { default: null }, text: { default: "" }, name: { default: "" } }),
  parseHTML: () => [
    {
      tag: "span[data-link]",
      getAttrs: (element) => {
        const [kind, id] = element.getAttribute("data-link")?.split(":") ?? [];
        const own = element.getAttribute("data-text") ?? "";
        return kind && id ? { record: { kind, id }, text: own, name: element.textContent } : false;
      },
    },
  ],
  renderHTML: ({ node }) => {
    const { record, text: own, name } = node.attrs as Link;
    const data = { "data-link": `${record.kind}:${record.id}`, "data-text": own ?? "" };
    const aside = own ? {} : { "data-aside": "" };
    return ["span", { class: "record-link", ...data, ...aside }, own || name || "–"];
  },
  renderText: ({ node }) => (node.attrs as Link).text || (node.attrs as Link).name || "",
});

/** The sign of a footnote; its words are written below the text. */
const footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  marks: "",
  addAttributes: () => ({ runs: { default: [] } }),
  parseHTML: () => [
    {
      tag: "sup[data-note]",
      getAttrs: (element) => ({ runs: JSON.parse(element.getAttribute("data-note") ?? "[]") as Inline[] }),
    },
  ],
  renderHTML: ({ node }) => {
    const { runs } = node.attrs as Footnote;
    return ["sup", { class: "note-sign", title: plain(runs), "data-note": JSON.stringify(runs) }];
  },
  renderText: () => "",
});

/** What makes up an editor's document. */
export function nodes(within: Within): Extensions {
  const inline = within === "passage" ? [link, footnote] : [link];
  return [doc(), paragraph(within), text, ...inline, strong, emphasis];
}
