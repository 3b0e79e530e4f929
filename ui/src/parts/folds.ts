/** An attachment for a `details` that lies over the page: Escape folds it, and so does going elsewhere. */
export function folds(details: HTMLDetailsElement): () => void {
  function press(event: KeyboardEvent) {
    if (event.key !== "Escape" || !details.open) return;
    event.preventDefault();
    event.stopPropagation();
    details.open = false;
    details.querySelector("summary")?.focus();
  }

  function leave(event: Event) {
    const target = event.target;
    if (!details.open || !(target instanceof Node) || details.contains(target)) return;
    // A press on the words of a label takes the focus to what surrounds both, and nobody has gone anywhere.
    if (event.type === "focusin" && target.contains(details)) return;
    // Chromium does not survive it when what is pressed or focused goes away in the middle of that.
    requestAnimationFrame(() => (details.open = false));
  }

  details.addEventListener("keydown", press);
  document.addEventListener("pointerdown", leave);
  document.addEventListener("focusin", leave);
  return () => {
    details.removeEventListener("keydown", press);
    document.removeEventListener("pointerdown", leave);
    document.removeEventListener("focusin", leave);
  };
}
