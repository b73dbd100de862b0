import { textWidth } from "../label.ts";
import type { Mark } from "../scene.ts";
import { bigDot, distanceTo, leaderTo, meet, type NameBox } from "../dots/leaders.ts";
import type { PlacedDot } from "./dots.ts";

const size = 11.5;
/** How far from its dot a name may stand, px; a line to the side costs more than one up or down, since it runs through other dots. */
const farthest = 72;
const sideways = 1.6;
/** Distances of the places that are tried, px. */
const [across, down] = [8, 5];

/** Names beside their dots, or at the end of a line from them; each is placed where it is near and covers little. The first have the choice. */
export function placeLabels(wanted: readonly { dot: PlacedDot; text: string }[], all: readonly PlacedDot[], room: NameBox): Mark[] {
  const taken: NameBox[] = [];
  return wanted.flatMap(({ dot, text }) => {
    const box = bestPlace(dot, textWidth(text, size), all, taken, room);
    if (box === null) return [];
    taken.push(box);
    const leader = leaderTo(dot, box);
    return [
      // Says which dot the name belongs to.
      { type: "dot", x: dot.x, y: dot.y, r: dot.r + 0.5, stroke: "ink" } as const,
      ...(leader === null ? [] : [{ type: "line", ...leader, stroke: "quiet" } as const]),
      { type: "text", x: box.left + 1, y: box.bottom - 0.24 * size, text, size, ink: "ink", halo: true } as const,
    ];
  });
}

function bestPlace(dot: PlacedDot, width: number, all: readonly PlacedDot[], taken: readonly NameBox[], room: NameBox): NameBox | null {
  const height = size;
  let best: NameBox | null = null;
  let least = Infinity;
  for (let top = room.top; top + height <= room.bottom; top += down) {
    for (let left = Math.max(room.left, dot.x - width - 130); left + width + 2 <= room.right && left < dot.x + 130; left += across) {
      const box = { left, right: left + width + 2, top, bottom: top + height };
      const distance = distanceTo(box, dot) - dot.r;
      // Nearer than that it lies on its own dot.
      if (distance < 1.5 || distance > Math.min(least, farthest) || taken.some((other) => meet(box, other, 4))) continue;
      const covered = all.filter((other) => other !== dot && distanceTo(box, other) < other.r);
      if (covered.some(({ r }) => r >= bigDot)) continue;
      const aside = Math.max(0, box.left - dot.x, dot.x - box.right);
      const cost = distance + (sideways - 1) * aside + 5 * covered.length;
      if (cost < least) [best, least] = [box, cost];
    }
  }
  return best;
}
