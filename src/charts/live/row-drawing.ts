import type { Box } from "../scene.ts";
import { boxOf, slugOf, type LiveMark } from "./marks.ts";
import type { Width } from "../../tokens.ts";

/** A row of a drawing: its link, the shape that stands for it, and its bar where it has one. */
export interface RowMark extends LiveMark {
  shape: SVGRectElement;
  bar: SVGRectElement | null;
}

/** How a row moves from where it was: within the 200 to 400 ms that the eye can follow. */
const motion = { duration: 280, easing: "cubic-bezier(0.2, 0.7, 0.3, 1)" } as const;

/** One of the drawings in the page, and the rows that it shows now. */
export class RowDrawing {
  rows: readonly RowMark[];
  shown: SVGSVGElement;
  readonly width: Width;
  readonly container: HTMLElement;
  private key: string;

  /** `key` says what the page's own drawing shows. */
  constructor(container: HTMLElement, original: SVGSVGElement, key: string) {
    this.container = container;
    this.width = container.className as Width;
    this.shown = original;
    this.key = key;
    this.rows = rowsOf(original);
  }

  /** Shows another drawing, unless it is the same by its key. Where `moving`, rows move from where they were, and bars grow. */
  show(key: string, markup: () => string, moving: boolean): void {
    if (key === this.key) return;
    this.key = key;
    const before = new Map(
      this.rows.map(({ slug, shape, bar }) => [slug, { top: shape.y.baseVal.value, bar: bar === null ? null : boxOf(bar) }]),
    );
    const holder = document.createElement("div");
    holder.innerHTML = markup();
    const next = holder.querySelector("svg");
    if (next === null) return;
    this.shown.replaceWith(next);
    this.shown = next;
    this.rows = rowsOf(next);
    if (!moving || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const { slug, link, shape, bar } of this.rows) {
      const from = before.get(slug);
      if (from === undefined) {
        link.animate([{ opacity: 0 }, { opacity: 1 }], motion);
        continue;
      }
      const distance = from.top - shape.y.baseVal.value;
      if (distance !== 0) link.animate([{ transform: `translateY(${distance}px)` }, { transform: "none" }], motion);
      if (bar !== null && from.bar !== null) bar.animate([sides(from.bar), sides(boxOf(bar))], motion);
    }
  }
}

const sides = ({ x, width }: Box) => ({ x: `${x}px`, width: `${width}px` });

/** The rows of a drawing, in the order of the document. The area that answers to the pointer comes first in each, without a fill. */
const rowsOf = (drawing: SVGSVGElement): RowMark[] =>
  [...drawing.querySelectorAll<SVGAElement>("a.mark")].flatMap((link) => {
    const shape = link.querySelector<SVGRectElement>('rect[fill="none"]');
    if (shape === null) return [];
    const bar = link.querySelector<SVGRectElement>('rect[stroke="var(--edge)"]');
    const beside =
      link.querySelector<SVGRectElement>('rect:not([fill="none"])') ?? link.querySelector<SVGGraphicsElement>(":is(circle, path)");
    return [
      { slug: slugOf(link), link, shape, bar, title: link.querySelector<SVGTitleElement>("title"), ...(beside === null ? {} : { beside }) },
    ];
  });

/** The drawings of a live chart; `key` says what they show as they come. */
export const drawingsOf = (root: HTMLElement, key: string): RowDrawing[] =>
  [...root.querySelectorAll<HTMLElement>(".drawing > div")].flatMap((container) => {
    const original = container.querySelector("svg");
    return original === null ? [] : [new RowDrawing(container, original, key)];
  });
