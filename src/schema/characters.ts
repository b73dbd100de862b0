/**
 * Characters that no reader sees and that change what is beside them: controls, marks of writing direction, joiners, private ones. They come in
 * with copied text, and a file that holds them shows other words than it has.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;

/** The first such character and its place; line breaks and tabs are none. */
export function unseenCharacter(text: string): { name: string; index: number } | undefined {
  const found = unseen.exec(text.replace(/[\n\t]/g, " "));
  const code = found?.[0].codePointAt(0);
  if (found === null || code === undefined) return undefined;
  return { name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`, index: found.index };
}

export const seenAdvice = "remove the character that cannot be seen: a control or a mark of writing direction, copied along";
