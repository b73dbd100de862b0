import { packedWidths } from "./advance-widths.ts";
import { unpackWidths } from "./packed-widths.ts";

/** How a text is set: in the site's sans serif, regular or semibold, or in its serif. */
export type Face = keyof typeof packedWidths;

const widthIn = {
  sans: unpackWidths(packedWidths.sans),
  bold: unpackWidths(packedWidths.bold),
  serif: unpackWidths(packedWidths.serif),
} as const satisfies Record<Face, (character: string) => number>;

/** Until the site's fonts come others stand in their place, with their mean width but not that of each word: Arial's words run up to 5% wider. */
const allowance = 1.05;

/** Width in px of a text in the site's own fonts; kerning may make it a little less. */
export function advanceWidth(text: string, size: number, face: Face = "sans"): number {
  let sum = 0;
  for (const character of text) sum += widthIn[face](character);
  return (sum / 1000) * size;
}

/** Width that a text may take in px, with room for the fonts that stand in for the site's. */
export const textWidth = (text: string, size: number, face: Face = "sans"): number => advanceWidth(text, size, face) * allowance;

/**
 * How many times its `textWidth` a text may take in a typeface of the reader's: DejaVu's run widest of those that are common. Programs that know
 * neither the site's fonts nor `textLength` (librsvg, by which desktops show pictures) set files so. What leaves this much room stays whole in all.
 */
export const widest = { sans: 1.22, bold: 1.32, serif: 1.25 } as const satisfies Record<Face, number>;

/** What a text may take, px. */
export interface Room {
  width: number;
  height: number;
}

/** Lines as high as this many times their size. */
export const lineHeight = 1.2;

/**
 * The text broken at spaces into the fewest lines that fit the room, or null where even its longest word does not fit. Words are
 * never cut.
 */
export function wrap(text: string, room: Room, size: number, face: Face = "sans"): string[] | null {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    if (textWidth(word, size, face) > room.width) return null;
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, face) <= room.width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length * size * lineHeight <= room.height ? lines : null;
}

/** The first text, at the largest size, that fits the room: lines and size, or null where none does. */
export function fit(
  texts: readonly string[],
  room: Room,
  sizes: readonly number[],
  face: Face = "sans",
): { lines: string[]; size: number } | null {
  for (const text of texts) {
    for (const size of sizes) {
      const lines = wrap(text, room, size, face);
      if (lines !== null) return { lines, size };
    }
  }
  return null;
}
