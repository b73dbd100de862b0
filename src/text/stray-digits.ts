import { monthNames } from "./dates.ts";

const months = monthNames.join("|");

/** What prose may type although it holds digits: quotations, days, years, names. */
const allowed = [
  /“[^”]*”|"[^"]*"/g, // quotations
  new RegExp(`\\b\\d{1,2} (?:${months})\\b`, "g"), // 20 May
  new RegExp(`\\b(?:${months}) \\d{1,2}\\b`, "g"), // May 20
  /\b(?:19|20)\d{2}(?:s|[–-]\d{2}(?:\d{2})?)?\b/g, // 2026, 2020s, 2024–34
  /\b[A-Z][A-Za-z]*-?\d+\b/g, // E7, WP140, GPT-4
  /\bO\*NET \d+(?:\.\d+)?\b/g,
  /\bWorking Paper \d+\b/g,
];

/** The first run of digits, of any script, that prose may not type, or null. Figures come from the tables. */
export function strayDigits(text: string): string | null {
  const rest = allowed.reduce((left, form) => left.replace(form, " "), text);
  return /[$£€]?\p{Number}+(?:[.,]\p{Number}+)*%?/u.exec(rest)?.[0] ?? null;
}
