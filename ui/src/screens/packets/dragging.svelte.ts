// What is being dragged into a packet, or within it.
import type { Id, ItemContent } from "../../ipc";

/** An item that is moved, or something new. */
export type Dragged = { item: Id } | { content: ItemContent };

class Dragging {
  now = $state.raw<Dragged | null>(null);
}

export const dragging = new Dragging();

/** Lets an element be dragged into the packet as something new. */
export function source(content: () => ItemContent) {
  return (node: HTMLElement) => {
    node.draggable = true;
    const start = (event: DragEvent) => {
      dragging.now = { content: content() };
      event.dataTransfer?.setData("text/plain", node.textContent);
    };
    const end = () => (dragging.now = null);
    node.addEventListener("dragstart", start);
    node.addEventListener("dragend", end);
    return () => {
      node.removeEventListener("dragstart", start);
      node.removeEventListener("dragend", end);
    };
  };
}
