// Words of a text that are pointed at without a change to the page: the browser paints over ranges of what stands there, so an
// editor that owns its part of the page is left alone.

/** A stretch of a text, in UTF-16 code units of the words without their marks. */
export interface Stretch {
  start: number;
  length: number;
}

/** The ranges of some stretches within an element: its words are those of its text nodes, one after another. */
export function ranges(element: Element, stretches: readonly Stretch[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const made: Range[] = [];
  let begin = 0;
  const open = stretches.map((one) => ({ ...one, range: new Range(), begun: false }));
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    for (const one of open) {
      const end = one.start + one.length;
      if (!one.begun && one.start >= begin && one.start < begin + length) {
        one.range.setStart(node, one.start - begin);
        one.begun = true;
      }
      if (one.begun && end > begin && end <= begin + length) {
        one.range.setEnd(node, end - begin);
        made.push(one.range);
      }
    }
    begin += length;
  }
  return made;
}

/** Paints ranges under a name, in place of what was painted under it before. */
export function paint(name: "forbidden" | "found", painted: readonly Range[]): void {
  if (!("highlights" in CSS)) return;
  if (painted.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...painted));
}

/** Where the words of a spot stand on the page: in the editor, if somebody writes there, else in the cell itself. */
export function place(spot: string, writing: boolean): Element | null {
  const editor = writing ? document.querySelector(".cell-text .ProseMirror") : null;
  return editor ?? document.querySelector(`[data-spot="${CSS.escape(spot)}"]`);
}
