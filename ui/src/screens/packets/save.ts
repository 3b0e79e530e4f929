import { commands, type Printable, type Registered } from "../../ipc";
import { t } from "../../l10n/index.svelte";
import { ask, note, notify } from "../../state/app.svelte";

/** Lets the register of printings be read again, or says that it lacks this one. */
export function registered(what: Registered): void {
  if (what.kind === "recorded") note(what.changed);
  if (what.kind === "closed") notify(t("printing-not-registered"));
}

/** Asks where, and saves something there as a PDF; answers whether it was saved. */
export async function savePdf(
  what: Printable,
  title: string,
  begun: () => void = () => undefined,
  password: string | null = null,
): Promise<boolean> {
  const path = await ask(commands.pickPdfToSave(title));
  if (!path) return false;
  begun();
  const saved = await ask(commands.pressSavePdf(what, path, password));
  if (!saved) return false;
  notify(t("compose-saved", { path: saved.path, pages: saved.pages }));
  registered(saved.registered);
  return true;
}
