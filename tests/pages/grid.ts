import type { Page } from "playwright-core";
import type { ExpectStatic } from "vitest";

/** Left edges in px, by what begins there. */
export interface Edges {
  mark: number;
  footer: number;
  title: number;
  /** Of what fills the frame; none on pages of text. */
  frames: number[];
  charts: number[];
}

/** A page's edges at a width of its window. */
export interface Seen {
  path: string;
  width: number;
  edges: Edges;
}

export const edgesOf = (page: Page) =>
  page.evaluate((): Edges => {
    const left = (element: Element | null) => {
      if (element === null) return NaN;
      // Of the words or the drawing, not of what pads them.
      const padding = Number.parseFloat(getComputedStyle(element).paddingLeft);
      return Math.round(element.getBoundingClientRect().left + padding);
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0).map(left);
    return {
      mark: left(document.querySelector(".top")),
      footer: left(document.querySelector(".foot")),
      title: left(document.querySelector("h1")),
      frames: all(".page > .full"),
      charts: all(".page > .prose > .chart"),
    };
  });

/** At each width, frame and text column have one left edge on all pages: those of the first page, and of the first article. */
export function expectOneGrid(expect: ExpectStatic, seen: readonly Seen[]): void {
  for (const [width, pages] of Map.groupBy(seen, (each) => each.width)) {
    const frame = pages[0]?.edges.mark;
    const column = pages.find(({ path }) => path.startsWith("/articles/"))?.edges.title;
    for (const { path, edges } of pages) {
      const { mark, footer, title, frames, charts } = edges;
      const where = `${path} at ${width} px`;
      expect.soft([mark, footer, ...frames], where).toEqual([mark, footer, ...frames].map(() => frame));
      expect.soft([frame, column], where).toContain(title);
      expect.soft(charts, where).toEqual(charts.map(() => column));
    }
  }
}
