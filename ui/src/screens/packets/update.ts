import type { BroughtUpToDate } from "../../ipc";
import { t } from "../../l10n/index.svelte";
import { notify } from "../../state/app.svelte";

/** Says what became of the packet before: what is new, what reads otherwise, and what was left out, by name. */
export function tellUpdate({ added, renewed, dropped }: BroughtUpToDate): void {
  notify(
    t("compose-updated", { added: String(added), renewed: String(renewed), dropped: String(dropped.length) }),
  );
  if (dropped.length > 0) notify(t("compose-updated-dropped", { names: dropped.join(", ") }));
}
