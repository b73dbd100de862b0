import type { Line } from "../scene.ts";

/** Where a name lies, px. */
export interface NameBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Disc {
  x: number;
  y: number;
  r: number;
}

/** The ends of a leader. */
export type Ends = Pick<Line, "x1" | "y1" | "x2" | "y2">;

/** What later names and leaders keep off. */
export interface Taken {
  boxes: NameBox[];
  leaders: Ends[];
  /** Lines of the drawing that names do not lie upon, and leaders may cross. */
  lines: readonly Ends[];
}

/** A name never covers a dot of this radius or more. */
export const bigDot = 5;
/** From where it is so far from its dot, a name has a leader; px. */
const led = 7;
/** Distances from the edge of the dot that are tried, px, the nearest first, and directions. */
const distances = [6, 12, 18, 26, 36, 48, 62, 78, 96, 116, 140] as const;
const directions = 36;

export const distanceTo = ({ left, right, top, bottom }: NameBox, { x, y }: { x: number; y: number }): number =>
  Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, bottom)));

/** `air` is what stays free between them to the sides, px. */
export const meet = (a: NameBox, b: NameBox, air = 0): boolean =>
  a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air / 4 && b.top < a.bottom + air / 4;

/** From the edge of a dot to the nearest point of its name; null where the name stands beside it. */
export function leaderTo(dot: Disc, { left, right, top, bottom }: NameBox): Ends | null {
  const distance = distanceTo({ left, right, top, bottom }, dot);
  if (distance - dot.r < led) return null;
  const [x, y] = [Math.max(left, Math.min(dot.x, right)), Math.max(top, Math.min(dot.y, bottom))];
  const share = dot.r / distance;
  return { x1: dot.x + (x - dot.x) * share, y1: dot.y + (y - dot.y) * share, x2: x, y2: y };
}

/** Whether a name and its leader keep off all names and leaders that are there. */
export const isFree = (box: NameBox, leader: Ends | null, { boxes, leaders, lines }: Taken): boolean =>
  !boxes.some((other) => meet(box, other) || (leader !== null && touchesBox(leader, other))) &&
  !lines.some((line) => touchesBox(line, box)) &&
  !leaders.some((other) => touchesBox(other, box) || (leader !== null && cross(leader, other)));

/**
 * The nearest place around a dot for a name of this size that keeps off every name and leader, and covers no large dot and at most `over`
 * small ones; null where there is none in reach.
 */
export function ledPlace<D extends Disc>(
  dot: D,
  { width, height }: { width: number; height: number },
  all: readonly D[],
  taken: Taken,
  room: NameBox,
  over: number,
): { box: NameBox; leader: Ends | null } | null {
  let best: { box: NameBox; leader: Ends | null } | null = null;
  let least = Infinity;
  const reach = (distances.at(-1) ?? 0) + dot.r + width;
  const near = all.filter(
    (other) => other !== dot && Math.abs(other.x - dot.x) < reach + other.r && Math.abs(other.y - dot.y) < reach + other.r,
  );
  for (const distance of distances) {
    // What lies farther costs at least its distance.
    if (distance >= least) break;
    for (let turn = 0; turn < directions; turn += 1) {
      const [across, down] = [Math.cos((2 * Math.PI * turn) / directions), Math.sin((2 * Math.PI * turn) / directions)];
      const box = boxAt(dot.x + (dot.r + distance) * across, dot.y + (dot.r + distance) * down, across, down, width, height);
      if (box.left < room.left || box.right > room.right || box.top < room.top || box.bottom > room.bottom) continue;
      const leader = leaderTo(dot, box);
      if (!isFree(box, leader, taken)) continue;
      const covered = coveredBy(box, near, over);
      if (covered === null) continue;
      const crossed = leader === null ? 0 : near.filter((other) => distanceToLine(leader, other) < other.r).length;
      const cost = distance + 6 * covered + 3 * crossed;
      if (cost < least) [best, least] = [{ box, leader }, cost];
    }
  }
  return best;
}

/**
 * How many dots a name covers; null where that is more than `most` or, unless `evenBig`, a large one. Looks no farther than that takes: where there
 * are many dots, few of the places that are tried are any good.
 */
export function coveredBy(box: NameBox, dots: readonly Disc[], most: number, evenBig = false): number | null {
  let count = 0;
  for (const dot of dots) {
    const { x, y, r } = dot;
    if (box.left - x >= r || x - box.right >= r || box.top - y >= r || y - box.bottom >= r || distanceTo(box, dot) >= r) continue;
    count += 1;
    if (count > most || (r >= bigDot && !evenBig)) return null;
  }
  return count;
}

/** The box that touches a point with the side, or the corner, that looks toward the dot. */
function boxAt(x: number, y: number, across: number, down: number, width: number, height: number): NameBox {
  const left = across > 0.3 ? x : across < -0.3 ? x - width : x - width / 2;
  const top = down > 0.3 ? y : down < -0.3 ? y - height : y - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

function distanceToLine({ x1, y1, x2, y2 }: Ends, { x, y }: Disc): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const at = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - (x1 + at * (x2 - x1)), y - (y1 + at * (y2 - y1)));
}

/** On which side of a line a point lies. */
const side = ({ x1, y1, x2, y2 }: Ends, x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

const cross = (a: Ends, b: Ends): boolean => side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);

function touchesBox(line: Ends, { left, right, top, bottom }: NameBox): boolean {
  const inside = (x: number, y: number) => x > left && x < right && y > top && y < bottom;
  return (
    inside(line.x1, line.y1) ||
    inside(line.x2, line.y2) ||
    cross(line, { x1: left, y1: top, x2: right, y2: bottom }) ||
    cross(line, { x1: left, y1: bottom, x2: right, y2: top })
  );
}
