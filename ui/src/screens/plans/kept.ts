// What stayed the same when a plan was read again. A text of many pages is redrawn only where it changed, and what did not
// change is known by being the same object.
import type { Plan } from "../../ipc";

/** A plan as it was read just now, with the passages of the one before where they say the same. */
export function kept(before: Plan | null, now: Plan): Plan {
  if (before?.id !== now.id) return now;
  const known = new Map(before.passages.map((passage) => [passage.id, passage]));
  const passages = now.passages.map((passage) => {
    const same = known.get(passage.id);
    return same !== undefined && isSame(same, passage) ? same : passage;
  });
  return { ...now, passages };
}

/** Whether two values that came as JSON say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) &&
      isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}
