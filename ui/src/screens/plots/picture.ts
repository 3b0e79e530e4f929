// A picture of a plot as elements of the page: read as XML, since it comes as text and nothing in it may become code.
import type { RecordRef } from "../../ipc";

/** The record that an element stands for. */
export function recordOf(element: Element): RecordRef | null {
  const [kind, id] = element.getAttribute("data-record")?.split(":") ?? [];
  return kind && id ? { kind: kind as RecordRef["kind"], id } : null;
}

/** Shows a picture in an element, and makes what stands for a record a link to it. */
export function picture(svg: string, onopen: (record: RecordRef) => void) {
  return (place: HTMLElement): (() => void) => {
    const read = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    const root = document.importNode(read, true);
    // The page says how large it is.
    root.removeAttribute("width");
    root.removeAttribute("height");
    const title = root.querySelector(":scope > title")?.textContent;
    if (title) root.setAttribute("aria-label", title);
    for (const element of root.querySelectorAll("[data-record]")) {
      element.setAttribute("role", "link");
      // Its title in the picture is its name to whoever hears it.
      element.setAttribute("tabindex", "0");
    }
    const open = (event: Event) => {
      const found = (event.target as Element).closest("[data-record]");
      const record = found && recordOf(found);
      if (!record) return;
      event.preventDefault();
      onopen(record);
    };
    const press = (event: KeyboardEvent) => {
      if (event.key === "Enter" || event.key === " ") open(event);
    };
    place.replaceChildren(root);
    place.addEventListener("click", open);
    place.addEventListener("keydown", press);
    return () => {
      place.removeEventListener("click", open);
      place.removeEventListener("keydown", press);
    };
  };
}
