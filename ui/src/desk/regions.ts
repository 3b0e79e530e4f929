// The regions of the desk, over which F6 walks: the rail, the list, the record, the bar above and whatever else is there.

const REGIONS = "[data-region]";
const FOCUSABLE =
  "button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), [tabindex='0']";

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility();
}

/** Where the focus goes in a region: to what is current there, else to the first thing that takes it. */
function entrance(region: HTMLElement): HTMLElement | undefined {
  const current = region.querySelector<HTMLElement>(
    "[aria-current]:is(button), [aria-selected=true]:is(button)",
  );
  return current ?? [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
}

/** Takes the focus to the next region, or to the one before. */
export function walkRegions(by: -1 | 1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter(isShown);
  // The innermost region counts, for a record may stand within a larger one.
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  for (let step = 1; step <= regions.length; step += 1) {
    const at = (here + by * step + regions.length * 2) % regions.length;
    const target = regions[at] && entrance(regions[at]);
    if (target && at !== here) {
      target.focus();
      return;
    }
  }
}
