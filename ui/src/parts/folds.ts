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
    if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
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
