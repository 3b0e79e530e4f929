// The tree of goals, objectives and measures as the rows of a list.
import type { Id, PlanNode } from "../../ipc";

/** A node with its place among its neighbours. */
export interface Placed {
  node: PlanNode;
  parent: PlanNode | null;
  siblings: readonly PlanNode[];
  depth: number;
}

export function flatten(nodes: readonly PlanNode[], parent: PlanNode | null = null, depth = 0): Placed[] {
  return nodes.flatMap((node) => [
    { node, parent, siblings: nodes, depth },
    ...flatten(node.children, node, depth + 1),
  ]);
}

/** What stands below a goal, an objective and a measure. */
export function nextLevel(level: PlanNode["level"]): PlanNode["level"] | null {
  if (level === "goal") return "objective";
  return level === "objective" ? "measure" : null;
}

/** After which neighbour a node comes when it goes one place up or down; null where it cannot go. */
export function moved(placed: Placed, by: -1 | 1): { after: Id | null } | null {
  const at = placed.siblings.indexOf(placed.node);
  if (at + by < 0 || at + by >= placed.siblings.length) return null;
  return { after: placed.siblings[by < 0 ? at - 2 : at + 1]?.id ?? null };
}
