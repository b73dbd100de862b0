import type { Box } from "../scene.ts";

/** Right, left, down or up: -1, 0 or 1 along each axis. */
export type Direction = readonly [across: number, down: number];

/** Where a reader stands in a drawing: a box, and the point of it from which they look. */
export interface Place {
  index: number;
  x: number;
  y: number;
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** Standing in the middle of a box. */
export const placeAt = (boxes: readonly Box[], index: number): Place => ({ index, ...middleOf(boxes[index] ?? none) });

const none: Box = { x: 0, y: 0, width: 0, height: 0 };
/**
 * The box that lies that way: of those wholly beyond the edge, the one that a straight line from the reader's place meets first. Where a name or
 * the space between categories lies on the line, what is beside the line counts three times as far. The line stays where it is while the reader goes on
 * along it, and so the way back leads through the same boxes. Where none lies that way the place stays.
 */
export function step(boxes: readonly Box[], from: Place, [across, down]: Direction): Place {
  const here = boxes[from.index];
  if (here === undefined) return from;
  let best = -1;
  let least = Infinity;
  boxes.forEach((box, index) => {
    const along =
      across > 0
        ? box.x - (here.x + here.width)
        : across < 0
          ? here.x - (box.x + box.width)
          : down > 0
            ? box.y - (here.y + here.height)
            : here.y - (box.y + box.height);
    if (index === from.index || along < 0) return;
    const beside = across === 0 ? outside(from.x, box.x, box.width) : outside(from.y, box.y, box.height);
    const distance = along + 3 * beside;
    if (distance < least) [best, least] = [index, distance];
  });
  const next = boxes[best];
  if (next === undefined) return from;
  const middle = middleOf(next);
  return across === 0 ? { index: best, x: from.x, y: middle.y } : { index: best, x: middle.x, y: from.y };
}

/** How far a position lies outside a side that starts at `start`. Where two boxes meet it belongs to the second, or it would lie in both. */
const outside = (position: number, start: number, length: number) =>
  position === start + length ? 0.5 : Math.max(0, start - position, position - (start + length));
