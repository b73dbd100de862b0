import type { Page } from "playwright-core";
import { test } from "vitest";
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

const paths = pageKinds.map((kind) => pages[kind]).filter((each) => !/^\/embed\/(v1|moved)\/|no-such-page/.test(each));

test("frame and text column each have one left edge on all kinds of pages, at every width", ({ expect }) =>
  visit("/about/", { height: 900 }, async (page) => {
    const { origin } = new URL(page.url());
    const seen = widths.map((width) => ({ width, pages: [] as [path: string, edges: Edges][] }));
    for (const path of paths) {
      await page.goto(origin + path);
      for (const { width, pages: found } of seen) {
        await page.setViewportSize({ width, height: 900 });
        found.push([path, await edgesOf(page)]);
      }
    }
    for (const { width, pages: found } of seen) {
      const [, { mark: frame }] = found[0] as [string, Edges];
      const column = found.find(([path]) => path.startsWith("/articles/"))?.[1].title;
      for (const [path, { mark, footer, title, frames, charts }] of found) {
        const where = `${path} at ${width} px`;
        expect.soft([mark, footer, ...frames], where).toEqual([mark, footer, ...frames].map(() => frame));
        expect.soft([frame, column], where).toContain(title);
        expect.soft(charts, where).toEqual(charts.map(() => column));
      }
    }
  }));

const edgesOf = (page: Page) =>
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
