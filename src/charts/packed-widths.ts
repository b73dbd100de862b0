/** The characters that drawings print; the others take `unknownWidth`. */
export const measuredCharacters =
  Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("") + "\u00a0·±×éñ–—‘’“”…−";

/** Thousandths of the type size, for a character that the table does not have: as wide as a capital. */
const unknownWidth = 650;

/**
 * Widths are kept in hundredths of the type size, each as one letter, from "0" on: live charts load them. The codes from 127 to 160 are passed
 * over, because HTML forbids most of them, and embeds hold this text in their page.
 */
const unit = 10;
const zero = 48;
const gap = { from: 127, to: 161 };

const letterOf = (width: number) => {
  const code = zero + width;
  return String.fromCodePoint(code < gap.from ? code : code + gap.to - gap.from);
};
const widthOfLetter = (code: number) => (code < gap.from ? code : code - gap.to + gap.from) - zero;

export const packWidths = (widthOf: (character: string) => number): string =>
  [...measuredCharacters].map((character) => letterOf(Math.ceil(widthOf(character) / unit - 0.2))).join("");

/** Widths of characters, in thousandths of the type size, from what `packWidths` wrote. */
export function unpackWidths(packed: string): (character: string) => number {
  const widths = new Map([...measuredCharacters].map((character, index) => [character, unit * widthOfLetter(packed.charCodeAt(index))]));
  return (character) => widths.get(character) ?? unknownWidth;
}
