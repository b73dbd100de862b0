import type { PageUse } from "../svg/page-svg.ts";
import type { LiveMark } from "./marks.ts";
import { hrefTo } from "../../dom/url-state.ts";

/** One of the drawings in the page, drawn again from its scene where the view asks for another. */
export class LiveDrawing {
  marks: readonly LiveMark[];
  shown: SVGSVGElement;
  readonly container: HTMLElement;
  /** Width in px at which it is drawn. */
  readonly width: number;
  /** Id of the drawing; every id in it starts with it. */
  private readonly prefix: string;
  /** What is drawn, in words of the chart's own: equal words, equal drawing. */
  private state: string;

  /** `state` names what the page's own drawing shows. */
  constructor(container: HTMLElement, shown: SVGSVGElement, prefix: string, state: string) {
    this.container = container;
    this.shown = shown;
    this.prefix = prefix;
    this.state = state;
    this.width = shown.viewBox.baseVal.width;
    this.marks = this.read();
  }

  /** Whether a state is another than the one that is drawn. */
  lacks(state: string): boolean {
    return state !== this.state;
  }

  /**
   * Shows another drawing, unless it is what is drawn already; true if it did. A mark that had the focus keeps it. What prints a scene is given, so
   * that a chart can load it with its scene.
   */
  draw(asked: string, markup: (page: PageUse) => string): boolean {
    if (asked === this.state) return false;
    this.state = asked;
    const focused = this.marks.find(({ link }) => link === document.activeElement)?.slug;
    const holder = document.createElement("div");
    holder.innerHTML = markup({ id: this.prefix, href: hrefTo });
    const next = holder.querySelector("svg");
    if (next === null) return false;
    this.shown.replaceWith(next);
    this.shown = next;
    this.marks = this.read();
    this.marks.find(({ slug }) => slug === focused)?.link.focus({ preventScroll: true });
    return true;
  }

  private read(): LiveMark[] {
    return [...this.shown.querySelectorAll<SVGAElement>("a.mark")].map((link) => ({
      slug: link.id.slice(this.prefix.length + 1),
      link,
      shape: link.querySelector<SVGCircleElement>("title + circle") ?? link,
      title: link.querySelector<SVGTitleElement>("title"),
    }));
  }
}

/** The drawings in the page, one for each width. */
export const drawingsIn = (root: HTMLElement, id: string, state: string): LiveDrawing[] =>
  [...root.querySelectorAll<HTMLElement>(".drawing > div")].flatMap((container) => {
    const shown = container.querySelector("svg");
    return shown === null ? [] : [new LiveDrawing(container, shown, `${id}-${container.className}`, state)];
  });
