// The editions of a packet that can be printed: one for everybody in each of its languages, and each numbered copy.
import type { Packet, PacketEdition, Printable } from "../../ipc";
import { endonym, t } from "../../l10n/index.svelte";

/** One that can be chosen: what is printed of it, paper after paper. */
export interface PrintChoice {
  text: string;
  papers: Printable[];
  /** Whether each of them is one copy of its own. */
  numbered: boolean;
}

/** What can be printed of a packet. */
export function printChoices(packet: Packet): PrintChoice[] {
  const paper = (edition: PacketEdition | null): Printable => ({
    kind: "packet",
    packet: packet.id,
    edition,
  });
  const each = packet.editions === "each" && packet.languages.length > 1;
  const everybody = t("print-edition-everybody");
  const choices: PrintChoice[] = each
    ? packet.languages.map((language, at) => ({
        text: `${everybody} · ${endonym(language)}`,
        papers: [paper(at === 0 ? null : { languages: [language], reader: null, copy: null })],
        numbered: false,
      }))
    : [{ text: everybody, papers: [paper(null)], numbered: false }];
  const copies = packet.readers.flatMap((reader) =>
    Array.from({ length: reader.copies }, (_, at): PrintChoice => {
      const copy = reader.firstCopy + at;
      const language = each ? (reader.language ?? packet.languages[0]) : undefined;
      return {
        text: `${String(copy).padStart(2, "0")} · ${reader.name}`,
        papers: [paper({ languages: language ? [language] : [], reader: reader.id, copy })],
        numbered: true,
      };
    }),
  );
  if (copies.length > 1) {
    const papers = copies.flatMap((one) => one.papers);
    choices.push({ text: t("print-edition-all"), papers, numbered: true });
  }
  return [...choices, ...copies];
}
