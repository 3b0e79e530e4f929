// What the page says. All texts come from Fluent; the shell hands over the resource for a language as one text.
import { FluentBundle, FluentResource } from "@fluent/bundle";

import { commands, type ErrorReply, type Language, type WrittenLanguage } from "../ipc";
import type { MessageArgs, MessageId } from "./messages";
import { WholeNumber } from "./number";
import { PARTICLE } from "./particle";

/** The languages of the program, each under the name that its readers give it. */
export const LANGUAGES: readonly { tag: Language; name: string }[] = [
  { tag: "ko", name: "한국어" },
  { tag: "uz", name: "Oʻzbekcha" },
  { tag: "uz-Cyrl", name: "Ўзбекча" },
  { tag: "ru", name: "Русский" },
  { tag: "en", name: "English" },
];

/** The languages in which a text is written down; Uzbek in Cyrillic is a spelling of `uz`. */
export const WRITTEN: readonly WrittenLanguage[] = ["ko", "uz", "ru", "en"];

/** The name that the readers of a language give it. */
export function endonym(language: Language): string {
  return LANGUAGES.find((known) => known.tag === language)?.name ?? language;
}

/** The written language behind a language of the program. */
export function written(language: Language): WrittenLanguage {
  return language === "uz-Cyrl" ? "uz" : language;
}

type Value = string | number;

let bundle = $state.raw<FluentBundle | null>(null);
let current = $state<Language>("en");

/** The language in which the page speaks now. */
export function language(): Language {
  return current;
}

/** Makes the page speak another language, everywhere at once. */
export async function speak(next: Language): Promise<void> {
  const made = new FluentBundle(next, {
    useIsolating: false,
    ...(next === "ko" && { functions: { PARTICLE } }),
  });
  const errors = made.addResource(new FluentResource(await commands.appMessages(next)));
  if (errors.length > 0) throw errors[0];
  bundle = made;
  current = next;
  document.documentElement.lang = next;
}

function format(id: string, args: Record<string, Value>): string | null {
  const message = bundle?.getMessage(id);
  if (!bundle || !message?.value) return null;
  const language = current;
  const values = Object.entries(args).map(([name, value]): [string, string | WholeNumber] => [
    name,
    typeof value === "number" ? new WholeNumber(language, value) : value,
  ]);
  return bundle.formatPattern(message.value, Object.fromEntries(values));
}

/** One message, formatted in the language of the page. */
export function t<Id extends MessageId>(
  id: Id,
  ...args: keyof MessageArgs<Id> extends never ? [] : [MessageArgs<Id>]
): string {
  return format(id, (args[0] ?? {}) as Record<string, Value>) ?? id;
}

/** What an error means and what can be done about it. */
export function sayError(error: ErrorReply): string {
  return format(`error-${error.code}`, error.args) ?? t("error-unexpected", { detail: error.code });
}

/** A name of the wire as message ids write it: `in_review` is `in-review`. */
export type Kebab<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Kebab<Tail>}`
  : Name;

export function kebab<Name extends string>(name: Name): Kebab<Name> {
  return name.replaceAll("_", "-") as Kebab<Name>;
}
