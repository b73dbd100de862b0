import type { LiveMark } from "./marks.ts";

const patience = 700;

/** One tab stop for all marks: arrow keys go to the next mark in a direction, Home and End to the first and last, letters by name. */
export class ChartKeys {
  /** Position of the tab stop among the marks. */
  private current = 0;
  private typed = "";
  private typedAt = 0;

  private readonly marks: () => readonly LiveMark[];

  constructor(marks: () => readonly LiveMark[]) {
    this.marks = marks;
  }

  /** Makes one mark the tab stop and takes all others, and the category names, out of the tab order. */
  arrange(drawing: SVGSVGElement): void {
    for (const link of drawing.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
    this.current = Math.min(this.current, Math.max(0, this.marks().length - 1));
    this.stop?.link.setAttribute("tabindex", "0");
  }

  /** Moves the tab stop to a mark, and the focus where asked. */
  settle(index: number, focus = true): void {
    const marks = this.marks();
    const next = marks[index];
    if (next === undefined) return;
    marks[this.current]?.link.setAttribute("tabindex", "-1");
    this.current = index;
    next.link.setAttribute("tabindex", "0");
    if (focus) next.link.focus();
  }

  indexOf(slug: string): number {
    return this.marks().findIndex((mark) => mark.slug === slug);
  }

  /** Handles a key pressed on a mark; true if it was one of ours. */
  press(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const marks = this.marks();
    const next = this.target(event.key, marks);
    if (next === null) return false;
    this.settle(next);
    return true;
  }

  private target(key: string, marks: readonly LiveMark[]): number | null {
    if (key === "Home") return 0;
    if (key === "End") return marks.length - 1;
    const direction = directions[key];
    if (direction !== undefined) return this.neighbor(marks, direction);
    return key.length === 1 && key !== " " && key !== "/" ? this.named(key, marks) : null;
  }

  /** The mark that Tab comes to. */
  get stop(): LiveMark | undefined {
    return this.marks()[this.current];
  }

  /** The nearest mark in a direction: distance along it, and twice the distance across. */
  private neighbor(marks: readonly LiveMark[], [dx, dy]: readonly [number, number]): number {
    const here = marks[this.current];
    if (here === undefined) return this.current;
    const from = here.shape.getBoundingClientRect();
    let best = this.current;
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

  /** The next mark whose name starts with what was typed. */
  private named(key: string, marks: readonly LiveMark[]): number | null {
    const now = performance.now();
    this.typed = now - this.typedAt < patience ? this.typed + key.toLowerCase() : key.toLowerCase();
    this.typedAt = now;
    const start = this.typed.length > 1 ? this.current : this.current + 1;
    const order = marks.map((_, offset) => (start + offset) % marks.length);
    return order.find((index) => marks[index]?.title?.textContent?.toLowerCase().startsWith(this.typed) === true) ?? this.current;
  }
}

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
