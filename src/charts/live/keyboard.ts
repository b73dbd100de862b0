import { element } from "../../dom/element.ts";
import { placeAt, step, type Direction, type Place } from "./direction.ts";
import type { LiveMark } from "./marks.ts";

const patience = 700;

/** What the keys do, for every drawing: shown and read out where the focus enters. */
const words = "Arrow keys go from mark to mark, letters to a name. Enter opens, Tab leaves.";

/** One tab stop for all marks: arrow keys go to the next mark in a direction, Home and End to the first and last, letters by name. */
export class ChartKeys {
  /** Position of the tab stop among the marks. */
  private current = 0;
  /** Where arrow keys have come to among tiles; undefined after any other move. */
  private place: Place | undefined;
  private typed = "";
  private typedAt = 0;

  private readonly marks: () => readonly LiveMark[];
  private hint: HTMLElement | undefined;

  constructor(marks: () => readonly LiveMark[]) {
    this.marks = marks;
  }

  /** Makes one mark the tab stop and takes all others, and the category names, out of the tab order. */
  arrange(drawing: SVGSVGElement): void {
    const hint = this.describe(drawing);
    for (const link of drawing.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
    this.current = Math.min(this.current, Math.max(0, this.marks().length - 1));
    this.stop?.link.setAttribute("tabindex", "0");
    if (hint !== undefined) this.stop?.link.setAttribute("aria-describedby", hint.id);
  }

  /** A line over the drawing that says what the keys do. It is there while the focus has come by key and no key of ours was pressed. */
  private describe(drawing: SVGSVGElement): HTMLElement | undefined {
    const host = drawing.closest<HTMLElement>(".drawing");
    if (this.hint !== undefined || host === null) return this.hint;
    const hint = element("p", "keys-hint", words);
    hint.id = `keys-${[...document.querySelectorAll(".drawing")].indexOf(host)}`;
    hint.hidden = true;
    host.before(hint);
    this.hint = hint;
    host.addEventListener("focusin", ({ target }) => (hint.hidden = !(target instanceof Element && target.matches(":focus-visible"))));
    host.addEventListener("focusout", () => (hint.hidden = true));
    return hint;
  }

  /** Moves the tab stop to a mark, and the focus where asked. */
  settle(index: number, focus = true): void {
    const marks = this.marks();
    const next = marks[index];
    if (next === undefined) return;
    const last = marks[this.current]?.link;
    last?.setAttribute("tabindex", "-1");
    last?.removeAttribute("aria-describedby");
    this.current = index;
    next.link.setAttribute("tabindex", "0");
    if (this.hint !== undefined) next.link.setAttribute("aria-describedby", this.hint.id);
    if (focus) next.link.focus();
  }

  indexOf(slug: string): number {
    return this.marks().findIndex((mark) => mark.slug === slug);
  }

  /** Handles a key pressed on a mark; true if it was one of ours. */
  press(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const marks = this.marks();
    const { place } = this;
    this.place = undefined;
    const next = this.target(event.key, marks, place);
    if (next === null) return false;
    this.settle(next);
    if (this.hint !== undefined) this.hint.hidden = true;
    return true;
  }

  private target(key: string, marks: readonly LiveMark[], place: Place | undefined): number | null {
    if (key === "Home") return 0;
    if (key === "End") return marks.length - 1;
    const direction = directions[key];
    if (direction !== undefined) return this.neighborTile(marks, direction, place) ?? this.neighbor(marks, direction);
    return key.length === 1 && key !== " " && key !== "/" ? this.named(key, marks) : null;
  }

  /** The mark that Tab comes to. */
  get stop(): LiveMark | undefined {
    return this.marks()[this.current];
  }

  /** The tile that lies that way; undefined where marks are no tiles, which fill the drawing. */
  private neighborTile(marks: readonly LiveMark[], direction: Direction, place: Place | undefined): number | undefined {
    const boxes = marks.flatMap(({ box }) => box ?? []);
    if (boxes.length < marks.length) return undefined;
    this.place = step(boxes, place?.index === this.current ? place : placeAt(boxes, this.current), direction);
    return this.place.index;
  }

  /** The nearest mark in a direction: distance along it, and twice the distance across. */
  private neighbor(marks: readonly LiveMark[], [dx, dy]: Direction): number {
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

const directions: Record<string, Direction> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
