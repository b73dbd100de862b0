import { shareOf, valueAt, type DotsAxis } from "./axis-spec.ts";
import type { PlotArea } from "./plot-area.ts";

/** Two corners, in the figures of the axes. */
export interface Corners {
  x: readonly [number, number];
  y: readonly [number, number];
}

type Point = readonly [x: number, y: number];

/** A press becomes a drag after so many px. */
const slack = 5;

/** Lets the reader draw a rectangle over a drawing, with a mouse, a pen or a sideways swipe. */
export class DotsBrush {
  /** Whether the press that has just ended was a drag: then its click is ignored. */
  dragged = false;
  private start: Point | null = null;
  /** Removes the listeners of the current press. */
  private pressed = new AbortController();
  private readonly rect: SVGRectElement;

  private readonly picture: SVGSVGElement;
  private readonly plot: () => Promise<PlotArea | null>;
  private readonly begin: () => void;
  private readonly choose: (corners: Corners) => void;

  /** `plot` is where the axes stand, null where nothing can be chosen; `begin` is called when a press becomes a drag. */
  constructor(picture: SVGSVGElement, plot: () => Promise<PlotArea | null>, begin: () => void, choose: (corners: Corners) => void) {
    this.picture = picture;
    this.plot = plot;
    this.begin = begin;
    this.choose = choose;
    this.rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    this.rect.setAttribute("class", "brush");
    this.rect.setAttribute("visibility", "hidden");
    picture.querySelector(".dots")?.before(this.rect);
    picture.addEventListener("pointerdown", (event) => this.press(event));
    // Links would be dragged away as links.
    picture.addEventListener("dragstart", (event) => event.preventDefault());
  }

  get drawing(): boolean {
    return this.start !== null && this.dragged;
  }

  /** Shows the chosen area; parts that are null reach from end to end. */
  show(plot: PlotArea | null, x: readonly [number, number] | null, y: readonly [number, number] | null): void {
    if (plot === null || (x === null && y === null)) {
      this.rect.setAttribute("visibility", "hidden");
      return;
    }
    const across = (value: number) => plot.left + (plot.right - plot.left) * shareOf(plot.x, value);
    const up = (value: number) => plot.bottom - (plot.bottom - plot.top) * shareOf(plot.y, value);
    this.span(
      [x === null ? plot.side - 8 : across(x[0]), y === null ? plot.top - 8 : up(y[1])],
      [x === null ? plot.right + 8 : across(x[1]), y === null ? plot.foot + 8 : up(y[0])],
    );
  }

  private press(event: PointerEvent): void {
    this.dragged = false;
    if (event.button !== 0) return;
    this.start = this.at(event);
    this.pressed.abort();
    this.pressed = new AbortController();
    // On the document: a card may lie in the way of the drag.
    const { signal } = this.pressed;
    document.addEventListener("pointermove", (move) => this.drag(move), { signal });
    document.addEventListener("pointerup", (up) => void this.release(up), { signal });
    document.addEventListener("pointercancel", () => this.cancel(), { signal });
    // WebKit would select the words of the drawing that the drag passes.
    document.addEventListener("selectstart", (selecting) => selecting.preventDefault(), { signal });
  }

  private drag(event: PointerEvent): void {
    if (this.start === null) return;
    const here = this.at(event);
    if (!this.dragged && Math.hypot(here[0] - this.start[0], here[1] - this.start[1]) * this.scale < slack) return;
    if (!this.dragged) {
      this.picture.setPointerCapture(event.pointerId);
      this.begin();
    }
    this.dragged = true;
    this.span(this.start, here);
  }

  private async release(event: PointerEvent): Promise<void> {
    const [start, here] = [this.start, this.at(event)];
    this.pressed.abort();
    this.start = null;
    if (start === null || !this.dragged) return;
    const plot = await this.plot();
    if (plot === null) return;
    const across = (x: number) => on(plot.x, (x - plot.left) / (plot.right - plot.left));
    const up = (y: number) => on(plot.y, (plot.bottom - y) / (plot.bottom - plot.top));
    this.choose({ x: [across(start[0]), across(here[0])], y: [up(start[1]), up(here[1])] });
  }

  /** The browser turned the touch into a scroll. */
  private cancel(): void {
    this.pressed.abort();
    this.start = null;
    this.dragged = false;
    this.rect.setAttribute("visibility", "hidden");
  }

  /** Px on the screen for each px of the drawing. */
  private get scale(): number {
    return this.picture.getBoundingClientRect().width / this.picture.viewBox.baseVal.width;
  }

  private at({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = this.picture.getBoundingClientRect();
    return [(clientX - left) / this.scale, (clientY - top) / this.scale];
  }

  private span([x1, y1]: Point, [x2, y2]: Point): void {
    const sides = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    for (const [side, px] of Object.entries(sides)) this.rect.setAttribute(side, px.toFixed(1));
    this.rect.removeAttribute("visibility");
  }
}

const on = (axis: DotsAxis, share: number) => valueAt(axis, Math.min(1, Math.max(0, share)));
