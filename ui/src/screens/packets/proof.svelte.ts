// What to look at in a packet before it is printed.
import { commands, type Finding, type Id, type Language } from "../../ipc";
import { ask } from "../../state/app.svelte";

/** How long the packet rests before it is proofed again: every item is composed for it. */
const REST_MS = 600;

export class Proof {
  findings = $state.raw<Finding[]>([]);
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Proofs a packet once it rests; an older answer never replaces a later one. */
  read(packet: Id, language: Language): void {
    const mine = ++this.#latest;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void ask(commands.pressProof(packet, language)).then((reply) => {
        if (mine === this.#latest && reply) this.findings = reply;
      });
    }, REST_MS);
  }

  /** Waits for nothing any more: the packet is left, or gone. */
  stop(): void {
    this.#latest += 1;
    clearTimeout(this.#timer);
  }
}
