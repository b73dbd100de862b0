import { describe, test } from "vitest";
import { visit } from "../browser.ts";
import { pageKinds, pages } from "../site.ts";

/** Left edges in px, by what begins there. */
interface Edges {
  mark: number;
  footer: number;
  title: number;
  /** Of what fills the frame; none on pages of text. */
  frames: number[];
  charts: number[];
}

const widths = [360, 768, 1440, 1920];

describe.concurrent("one grid for all kinds of pages", () => {
  test.for(widths)("at %d px frame and text column each have one left edge", (width, { expect }) =>
    visit("/about/", { width, height: 900 }, async (page) => {
      const { origin } = new URL(page.url());
      const seen: [path: string, edges: Edges][] = [];
      for (const path of pageKinds.map((kind) => pages[kind]).filter((each) => !/^\/embed\/(v1|moved)\/|no-such-page/.test(each))) {
        await page.goto(origin + path);
        const edges = await page.evaluate((): Edges => {
          const left = (element: Element | null) => {
            if (element === null) return NaN;
            // Of the words or the drawing, not of what pads them.
            const padding = Number.parseFloat(getComputedStyle(element).paddingLeft);
            return Math.round(element.getBoundingClientRect().left + padding);
          };
          const all = (selector: string) =>
            [...document.querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0).map(left);
          return {
            mark: left(document.querySelector(".top")),
            footer: left(document.querySelector(".foot")),
            title: left(document.querySelector("h1")),
            frames: all(".page > .full"),
            charts: all(".page > .prose > .chart"),
          };
        });
        seen.push([path, edges]);
      }
      const [, { mark: frame }] = seen[0] as [string, Edges];
      const column = seen.find(([path]) => path.startsWith("/articles/"))?.[1].title;
      for (const [path, { mark, footer, title, frames, charts }] of seen) {
        expect.soft([mark, footer, ...frames], path).toEqual([mark, footer, ...frames].map(() => frame));
        expect.soft([frame, column], path).toContain(title);
        expect.soft(charts, path).toEqual(charts.map(() => column));
      }
    }),
  );
});
