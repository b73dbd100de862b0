import { textWidth } from "../label.ts";
import type { Text } from "../scene.ts";
import { coveredBy, isFree, type NameBox, type Taken } from "./leaders.ts";
import type { Dot as AxisDot } from "./plot-area.ts";

/** What is named: an occupation's dot. */
export type NamedDot = Omit<AxisDot, "row"> & { row: Pick<AxisDot["row"], "slug" | "shortTitle" | "jobs"> };

/** Type size of names, px. */
export const nameSize = 11.5;
/** Between a dot and its name. */
const gap = 3;

/** Beside the dot, above or below it, wherever the fewest dots are covered; null where there is no such position. */
export function freePlace(
  { row, x, y, r }: NamedDot,
  all: readonly NamedDot[],
  taken: Taken,
  room: NameBox,
  over: number | null,
): { text: Text; box: NameBox } | null {
  const width = textWidth(row.shortTitle, nameSize);
  const out = r + gap;
  const slant = out * 0.72;
  const positions = [
    { left: x + out, base: y + 4 },
    { left: x - out - width, base: y + 4 },
    { left: x - width / 2, base: y - out - 1 },
    { left: x - width / 2, base: y + out + 8.5 },
    { left: x + slant, base: y - slant },
    { left: x + slant, base: y + slant + 7 },
    { left: x - slant - width, base: y - slant },
    { left: x - slant - width, base: y + slant + 7 },
  ];
  // Every position lies within this of the dot: all others are out of its names' reach.
  const reach = out + width + nameSize;
  const near = all.filter(
    (dot) => dot.row.slug !== row.slug && Math.abs(dot.x - x) < reach + dot.r && Math.abs(dot.y - y) < out + 2 * nameSize + dot.r,
  );
  let best: { text: Text; box: NameBox } | null = null;
  let least = over === null ? Infinity : over + 1;
  for (const { left, base } of positions) {
    // From the tops of capitals to the ends of descenders, and a little air.
    const box = { left: left - 1, right: left + width + 1, top: base - 0.76 * nameSize, bottom: base + 0.24 * nameSize };
    if (box.left < room.left || box.right > room.right || box.top < room.top || box.bottom > room.bottom) continue;
    if (!isFree(box, null, taken)) continue;
    const covered = coveredBy(box, near, least, over === null);
    if (covered === null || covered >= least) continue;
    least = covered;
    best = { box, text: { type: "text", x: left, y: base, text: row.shortTitle, size: nameSize, ink: "ink", halo: true } };
  }
  return best;
}
