import type { LiveMark } from "./marks.ts";
import { isTouch } from "../../dom/touch.ts";

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

/**
 * A click beside a small dot means the dot: its page opens, by touch its card first. `opened` is the dot whose card is open. False where no dot
 * is near.
 */
export function clickNearest(event: MouseEvent, dots: readonly LiveMark[], opened: string | null, choose: (slug: string) => void): boolean {
  const touch = isTouch(event);
  const dot = nearestDot(dots, event, touch ? "finger" : "mouse");
  if (dot === undefined) return false;
  if (!touch || opened === dot.slug) location.assign(dot.link.href.baseVal);
  else choose(dot.slug);
  return true;
}
