// Files on their way out of the office, wherever the screen goes meanwhile.
import { commands, type Departure, type Id } from "../ipc";
import { language } from "../l10n/index.svelte";

/** A file on its way. */
export interface Leaving {
  key: number;
  /** The attached file, or the packet whose bundle it is. */
  id: Id;
  name: string;
  kib: number;
  done: number;
  stopped: boolean;
}

/** What is there in less than a moment needs no bar. */
const LONG_KIB = 16 * 1024;

class State {
  each = $state<Leaving[]>([]);
}

const state = new State();
let nextKey = 1;

/** Which of these attached files, or bundles of packets, are on their way out, where that takes its time. */
export function leaving(ids: readonly Id[]): Leaving[] {
  return state.each.filter((one) => ids.includes(one.id) && one.kib > LONG_KIB);
}

/** Gives a file up; nothing of it stays. */
export function stopLeaving(key: number): void {
  const one = state.each.find((other) => other.key === key);
  if (one) one.stopped = true;
}

/** Takes an attached file out: to a copy at this path, or into another program. Answers whether it went out whole. */
export function takeOut(id: Id, name: string, path: string | null): Promise<boolean> {
  return follow(id, name, commands.attachmentBeginOut(id, path));
}

/** Takes the archive bundle of a packet out, to this path. Answers whether it went out whole. */
export function takeBundleOut(packet: Id, name: string, path: string): Promise<boolean> {
  return follow(packet, name, commands.printingBeginBundle(packet, path, language()));
}

async function follow(id: Id, name: string, begun: Promise<Departure>): Promise<boolean> {
  const { outgoing, kib } = await begun;
  const key = nextKey++;
  state.each.push({ key, id, name, kib, done: 0, stopped: false });
  const one = state.each.find((other) => other.key === key);
  try {
    for (let more = true; more && one && !one.stopped;) {
      const progress = await commands.attachmentWrite(outgoing);
      one.done = progress.kib;
      more = progress.more;
      // It was whole before anybody could stop it.
      if (!more) return true;
    }
    await commands.attachmentStopOut(outgoing);
    return false;
  } finally {
    state.each = state.each.filter((other) => other.key !== key);
  }
}
