import type { ColorName } from "../../tokens.ts";
import { fit, lineHeight, textWidth } from "../label.ts";
import type { Box, Text } from "../scene.ts";
import type { NameFace } from "./layout.ts";

/** Type of tiles' names, px of the drawing, largest first. */
const sizes = [15, 13, 12, 11, 10] as const;
/**
 * Smaller type, for names that fit in no other way. Each is shown from the width at which the drawing is enlarged so far that it is 10 px: one
 * drawing so names the more tiles the wider it stands. The widths stand in `treemap.css`; the place in this list is its class there.
 */
export const fineSizes = [9, 8.2, 7.6] as const;
/** Drawings narrower than this are read on phones, and set nothing under 11 px. */
const phone = 400;

/** A name as it is set on a tile. */
export interface TileLabel {
  lines: string[];
  size: number;
  fine?: number;
}

/**
 * The first of the names at the largest size that a tile has room for; null for none. `width` is that of the drawing, `finest` how many of the fine sizes may
 * be used.
 */
export function labelOf(names: readonly string[], box: Box, width: number, finest: number = fineSizes.length): TileLabel | null {
  const area = box.width * box.height;
  const large = sizes.slice(area > 9_000 ? 0 : area > 2_500 ? 2 : 3, width < phone ? 4 : 5);
  const label = fit(names, roomIn(box, 10), large);
  if (label !== null || width < phone) return label;
  for (const [fine, size] of fineSizes.slice(0, finest).entries()) {
    const small = fit(names, roomIn(box, size), [size]);
    if (small !== null) return { ...small, fine };
  }
  return null;
}

/** A name, and below it as many of the facts as have room. */
export function tileTexts({ lines, size, fine }: TileLabel, facts: readonly string[], box: Box, ink: ColorName): Text[] {
  const [x, y] = insets(box, size);
  const texts = textLines({ lines, size }, box.x + x, box.y + y, ink);
  const noteSize = Math.min(size, 11);
  const room = roomIn(box, size);
  let used = lines.length * size * lineHeight;
  facts.forEach((text, index) => {
    if (used + noteSize * lineHeight > room.height || textWidth(text, noteSize) > room.width) return;
    const [line] = textLines({ lines: [text], size: noteSize }, box.x + x, box.y + y + used, ink);
    used += noteSize * lineHeight;
    if (line !== undefined) texts.push(index === 0 ? { ...line, role: "value" } : line);
  });
  return fine === undefined ? texts : texts.map((text) => ({ ...text, fine }));
}

/** Room left at a tile's left and upper edge. */
const insets = ({ width, height }: Box, size: number): readonly [x: number, y: number] =>
  size < 10 ? [1.5, 0.5] : [width > 60 ? 5 : 3, height > 40 ? 4 : 2];

function roomIn(box: Box, size: number): { width: number; height: number } {
  const [x, y] = insets(box, size);
  return { width: box.width - 2 * x, height: box.height - 2 * y };
}

/** Lines of one size from an upper left corner. */
export const textLines = (
  { lines, size }: { lines: string[]; size: number },
  x: number,
  y: number,
  ink: ColorName,
  face: NameFace = "sans",
): Text[] =>
  lines.map((text, index) => ({
    type: "text",
    x,
    // Fine type stands in boxes where half a px matters.
    y: size < 10 ? Math.round((y + size * (0.95 + lineHeight * index)) * 10) / 10 : Math.round(y + size * (0.95 + lineHeight * index)),
    text,
    size,
    ink,
    ...(face === "sans" ? {} : { face }),
  }));
