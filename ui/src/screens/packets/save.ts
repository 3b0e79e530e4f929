import { commands, type Printable } from "../../ipc";
import { t } from "../../l10n/index.svelte";
import { ask, notify } from "../../state/app.svelte";

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
  if (saved) notify(t("compose-saved", { path: saved.path, pages: saved.pages }));
  return saved !== null;
}
