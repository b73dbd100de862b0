/** Widths of characters in thousandths of the type size, for a common sans serif (Helvetica's published metrics). */
const widths = new Map<string, number>();
const set = (width: number, characters: string) => [...characters].forEach((character) => widths.set(character, width));
set(222, "ijl");
set(278, " .,:;/ftI!|’'");
set(333, "r-()–");
set(500, "ckvsxyzJ");
set(556, "abdeghnopquL0123456789$");
set(611, "FTZ");
set(667, "ABEKPSVXY&");
set(722, "wCDHNRU");
set(778, "GOQ");
set(833, "mM");
set(889, "%");
set(944, "W");
set(1000, "—");
const unknown = 600;

/** How a text is set: in the reader's own sans serif, or in the site's serif. */
export type Face = "sans" | "bold" | "serif";

/** Readers' fonts differ; the widest that are common run so much wider than Helvetica. */
const allowance = { sans: 1.18, bold: 1.32, serif: 1.04 } as const satisfies Record<Face, number>;

/** Width that a text may take in px, with room to spare. */
export function textWidth(text: string, size: number, face: Face = "sans"): number {
  let sum = 0;
  for (const character of text) sum += widths.get(character) ?? unknown;
  return (sum / 1000) * size * allowance[face];
}

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
