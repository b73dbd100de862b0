/** The characters that drawings print; the others take `unknownWidth`. */
export const measuredCharacters =
  Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("") + "\u00a0·±×éñ–—‘’“”…−";

/** Thousandths of the type size, for a character that the table does not have: as wide as a capital. */
const unknownWidth = 650;

/** Widths are kept in hundredths of the type size, each as one letter, from "0" on: live charts load them. */
const unit = 10;
const zero = 48;

export const packWidths = (widthOf: (character: string) => number): string =>
  [...measuredCharacters].map((character) => String.fromCodePoint(zero + Math.ceil(widthOf(character) / unit - 0.2))).join("");

/** Widths of characters, in thousandths of the type size, from what `packWidths` wrote. */
export function unpackWidths(packed: string): (character: string) => number {
  const widths = new Map([...measuredCharacters].map((character, index) => [character, unit * (packed.charCodeAt(index) - zero)]));
  return (character) => widths.get(character) ?? unknownWidth;
}
