// Files on their way into the office, one after another, wherever the screen goes meanwhile.
import { commands, sendPiece, type FileRole, type RecordRef } from "../ipc";
import { change, report } from "./app.svelte";

/** How much of a dropped or pasted file travels at once: as much as is stored together. */
const PIECE = 4 * 1024 * 1024;

/** A file on its way. */
export interface Attaching {
  key: number;
  record: RecordRef;
  name: string;
  kib: number;
  done: number;
  stopped: boolean;
}

class State {
  each = $state<Attaching[]>([]);
}

const state = new State();
let nextKey = 1;
let turn: Promise<unknown> = Promise.resolve();

/** The files that are on their way to a record. */
export function attachingTo(record: RecordRef): Attaching[] {
  return state.each.filter((one) => one.record.kind === record.kind && one.record.id === record.id);
}

/** Gives a file up; nothing of it stays. */
export function stopAttaching(key: number): void {
  const one = state.each.find((other) => other.key === key);
  if (one) one.stopped = true;
}

/** Attaches what was dropped or pasted. */
export function attachFiles(record: RecordRef, files: readonly File[], role: FileRole): void {
  for (const file of files) {
    enqueue(record, file.name, Math.ceil(file.size / 1024), role, async (one) => {
      const incoming = await commands.attachmentBegin();
      return {
        incoming,
        async step() {
          const from = one.done * 1024;
          const piece = await file
            .slice(from, from + PIECE)
            .arrayBuffer()
            .catch(() => {
              // The web view says no more than that the file cannot be read now.
              throw { code: "attachment-file-missing", args: { path: file.name } };
            });
          if (piece.byteLength > 0) await sendPiece(incoming, new Uint8Array(piece));
          one.done += Math.ceil(piece.byteLength / 1024);
          return from + piece.byteLength < file.size;
        },
      };
    });
  }
}

/** Attaches files of this computer. */
export function attachPaths(record: RecordRef, paths: readonly string[], role: FileRole): void {
  for (const path of paths) {
    enqueue(record, path.split(/[\\/]/).at(-1) ?? path, 0, role, async (one) => {
      const { incoming, name, kib } = await commands.attachmentBeginFile(path);
      one.name = name;
      one.kib = kib;
      return {
        incoming,
        async step() {
          const progress = await commands.attachmentRead(incoming);
          one.done = progress.kib;
          return progress.more;
        },
      };
    });
  }
}

interface Source {
  incoming: number;
  /** Brings the next part in; answers whether there is more. */
  step: () => Promise<boolean>;
}

function enqueue(
  record: RecordRef,
  name: string,
  kib: number,
  role: FileRole,
  begin: (one: Attaching) => Promise<Source>,
): void {
  const key = nextKey++;
  state.each.push({ key, record, name, kib, done: 0, stopped: false });
  const one = state.each.find((other) => other.key === key);
  if (!one) return;
  turn = turn.then(async () => {
    try {
      if (!one.stopped) await bring(one, role, begin);
    } catch (thrown) {
      report(thrown);
    } finally {
      state.each = state.each.filter((other) => other.key !== key);
    }
  });
}

async function bring(
  one: Attaching,
  role: FileRole,
  begin: (one: Attaching) => Promise<Source>,
): Promise<void> {
  const { incoming, step } = await begin(one);
  let more = true;
  try {
    while (more && !one.stopped) more = await step();
  } catch (thrown) {
    await commands.attachmentStop(incoming);
    throw thrown;
  }
  if (one.stopped) await commands.attachmentStop(incoming);
  else await change(commands.attachmentFinish(incoming, one.record, one.name, role, null));
}
