import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { visit } from "../browser.ts";
import { read } from "../site.ts";

test("the home page is drawn whole, in its colors, before any other file has come", () =>
  visit(
    "/",
    { width: 390, fresh: true, before: (page) => page.route("**/_astro/**", (route) => route.abort()), allow: /ERR_FAILED/ },
    async (page) => {
      const html = read("index.html");
      expect(html).not.toContain('rel="stylesheet"');
      // Fonts come after what is read first.
      expect(html.indexOf('rel="preload"')).toBeGreaterThan(html.indexOf("</h1>"));
      const map = page.locator("atlas-map .drawing svg").filter({ visible: true });
      await expect.poll(() => map.count()).toBe(1);
      const fills = await map.locator(".tile rect").evaluateAll((all) => new Set(all.map((each) => getComputedStyle(each).fill)).size);
      expect(fills).toBeGreaterThan(4);
      const { paper, serif } = await page.evaluate(() => ({
        paper: getComputedStyle(document.documentElement).backgroundColor,
        serif: getComputedStyle(document.querySelector("h1") ?? document.body).fontFamily,
      }));
      expect(paper).not.toBe("rgba(0, 0, 0, 0)");
      expect(serif).toMatch(/^Newsreader,/);
    },
  ));

/** Lets the fonts come half a second late, and adds up how far what is seen moves; 0.1 is the most that counts as good. */
const watchLateFonts = async (page: Page) => {
  await page.route("**/*.woff2", (route) => setTimeout(() => void route.continue(), 500));
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
};

test.each([390, 1280])("the home page hardly moves when its fonts come late, at %i px", (width) =>
  visit("/", { width, fresh: true, before: watchLateFonts }, async (page) => {
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length)).toBeGreaterThan(1);
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.1);
  }),
);
