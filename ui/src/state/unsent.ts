// What is typed and not yet sent: every place that holds such words is here, so that nothing is lost when the office is
// locked or left, and so that the desk does not say "saved" meanwhile.
import { SvelteMap } from "svelte/reactivity";

const places = new SvelteMap<object, () => Promise<unknown>>();

/** A place holds words that are not yet sent; `send` sends them. */
export function hold(place: object, send: () => Promise<unknown>): void {
  places.set(place, send);
}

/** What a place held is sent, or given up. */
export function release(place: object): void {
  places.delete(place);
}

/** Whether somebody is writing what is not yet sent. */
export function writing(): boolean {
  return places.size > 0;
}

/** Sends everything that is still held, and waits until it has arrived. */
export async function sendAll(): Promise<void> {
  await Promise.all([...places.values()].map((send) => send()));
}
