import { wordsOf } from "./normalize-words.ts";

/** A name by its words: names that differ only in capitals, plural or punctuation have the same key. */
export const nameKey = (name: string): string => wordsOf(name).join(" ");

/** Names to be shown beside a title: none that says what the title says, or one before it. */
export function otherNames(title: string, names: readonly string[]): string[] {
  // "Co-pilot" is "copilot".
  const keyOf = (name: string) => wordsOf(name).join("");
  const said = new Set([keyOf(title)]);
  return names.filter((name) => {
    const key = keyOf(name);
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

/** Keys of the names that are shown nowhere, wherever they come from. */
export const unshownKeys = (names: readonly { title: string; shown: boolean }[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ title, shown }) => (shown ? [] : [nameKey(title)])));
