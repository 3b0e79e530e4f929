// Walking over a list with the arrows, for hands that do not like to press Tab for each row.

/** Where a key leads from one of `count` places; null when it leads nowhere. */
export function walked(key: string, from: number, count: number): number | null {
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 }[key];
  return to === undefined || to < 0 || to >= count ? null : to;
}

/** An attachment: the arrows, Home and End go from one button of the list to another. */
export function arrows(list: HTMLElement): () => void {
  function press(event: KeyboardEvent) {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const buttons = [...list.querySelectorAll<HTMLElement>("button:not(:disabled)")];
    const from = buttons.indexOf(document.activeElement as HTMLElement);
    const to = from < 0 ? null : walked(event.key, from, buttons.length);
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  }
  list.addEventListener("keydown", press);
  return () => list.removeEventListener("keydown", press);
}
