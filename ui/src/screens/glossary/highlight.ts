// Words of a text that are pointed at without a change to the page: the browser paints over ranges of what stands there, so an
// editor that owns its part of the page is left alone.

/** A stretch of a text, in UTF-16 code units of the words without their marks. */
export interface Stretch {
  start: number;
  length: number;
}

/** A piece of the words of a place, and where it begins among them. */
interface Piece {
  node: Text;
  begin: number;
}

/**
 * The words of a place, piece by piece, as the office counts them: what a text itself has. The name that a link shows, the signs
 * of footnotes and what invites to write stand aside, and each footnote begins a line of its own.
 */
function* pieces(element: Element): Generator<Piece> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.hasAttribute("data-aside")
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let begin = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      yield { node, begin };
      begin += node.length;
    } else if (node instanceof Element && node.hasAttribute("data-line")) begin += 1;
  }
}

/** The ranges of some stretches within an element. */
export function ranges(element: Element, stretches: readonly Stretch[]): Range[] {
  const made: Range[] = [];
  const open = stretches.map((one) => ({ ...one, range: new Range(), begun: false }));
  for (const { node, begin } of pieces(element)) {
    const past = begin + node.length;
    for (const one of open) {
      const end = one.start + one.length;
      if (!one.begun && one.start >= begin && one.start < past) {
        one.range.setStart(node, one.start - begin);
        one.begun = true;
      }
      if (one.begun && end > begin && end <= past) {
        one.range.setEnd(node, end - begin);
        made.push(one.range);
      }
    }
  }
  return made;
}

/** The words of an element that a range holds, and where they begin among all of them. */
export function stretchOf(element: Element, range: Range): { start: number; text: string } {
  let start: number | null = null;
  let text = "";
  let last = 0;
  for (const { node, begin } of pieces(element)) {
    const from = node === range.startContainer ? range.startOffset : isBefore(range, node) ? node.length : 0;
    const to = node === range.endContainer ? range.endOffset : isBehind(range, node) ? 0 : node.length;
    if (from >= to) continue;
    if (start === null) start = begin + from;
    else text += "\n".repeat(begin - last);
    text += node.data.slice(from, to);
    last = begin + node.length;
  }
  return { start: start ?? 0, text };
}

/** Whether a text stands before a range, wholly. */
function isBefore(range: Range, node: Text): boolean {
  return range.comparePoint(node, node.length) < 0;
}

/** Whether it stands after it. */
function isBehind(range: Range, node: Text): boolean {
  return range.comparePoint(node, 0) > 0;
}

/** Paints ranges under a name, in place of what was painted under it before. */
export function paint(name: "forbidden" | "found" | "comment", painted: readonly Range[]): void {
  if (!("highlights" in CSS)) return;
  if (painted.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...painted));
}

/** Where the words of a spot stand on the page: in the editor, if somebody writes there, else in the cell itself. */
export function place(spot: string, writing: boolean): Element | null {
  const editor = writing ? document.querySelector(".cell-text .ProseMirror") : null;
  return editor ?? document.querySelector(`[data-spot="${CSS.escape(spot)}"]`);
}
