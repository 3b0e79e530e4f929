import type { Packet } from "../../ipc";

/** What a packet is put together for. */
export const PURPOSES: readonly Packet["purpose"][] = ["meeting", "visit", "report"];
