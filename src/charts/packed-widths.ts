/** The characters that drawings print; the others take `unknownWidth`. */
export const measuredCharacters =
  Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("") + "\u00a0·±×éñ–—‘’“”…−";

/** Thousandths of the type size, for a character that the table does not have: as wide as a capital. */
const unknownWidth = 650;

/** Two digits of base 36 for each of the characters, in thousandths of the type size. */
export const packWidths = (widthOf: (character: string) => number): string =>
  [...measuredCharacters].map((character) => Math.ceil(widthOf(character)).toString(36).padStart(2, "0")).join("");

/** Widths of characters, in thousandths of the type size, from what `packWidths` wrote. */
export function unpackWidths(packed: string): (character: string) => number {
  const widths = new Map(
    [...measuredCharacters].map((character, index) => [character, parseInt(packed.slice(2 * index, 2 * index + 2), 36)]),
  );
  return (character) => widths.get(character) ?? unknownWidth;
}
