import { textWidth } from "../label.ts";
import type { Mark } from "../scene.ts";
import type { PlacedDot } from "./dots.ts";

const size = 11.5;
/** A name never covers a dot of this radius or more. */
const big = 5;
/** From where it is so far from its dot, a name has a line to it; px. */
const lined = 7;
/** How far from its dot a name may stand, px; a line to the side costs more than one up or down, since it runs through other dots. */
const farthest = 72;
const sideways = 1.6;
/** Distances of the places that are tried, px. */
const [across, down] = [8, 5];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Names beside their dots, or at the end of a line from them; each is placed where it is near and covers little. The first have the choice. */
export function placeLabels(wanted: readonly { dot: PlacedDot; text: string }[], all: readonly PlacedDot[], room: Box): Mark[] {
  const taken: Box[] = [];
  return wanted.flatMap(({ dot, text }) => {
    const box = bestPlace(dot, textWidth(text, size), all, taken, room);
    if (box === null) return [];
    taken.push(box);
    return [
      // Says which dot the name belongs to.
      { type: "dot", x: dot.x, y: dot.y, r: dot.r + 0.5, stroke: "ink" } as const,
      ...lineTo(dot, box),
      { type: "text", x: box.left + 1, y: box.bottom - 0.24 * size, text, size, ink: "ink", halo: true } as const,
    ];
  });
}

function bestPlace(dot: PlacedDot, width: number, all: readonly PlacedDot[], taken: readonly Box[], room: Box): Box | null {
  const height = size;
  let best: Box | null = null;
  let least = Infinity;
  for (let top = room.top; top + height <= room.bottom; top += down) {
    for (let left = Math.max(room.left, dot.x - width - 130); left + width + 2 <= room.right && left < dot.x + 130; left += across) {
      const box = { left, right: left + width + 2, top, bottom: top + height };
      const distance = distanceTo(box, dot) - dot.r;
      // Nearer than that it lies on its own dot.
      if (distance < 1.5 || distance > Math.min(least, farthest) || taken.some((other) => meet(box, other))) continue;
      const covered = all.filter((other) => other !== dot && distanceTo(box, other) < other.r);
      if (covered.some(({ r }) => r >= big)) continue;
      const aside = Math.max(0, box.left - dot.x, dot.x - box.right);
      const cost = distance + (sideways - 1) * aside + 5 * covered.length;
      if (cost < least) [best, least] = [box, cost];
    }
  }
  return best;
}

function distanceTo({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }): number {
  return Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, bottom)));
}

const meet = (a: Box, b: Box) => a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom + 1 && b.top < a.bottom + 1;

/** From the edge of the dot to the nearest point of its name. */
function lineTo(dot: PlacedDot, box: Box): Mark[] {
  const distance = distanceTo(box, dot);
  if (distance - dot.r < lined) return [];
  const [x, y] = [Math.max(box.left, Math.min(dot.x, box.right)), Math.max(box.top, Math.min(dot.y, box.bottom))];
  const share = dot.r / distance;
  return [{ type: "line", x1: dot.x + (x - dot.x) * share, y1: dot.y + (y - dot.y) * share, x2: x, y2: y, stroke: "quiet" }];
}
