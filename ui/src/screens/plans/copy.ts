// A text as Word, Hangul and LibreOffice take it from the clipboard: tables whole, numbers as text, footnotes at the end.
import type { Inline, Language, Passage } from "../../ipc";
import { has, shown } from "./inline";

export interface Formatted {
  html: string;
  text: string;
}

interface Notes {
  html: string[];
  text: string[];
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
}

function runs(inline: readonly Inline[] | undefined, notes: Notes): Formatted {
  const said: Formatted = { html: "", text: "" };
  for (const run of inline ?? []) {
    if (run.type === "footnote") {
      const words = runs(run.attrs.runs, notes);
      notes.html.push(words.html);
      notes.text.push(words.text);
      said.html += `<sup>${notes.html.length})</sup>`;
      said.text += `${notes.text.length})`;
      continue;
    }
    let html = escaped(shown(run));
    if (has(run, "emphasis")) html = `<em>${html}</em>`;
    if (has(run, "strong")) html = `<strong>${html}</strong>`;
    said.html += html;
    said.text += shown(run);
  }
  return said;
}

function tableOf(passage: Passage, language: Language, notes: Notes): Formatted {
  const { rows, headerRows, align } = passage.table ?? { rows: [], headerRows: 0, align: [] };
  const html: string[] = [];
  const text: string[] = [];
  for (const [at, row] of rows.entries()) {
    const cells: string[] = [];
    const line: string[] = [];
    for (const [column, cell] of row.entries()) {
      if (cell.columns === 0 || cell.rows === 0) {
        line.push("");
        continue;
      }
      const words = runs(cell.inline[language], notes);
      const tag = at < headerRows ? "th" : "td";
      const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ""}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ""}`;
      const look = `border:1px solid #888;padding:2pt 5pt;text-align:${align[column] ?? "left"}`;
      cells.push(`<${tag}${spans} style="${look}">${words.html || "&nbsp;"}</${tag}>`);
      line.push(words.text.replaceAll("\n", " "));
    }
    html.push(`<tr>${cells.join("")}</tr>`);
    text.push(line.join("\t"));
  }
  const opened = '<table border="1" cellspacing="0" style="border-collapse:collapse">';
  return { html: `${opened}${html.join("")}</table>`, text: text.join("\n") };
}

/** The passages in one language; those that have no words in it are left out. */
export function formatted(passages: readonly Passage[], language: Language): Formatted {
  const notes: Notes = { html: [], text: [] };
  const html: string[] = [];
  const text: string[] = [];
  for (const passage of passages) {
    if (passage.table) {
      const table = tableOf(passage, language, notes);
      html.push(table.html);
      text.push(table.text);
      continue;
    }
    const words = runs(passage.inline[language], notes);
    if (words.text === "") continue;
    const numbered = passage.number !== "" && (passage.kind === "heading" || passage.kind === "list_item");
    const sign = numbered ? `${passage.number} ` : "";
    const line = `${escaped(sign)}${words.html}`;
    const depth = Math.max(1, passage.level);
    if (passage.kind === "heading") html.push(`<h${Math.min(3, depth)}>${line}</h${Math.min(3, depth)}>`);
    else if (passage.kind === "list_item") html.push(`<p style="margin-left:${depth * 18}pt">${line}</p>`);
    else if (passage.kind === "note") html.push(`<p><small>${line}</small></p>`);
    else if (passage.kind === "figure") html.push(`<p style="text-align:center"><em>${line}</em></p>`);
    else html.push(`<p>${line}</p>`);
    const indent = passage.kind === "list_item" ? "  ".repeat(depth) : "";
    text.push(`${indent}${sign}${words.text}`);
  }
  if (notes.html.length > 0) {
    html.push("<hr>", ...notes.html.map((note, at) => `<p><small>${at + 1}) ${note}</small></p>`));
    text.push("", ...notes.text.map((note, at) => `${at + 1}) ${note}`));
  }
  return { html: `<div lang="${language}">${html.join("")}</div>`, text: text.join("\n") };
}

/** Puts a text on the clipboard, for programs that take formatted text and for those that do not. */
export async function copy({ html, text }: Formatted): Promise<void> {
  const of = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ "text/html": of("text/html", html), "text/plain": of("text/plain", text) }),
  ]);
}
