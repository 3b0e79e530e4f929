// Where the pages of a packet lie in the preview, and which of them are seen.
import type { Id, Typeset } from "../../ipc";

/** A page to show: where its picture comes from and how large it is, in points. */
export interface Sheet {
  generation: number;
  index: number;
  width: number;
  height: number;
  item: Id | null;
}

/** A page with its place in the preview, in pixels of the screen. */
export interface PlacedSheet {
  sheet: Sheet;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Layout {
  sheets: PlacedSheet[];
  height: number;
  scale: number;
}

export const GAP = 18;
/** A point of paper in pixels of the screen at 100 %. */
const PIXELS_A_POINT = 96 / 72;

export function sheetsOf(typeset: Typeset): Sheet[] {
  return typeset.pages.map((page, index) => ({ generation: typeset.generation, index, ...page }));
}

/** The pages of the whole with those of one item, set anew, in place of its older ones. */
export function withItem(whole: readonly Sheet[], item: Id, fresh: readonly Sheet[]): Sheet[] {
  const first = whole.findIndex((sheet) => sheet.item === item);
  if (first < 0) return [...whole];
  const rest = whole.filter((sheet) => sheet.item !== item);
  return [...rest.slice(0, first), ...fresh, ...rest.slice(first)];
}

/** Lays pages out in rows; a zoom of null fits two beside each other, or one where two would be too small. */
export function layOut(sheets: readonly Sheet[], room: number, zoom: number | null): Layout {
  const widest = Math.max(1, ...sheets.map((sheet) => sheet.width));
  const fitted = (columns: number) => (room - GAP * (columns + 1)) / columns / widest;
  const two = fitted(2);
  const scale = zoom === null ? Math.max(0.1, two >= 0.45 ? two : fitted(1)) : zoom * PIXELS_A_POINT;
  const columns = Math.max(1, Math.floor((room - GAP + 0.5) / (widest * scale + GAP)));
  const across = Math.min(columns, Math.max(1, sheets.length));
  const start = Math.max(GAP, (room - across * widest * scale - (across - 1) * GAP) / 2);
  const placed: PlacedSheet[] = [];
  let top = GAP;
  for (let from = 0; from < sheets.length; from += columns) {
    const row = sheets.slice(from, from + columns);
    row.forEach((sheet, at) => {
      placed.push({
        sheet,
        left: start + at * (widest * scale + GAP),
        top,
        width: sheet.width * scale,
        height: sheet.height * scale,
      });
    });
    top += Math.max(...row.map((sheet) => sheet.height)) * scale + GAP;
  }
  return { sheets: placed, height: top, scale: scale / PIXELS_A_POINT };
}

/** The pages that are seen, or nearly: half a window above and below is fetched ahead. */
export function seen(layout: Layout, scrolled: number, height: number): number[] {
  const [from, to] = [scrolled - height / 2, scrolled + height * 1.5];
  return layout.sheets.flatMap((placed, at) =>
    placed.top < to && placed.top + placed.height > from ? [at] : [],
  );
}

/** The item whose page stands at the middle of what is seen. */
export function itemInView(layout: Layout, scrolled: number, height: number): Id | null {
  const middle = scrolled + height / 2;
  const at = layout.sheets.find(
    (placed) => placed.sheet.item !== null && placed.top + placed.height >= middle,
  );
  return at?.sheet.item ?? layout.sheets.findLast((placed) => placed.sheet.item !== null)?.sheet.item ?? null;
}
