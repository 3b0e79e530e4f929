// Attached files outside of the program: in another program, or as a copy of one's own.
import { commands, type Id } from "../../ipc";
import { t } from "../../l10n/index.svelte";
import { notify, report } from "../../state/app.svelte";
import { takeOut } from "../../state/leaving.svelte";

/** Opens a file in the system's program for it. */
export async function openOutside(id: Id, name: string): Promise<void> {
  try {
    if (await takeOut(id, name, null)) notify(t("attachment-opened"));
  } catch (thrown) {
    report(thrown);
  }
}

/** Asks where, and saves a copy there. */
export async function saveCopy(id: Id, name: string): Promise<void> {
  try {
    const path = await commands.pickCopyToSave(name);
    if (path === null) return;
    if (await takeOut(id, name, path)) notify(t("attachment-saved", { path }));
  } catch (thrown) {
    report(thrown);
  }
}
