// Korean particles that follow the sound of the word before them. The rules and their sources stand in
// src-tauri/crates/language/src/particle.rs; the cases that it keeps hold these to them.
import { type FluentFunction, FluentNone, FluentNumber } from "@fluent/bundle";

import { grouped } from "./number";

/** The forms of each particle after a consonant and after a vowel. */
export const FORMS: readonly (readonly [consonant: string, vowel: string])[] = [
  ["은", "는"],
  ["이", "가"],
  ["을", "를"],
  ["과", "와"],
  ["으로", "로"],
  ["이나", "나"],
  ["이라는", "라는"],
  ["이라고", "라고"],
  ["이며", "며"],
  ["이라면", "라면"],
];

type Sound = "vowel" | "rieul" | "consonant";

/** The form of a particle, named by either of its forms, that follows a word; both where no one can tell: `은(는)`. */
export function particle(form: string, word: string): string | null {
  const forms = FORMS.find((known) => known.includes(form));
  if (!forms) return null;
  const [consonant, vowel] = forms;
  const heard = sound(word);
  if (heard === "vowel" || (heard === "rieul" && vowel === "로")) return vowel;
  if (heard) return consonant;
  return consonant.endsWith(vowel)
    ? `(${consonant.slice(0, -vowel.length)})${vowel}`
    : `${consonant}(${vowel})`;
}

/** The function `PARTICLE` of Korean messages: `{ PARTICLE($name, form: "을") }`. */
export const PARTICLE: FluentFunction = ([value], { form, after = "" }) => {
  const word = value instanceof FluentNumber ? grouped("ko", value.value) : value;
  const said = typeof word === "string" && typeof form === "string" ? particle(form, word) : null;
  return said === null ? new FluentNone("PARTICLE()") : `${String(word)}${String(after)}${said}`;
};

function sound(whole: string): Sound | null {
  const word = beforeBrackets(whole).replace(/[^\p{Alphabetic}\p{N}%]+$/u, "");
  const last = [...word].at(-1);
  if (last === undefined) return null;
  if (/[가-힣]/.test(last)) {
    const final = (last.charCodeAt(0) - "가".charCodeAt(0)) % 28;
    return final === 0 ? "vowel" : final === 8 ? "rieul" : "consonant";
  }
  if (last === "%") return "vowel";
  if (/[0-9]/.test(last)) return ofDigits(word);
  if (/[A-Za-z]/.test(last)) return ofLatin(word);
  if (/[\u0400-\u04ff]/.test(last)) {
    return /[лЛ]/.test(last) ? "rieul" : /[мМнН]/.test(last) ? "consonant" : "vowel";
  }
  return null;
}

function beforeBrackets(word: string): string {
  const before = /^(.*)[([（][^([（]*$/su.exec(/[)\]）]\s*$/u.test(word) ? word : "")?.[1];
  return before?.trim() ? before : word;
}

function ofDigits(word: string): Sound {
  const number = /[0-9,.\u00a0 ]*$/.exec(word)?.[0] ?? "";
  const digits = number.replace(/[^0-9]/g, "");
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const last = digits.at(-1) ?? "";
  if ("178".includes(last)) return "rieul";
  if ("2459".includes(last)) return "vowel";
  const trillions = zeros >= 12 && zeros < 16 && zeros < digits.length && !number.includes(".");
  return last === "0" && trillions ? "vowel" : "consonant";
}

function ofLatin(word: string): Sound {
  const letters = /[A-Za-z]*$/.exec(word)?.[0] ?? "";
  if (/l$/i.test(letters)) return "rieul";
  if (/[mn]$/i.test(letters)) return "consonant";
  if (/^[A-Z]+$/.test(letters)) return letters.endsWith("R") ? "rieul" : "vowel";
  if (/nG$|ng$/.test(letters)) return "consonant";
  if (/[aeiou][ptkb]$/i.test(letters) || /c[kK]$/.test(letters)) return "consonant";
  if (/l[eE]$/.test(letters)) return "rieul";
  return /[aeiouAEIOU][mn][eE]$/.test(letters) ? "consonant" : "vowel";
}
