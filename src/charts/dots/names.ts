import { textWidth } from "../label.ts";
import type { Text } from "../scene.ts";
import type { Dot as AxisDot } from "./plot-area.ts";

const size = 11.5;
/** A name never covers a dot of this radius or more. */
const big = 5;
/** Characters of the longest name where many dots stand. */
const usualLongest = 32;
/** Between a dot and its name. */
const gap = 3;

interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is named: an occupation's dot. */
type Dot = Omit<AxisDot, "row"> & { row: Pick<AxisDot["row"], "slug" | "shortTitle" | "jobs"> };

interface Wanted {
  /** Names at most. */
  count: number;
  /** Small dots that a name may cover beside its own. */
  over: number;
  /** Longer names, in characters, would cover more than they tell. */
  longest?: number;
  /** Slug of the occupation that is named before all others, whatever it covers. */
  first: string | null;
}

/**
 * The names that are drawn. By turns the largest occupation and the one farthest from the middle of the cloud is tried, `first` before
 * all, until `count` have found a free position beside their dot:
 * none covers another, nor a large dot.
 */
export function placeNames(
  dots: readonly Dot[],
  all: readonly Dot[],
  room: Room,
  { count, over, first, longest = usualLongest }: Wanted,
): Text[] {
  const taken: Room[] = [];
  const names: Text[] = [];
  for (const dot of inTurn(dots, first)) {
    if (names.length >= count) break;
    if (dot.row.shortTitle.length > longest && dot.row.slug !== first) continue;
    const found = freePlace(dot, all, taken, room, dot.row.slug === first ? null : over);
    if (found === null) continue;
    taken.push(found.box);
    names.push(found.text);
  }
  return names;
}

function inTurn(dots: readonly Dot[], first: string | null): Dot[] {
  const bySize = dots.toSorted((a, b) => b.row.jobs - a.row.jobs);
  const middle = { x: median(dots.map(({ x }) => x)), y: median(dots.map(({ y }) => y)) };
  const spread = { x: spreadOf(dots.map(({ x }) => x - middle.x)), y: spreadOf(dots.map(({ y }) => y - middle.y)) };
  const distance = ({ x, y }: Dot) => Math.hypot((x - middle.x) / spread.x, (y - middle.y) / spread.y);
  const edge = dots.filter(({ unranked }) => !unranked).toSorted((a, b) => distance(b) - distance(a));
  const chosen = dots.filter(({ row }) => row.slug === first);
  return [...new Set([...chosen, ...bySize.flatMap((dot, index) => [dot, ...(edge[index] === undefined ? [] : [edge[index]])])])];
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const spreadOf = (values: readonly number[]) => Math.max(1, Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length));

/** Beside the dot, above or below it, wherever the fewest dots are covered; null where there is no such position. */
function freePlace(
  { row, x, y, r }: Dot,
  all: readonly Dot[],
  taken: readonly Room[],
  room: Room,
  over: number | null,
): { text: Text; box: Room } | null {
  const width = textWidth(row.shortTitle, size);
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
  const reach = out + width + size;
  const near = all.filter((dot) => dot.row !== row && Math.abs(dot.x - x) < reach + dot.r && Math.abs(dot.y - y) < out + 2 * size + dot.r);
  let best: { text: Text; box: Room } | null = null;
  let least = over === null ? Infinity : over + 1;
  for (const { left, base } of positions) {
    // From the tops of capitals to the ends of descenders, and a little air.
    const box = { left: left - 1, right: left + width + 1, top: base - 0.76 * size, bottom: base + 0.24 * size };
    if (box.left < room.left || box.right > room.right || box.top < room.top || box.bottom > room.bottom) continue;
    if (taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom))
      continue;
    const covered = near.filter((dot) => touches(box, dot));
    if (over !== null && covered.some((dot) => dot.r >= big)) continue;
    if (covered.length >= least) continue;
    least = covered.length;
    best = { box, text: { type: "text", x: left, y: base, text: row.shortTitle, size, ink: "ink", halo: true } };
  }
  return best;
}

function touches(box: Room, { x, y, r }: Dot): boolean {
  const dx = x - Math.max(box.left, Math.min(x, box.right));
  const dy = y - Math.max(box.top, Math.min(y, box.bottom));
  return dx * dx + dy * dy < r * r;
}
