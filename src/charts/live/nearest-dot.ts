import type { LiveMark } from "./marks.ts";

/** How far from its edge a dot can be hit, in px: dots may be smaller than a fingertip, or than a mouse is steady. */
const reach = { mouse: 12, finger: 24 } as const;

/** The dot whose edge is nearest to the pointer, within reach. */
export function nearestDot<M extends LiveMark>(
  marks: readonly M[],
  { clientX, clientY }: MouseEvent,
  by: keyof typeof reach,
): M | undefined {
  let best: M | undefined;
  let least: number = reach[by];
  for (const mark of marks) {
    const { left, top, width } = mark.shape.getBoundingClientRect();
    const distance = Math.hypot(clientX - left - width / 2, clientY - top - width / 2) - width / 2;
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}
