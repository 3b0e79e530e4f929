// The tree of a packet's items: where an item goes when it is moved by keys or dragged.
import type { Id, PacketPlace } from "../../ipc";

/** What is needed of an item to place it; items stand before those that belong to them. */
export interface Node {
  id: Id;
  parent: Id | null;
  depth: number;
}

/** How many levels of items there are at most. */
export const DEEPEST = 4;

function siblings<One extends Node>(items: readonly One[], parent: Id | null): One[] {
  return items.filter((one) => one.parent === parent);
}

/** An item with everything that belongs to it. */
export function withThoseBelow<One extends Node>(items: readonly One[], id: Id): One[] {
  const at = items.findIndex((one) => one.id === id);
  const own = items[at];
  if (!own) return [];
  const end = items.findIndex((one, place) => place > at && one.depth <= own.depth);
  return items.slice(at, end < 0 ? undefined : end);
}

/** How many levels an item fills with what belongs to it. */
function height(items: readonly Node[], item: Node): number {
  return Math.max(...withThoseBelow(items, item.id).map((one) => one.depth)) - item.depth + 1;
}

/** The end of what belongs to a parent, or of the packet. */
export function endOf(items: readonly Node[], parent: Id | null): PacketPlace {
  return { parent, after: siblings(items, parent).at(-1)?.id ?? null };
}

/** One place up or down among the items of the same parent; null where there is none. */
export function beside(items: readonly Node[], item: Node, by: -1 | 1): PacketPlace | null {
  const all = siblings(items, item.parent);
  const at = all.findIndex((one) => one.id === item.id);
  const other = all[at + by];
  if (!other) return null;
  return { parent: item.parent, after: (by > 0 ? other : all[at - 2])?.id ?? null };
}

/** Under the item before it; null where there is none, or the tree would grow too deep. */
export function inwards(items: readonly Node[], item: Node): PacketPlace | null {
  const all = siblings(items, item.parent);
  const before = all[all.findIndex((one) => one.id === item.id) - 1];
  if (!before || item.depth + height(items, item) > DEEPEST) return null;
  return endOf(items, before.id);
}

/** Beside the item to which it belongs; null at the top. */
export function outwards(items: readonly Node[], item: Node): PacketPlace | null {
  const parent = items.find((one) => one.id === item.parent);
  return parent ? { parent: parent.parent, after: parent.id } : null;
}

/** Where something is dropped, by which part of an item's row it is dropped on. */
export type Where = "before" | "into" | "after";

/** The part of a row under the pointer: its upper third, its middle or its lower third. */
export function whereAt(offset: number, rowHeight: number): Where {
  if (offset < rowHeight / 3) return "before";
  return offset > (rowHeight * 2) / 3 ? "after" : "into";
}

/** The place of something that is dropped on an item: `moving` is the item itself where it comes from the same packet. */
export function dropped(
  items: readonly Node[],
  moving: Id | null,
  target: Node,
  where: Where,
): PacketPlace | null {
  const own = moving === null ? [] : withThoseBelow(items, moving);
  if (own.some((one) => one.id === target.id)) return null;
  const tall = own[0] ? height(items, own[0]) : 1;
  const depth = where === "into" ? target.depth : target.depth - 1;
  if (depth + tall > DEEPEST) return null;
  if (where === "into") {
    const inside = siblings(items, target.id).filter((one) => one.id !== moving);
    return { parent: target.id, after: inside.at(-1)?.id ?? null };
  }
  const rest = siblings(items, target.parent).filter((one) => one.id !== moving);
  const at = rest.findIndex((one) => one.id === target.id);
  return { parent: target.parent, after: (where === "after" ? target : rest[at - 1])?.id ?? null };
}
