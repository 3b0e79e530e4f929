// The only door from the page to the shell: its commands and the shapes of what they answer, made by the build.
import { invoke } from "@tauri-apps/api/core";

import type { Passage as AnyPassage } from "./bindings";

export * from "./bindings";
// Where plans are not the subject, the plain words of their module would say too little.
export type { BackupRow as Backup, Kind as PlanKind } from "./bindings";

/** Names a record, a passage or a node: all of them are UUIDs. */
export type Id = string;

/** A text in every language that has it. */
export type Wordings = AnyPassage["wordings"];

/** Sends the next bytes of a file that is on its way in. They travel as they are, which no generated command does. */
export async function sendPiece(incoming: number, bytes: Uint8Array): Promise<void> {
  await invoke("attachment_piece", bytes, { headers: { incoming: String(incoming) } });
}
