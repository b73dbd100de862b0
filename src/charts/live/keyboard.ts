import { element } from "../../dom/element.ts";
import { setDescription } from "./description.ts";
import type { KeyMoves } from "./key-moves.ts";
import type { LiveMark } from "./marks.ts";

/** What the keys do, for every drawing: shown and read out where the focus enters. */
const words = "Arrow keys go from mark to mark, letters to a name. Enter opens, Tab leaves.";
const lost = "Load the page again for arrow keys.";

/** One tab stop for all marks: arrow keys go to the next mark in a direction, Home and End to the first and last, letters by name. */
export class ChartKeys {
  /** Position of the tab stop among the marks. */
  private current = 0;
  private readonly marks: () => readonly LiveMark[];
  private hint: HTMLElement | undefined;
  /** The tab stop that the line describes. Where the marks change their order, it is no longer the one at `current`. */
  private described: Element | undefined;
  private moves: Promise<KeyMoves> | undefined;

  constructor(marks: () => readonly LiveMark[]) {
    this.marks = marks;
  }

  /** Makes one mark the tab stop and takes all others, and the category names, out of the tab order. */
  arrange(drawing: SVGSVGElement): void {
    this.describe(drawing.closest(".drawing"));
    for (const link of drawing.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
    this.stopAt(Math.min(this.current, Math.max(0, this.marks().length - 1)));
  }

  /** A line over the drawing that says what the keys do. It is there while the focus has come by key and no key of ours was pressed. */
  private describe(host: HTMLElement | null): void {
    if (this.hint !== undefined || host === null) return;
    const id = `keys-${[...document.querySelectorAll(".drawing")].indexOf(host)}`;
    const hint = document.getElementById(id) ?? element("p", "keys-hint", words);
    this.hint = hint;
    hint.id = id;
    hint.hidden = true;
    host.append(hint);
    host.addEventListener("focusin", ({ target }) => {
      hint.hidden = !(target as Element).matches(":focus-visible");
      this.loadMoves().catch(() => (hint.textContent = lost));
    });
    host.addEventListener("focusout", () => (hint.hidden = true));
  }

  /** Moves the tab stop to a mark, and the focus where asked. */
  settle(index: number, focus = true): void {
    if (this.marks()[index] === undefined) return;
    this.stop?.link.setAttribute("tabindex", "-1");
    this.stopAt(index);
    if (focus) this.stop?.link.focus();
  }

  private stopAt(index: number): void {
    this.current = index;
    const link = this.stop?.link;
    link?.setAttribute("tabindex", "0");
    if (this.hint === undefined) return;
    if (this.described !== undefined && this.described !== link) setDescription(this.described, this.hint.id, "none");
    if (link !== undefined) setDescription(link, this.hint.id, "last");
    this.described = link;
  }

  indexOf(slug: string): number {
    return this.marks().findIndex((mark) => mark.slug === slug);
  }

  /** Handles a key pressed on a mark; true if it was one of ours. */
  press({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey || !/^(?:Arrow.+|Home|End|[^ /])$/.test(key)) return false;
    this.loadMoves().then(
      (moves) => {
        this.settle(moves.target(key, this.marks(), this.current));
        if (this.hint !== undefined) this.hint.hidden = true;
      },
      () => this.hint !== undefined && (this.hint.textContent = lost),
    );
    return true;
  }

  /** The mark that Tab comes to. */
  get stop(): LiveMark | undefined {
    return this.marks()[this.current];
  }

  private loadMoves(): Promise<KeyMoves> {
    this.moves ??= import("./key-moves.ts").then(({ KeyMoves: Moves }) => new Moves());
    return this.moves;
  }
}
