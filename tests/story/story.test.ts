import { globSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../axe.ts";
import { visit } from "../browser.ts";
import { chartJson } from "../charts/chart-files.ts";
import { dist, read } from "../site.ts";

const charts = ["skyline", "named-jobs", "skyline-outlook", "skyline-since", "skyline-ranges"];

/** Scrolls as a reader would until a step's text is in the upper half of the window. */
const comeTo = async (page: Page, index: number) => {
  await page
    .locator(".story .part")
    .nth(index)
    .evaluate((part) => scrollTo({ top: scrollY + part.getBoundingClientRect().top - innerHeight * 0.3, behavior: "instant" }));
};

/** What stands on the canvas: a sum over its pixels, and whether anything is painted. */
const painted = (page: Page) =>
  page.locator(".story canvas").evaluate((canvas: HTMLCanvasElement) => {
    // Read from a copy: browsers complain of a canvas that is drawn on and read again and again.
    const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
    const context = copy.getContext("2d", { willReadFrequently: true });
    context?.drawImage(canvas, 0, 0);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    let sum = 0;
    for (let index = 0; index < pixels.length; index += 401) sum = (sum * 31 + (pixels[index] ?? 0)) % 1_000_003;
    return { sum, any: pixels.some((value) => value > 0) };
  });

/** Waits until two looks a while apart find the same. */
async function atRest(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const { sum, any } = await painted(page);
        const same = any && sum === last;
        last = sum;
        return same;
      },
      { interval: 300, timeout: 8_000 },
    )
    .toBe(true);
  return last;
}

const still = [
  ["without scripts", { javaScriptEnabled: false }],
  ["with reduced motion", { reducedMotion: "reduce" }],
] as const;

describe.concurrent("the story of the home page", () => {
  test.each(still)("is figures in their order, each with its finding and its drawing, %s", (_, options) =>
    visit("/", { ...options, width: 390 }, async (page) => {
      const figures = page.locator("main figure");
      const names = await figures.evaluateAll((all) =>
        all.map((each) => each.getAttribute("aria-label") ?? each.getAttribute("aria-labelledby")),
      );
      expect(names.slice(0, 5)).toEqual(["Job Risk Map", "step-skyline", "step-named-jobs", "step-skyline-outlook", "step-skyline-ranges"]);
      expect(await page.locator(".story .stage").isVisible()).toBe(false);
      for (const [index, chart] of charts.entries()) {
        const picture = page.locator(".story img").nth(index);
        await picture.scrollIntoViewIfNeeded();
        await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toContain(`${chart}-narrow.svg`);
        const box = await picture.boundingBox();
        expect(box?.height ?? 0).toBeGreaterThan(300);
      }
    }),
  );

  test("prints as still figures", () =>
    visit("/", {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".story .stage").isVisible()).toBe(false);
      expect(await page.locator(".story img").first().isVisible()).toBe(true);
    }));

  test("draws the step that the reader has come to, forwards and backwards, and loads no still drawing", () =>
    visit("/", {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => void asked.push(request.url()));
      const sums: number[] = [];
      for (const index of charts.keys()) {
        await comeTo(page, index);
        sums.push(await atRest(page));
      }
      expect(new Set(sums).size).toBe(charts.length);
      await comeTo(page, 1);
      expect(await atRest(page)).toBe(sums[1]);
      expect(asked.filter((url) => /\/still\//.test(url))).toEqual([]);
    }));

  test("turns round on the way without a jump to the end", () =>
    visit("/", {}, async (page) => {
      await comeTo(page, 0);
      const first = await atRest(page);
      await comeTo(page, 4);
      await page.waitForTimeout(120);
      await comeTo(page, 0);
      expect(await atRest(page)).toBe(first);
    }));

  test("shifts nothing while it is scrolled through", () =>
    visit("/", { width: 390, height: 844 }, async (page) => {
      await page.evaluate(() => {
        const all: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
        new PerformanceObserver((list) =>
          all.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
        ).observe({
          type: "layout-shift",
          buffered: true,
        });
      });
      for (const index of charts.keys()) {
        await comeTo(page, index);
        await page.waitForTimeout(250);
      }
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
    }));

  test("is met in order by keyboard, and nothing that has the focus is hidden", () =>
    visit("/", {}, async (page) => {
      await comeTo(page, 0);
      await atRest(page);
      // The list of the jobs in color is folded, and its heading is a stop.
      const stops = ".story figure :is(a:not(details:not([open]) a), summary)";
      for (const open of [false, true]) {
        await page.locator(".story .lit").evaluate((list: HTMLDetailsElement, to) => (list.open = to), open);
        const count = await page.locator(stops).count();
        await page.locator(stops).first().focus();
        for (let index = 0; index < count; index += 1) {
          const focus = await page.evaluate((selector) => {
            const on = document.activeElement;
            return { index: on === null ? -1 : [...document.querySelectorAll(selector)].indexOf(on), seen: on?.checkVisibility() };
          }, stops);
          expect(focus).toEqual({ index, seen: true });
          await page.keyboard.press("Tab");
        }
      }
    }));

  test("lists every job in color with its score, since a drawing has room for few names", () =>
    visit("/", { javaScriptEnabled: false }, async (page) => {
      const named =
        /^(?:software-developers|accountants-and-auditors|lawyers|project-management-specialists|plumbers-.*|electricians|registered-nurses|licensed-.*nurses|nursing-assistants|childcare-workers)$/;
      const inColor = chartJson("named-jobs").rows.filter(
        ({ slug, category }) => named.test(String(slug)) || category === "Construction and Extraction",
      );
      const listed = await page.locator(".story .lit li").evaluateAll((items) => items.map(({ textContent }) => textContent.trim()));
      expect(listed.toSorted()).toEqual(inColor.map(({ occupation, karpathy }) => `${occupation}\u00a0${karpathy}`).toSorted());
      expect(listed.length).toBeGreaterThan(20);
    }));

  test.each([1280, 360])("has no fault that axe finds, %d px wide", (width) =>
    visit("/", { width }, async (page) => {
      await comeTo(page, 0);
      await atRest(page);
      expect(await violations(page, ".story")).toEqual([]);
    }),
  );

  test("costs at most 12 kB beside the rest of the home page", async () => {
    const pack = promisify(brotliCompress);
    const size = async (content: string | Buffer) => (await pack(content)).length;
    const html = read("index.html");
    const without = html.replace(/<atlas-story[\s\S]*<\/atlas-story>/, "");
    expect(without.length).toBeLessThan(html.length - 1000);
    let bytes = (await size(html)) - (await size(without));
    // Its styles stand among those of the page.
    const [styles = ""] = globSync(`${dist}/_astro/story.*.css`);
    const sheet = readFileSync(styles, "utf8");
    expect(without).toContain(sheet.trim());
    bytes += await size(sheet);
    await visit("/", {}, async (page) => {
      // What the map loads by itself once it is used is its own: the layout of tiles and the widths of words, which both share.
      await page.locator(".drawing > div:visible a.head").first().hover();
      await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /scene-svg/.test(name)));
      // Its last files may still be on their way.
      await page.waitForLoadState("networkidle");
      const before = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      await comeTo(page, 0);
      await atRest(page);
      const all = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      const own = all
        .filter((name) => /story\.|atlas-story/.test(name) || !before.includes(name))
        .filter((name) => !/map\.json|\.woff2/.test(name));
      for (const name of new Set(own)) bytes += await size(readFileSync(dist + new URL(name).pathname));
    });
    expect(bytes).toBeLessThan(12_000);
  });
});
