/**
 * The pages to print as the printing system wants them ("1-3,5"); the empty text means all of them, null that it is not
 * a list of pages.
 */
export function pageRanges(typed: string): string | null {
  const text = typed.replace(/[–—]/g, "-").replace(/\s/g, "");
  if (text === "") return "";
  const parts = text.split(",");
  for (const part of parts) {
    const range = /^(\d+)(?:-(\d+))?$/.exec(part);
    const first = Number(range?.[1]);
    if (!range || first < 1 || (range[2] !== undefined && Number(range[2]) < first)) return null;
  }
  return parts.join(",");
}
