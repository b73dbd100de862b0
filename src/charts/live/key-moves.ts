import { placeAt, step, type Direction, type Place } from "./direction.ts";
import type { LiveMark } from "./marks.ts";

const patience = 700;

/** Where keys lead among marks. Readers who use none do not load it. */
export class KeyMoves {
  /** Where arrow keys have come to among tiles; undefined after any other move. */
  private place: Place | undefined;
  private typed = "";
  private typedAt = 0;

  /** The mark that a key leads to from the current one. */
  target(key: string, marks: readonly LiveMark[], current: number): number {
    const { place } = this;
    this.place = undefined;
    if (key === "Home") return 0;
    if (key === "End") return marks.length - 1;
    const direction = directions[key];
    if (direction === undefined) return this.named(key, marks, current);
    const boxes = marks.flatMap(({ box }) => box ?? []);
    // Only tiles fill their drawing.
    if (boxes.length < marks.length) return nearest(marks, current, direction);
    this.place = step(boxes, place?.index === current ? place : placeAt(boxes, current), direction);
    return this.place.index;
  }

  /** The next mark whose name starts with what was typed. A tile for several occupations has the names of all. */
  private named(key: string, marks: readonly LiveMark[], current: number): number {
    const now = performance.now();
    this.typed = now - this.typedAt < patience ? this.typed + key.toLowerCase() : key.toLowerCase();
    this.typedAt = now;
    const start = this.typed.length > 1 ? current : current + 1;
    const order = marks.map((_, offset) => (start + offset) % marks.length);
    const begins = (name: string | null | undefined) => name?.toLowerCase().startsWith(this.typed) === true;
    return order.find((index) => begins(marks[index]?.title?.textContent) || marks[index]?.names?.some(begins) === true) ?? current;
  }
}

/** The nearest mark in a direction: distance along it, and twice the distance across. */
function nearest(marks: readonly LiveMark[], current: number, [dx, dy]: Direction): number {
  const here = marks[current];
  if (here === undefined) return current;
  const from = here.shape.getBoundingClientRect();
  let best = current;
  let least = Infinity;
  marks.forEach((mark, index) => {
    const to = mark.shape.getBoundingClientRect();
    const x = to.x + to.width / 2 - (from.x + from.width / 2);
    const y = to.y + to.height / 2 - (from.y + from.height / 2);
    const along = x * dx + y * dy;
    const across = Math.abs(x * dy) + Math.abs(y * dx);
    if (along > 1 && along + 2 * across < least) [best, least] = [index, along + 2 * across];
  });
  return best;
}

const directions: Record<string, Direction> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
