/** A set with one of its members put in or taken out, in the order of the whole. */
export function toggled<One>(all: readonly One[], now: readonly One[], one: One): One[] {
  const next = now.includes(one) ? now.filter((other) => other !== one) : [...now, one];
  return all.filter((member) => next.includes(member));
}
