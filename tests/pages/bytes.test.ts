import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchOptions } from "../chromium.ts";
import { dist, pageKinds, pages } from "../site.ts";
import { load, pack, texts, type Loaded } from "../weight.ts";

/** An address that asks, and so loads all that asking takes. */
const question = "/ask/?q=what+does+a+plumber+earn";

let browser: Browser;
const pagesLoaded = new Map<string, Loaded>();

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  const paths = [
    ...pageKinds.map((kind) => pages[kind]),
    "/articles/pay-at-the-top/",
    "/articles/prehistoric-economy/",
    "/articles/job-risk-map/",
    "/articles/is-it-happening/",
    "/charts/exposure-pay/",
    "/charts/exposure-outlook/",
    "/charts/skyline-ranges/",
    // Many titles and five neighbors; five neighbors.
    "/occupations/metal-and-plastic-machine-workers/",
    "/occupations/customer-service-representatives/",
    question,
  ];
  // Most of the time a page waits to see whether anything more comes, so several can be weighed at once.
  const left = [...new Set(paths)];
  const next = async (): Promise<void> => {
    const path = left.pop();
    if (path === undefined) return;
    const page = await browser.newPage({ viewport: { width: 1350, height: 940 } });
    pagesLoaded.set(path, await load(page, inject("origin") + path));
    await page.close();
    return next();
  };
  await Promise.all(Array.from({ length: 12 }, next));
}, 120_000);
afterAll(() => browser.close());

function loadedOn(path: string): Loaded {
  const loaded = pagesLoaded.get(path);
  if (loaded === undefined) throw new Error(`${path} was not loaded`);
  return loaded;
}

const weightOf = (path: string) => pack(loadedOn(path));

describe.concurrent("bytes at brotli 11", () => {
  it.each([
    "/concepts/team-human/",
    "/quotes/whose-job/",
    "/about/",
    "/data/",
    "/methods/",
    "/measures/eloundou/",
    "/claims/meta-layoffs-7000/",
    "/occupations/customer-service-representatives/",
    pages["occupation without a profile"],
  ])("%s, a page of text, stays under 20 kB", async (path) => {
    const weight = await weightOf(path);
    expect(weight.css).toBeGreaterThan(0);
    expect(texts(weight)).toBeLessThan(20_000);
    expect(weight.js).toBeLessThan(3_000);
  });

  it("/claims/, a page of text that is filtered, stays under 20 kB", async () => {
    const weight = await weightOf("/claims/");
    expect(texts(weight)).toBeLessThan(20_000);
    expect(weight.js).toBeLessThan(3_400);
  });

  // Twenty and thirty-five parts, each a row of five figures: 3 kB more than the first weighed before it had parts, 3.2 kB than the second.
  it.each([
    ["/occupations/metal-and-plastic-machine-workers/", 20_788],
    [pages["occupation of many parts"], 20_565],
  ])("%s, a page of text with a table that sorts, weighs at most %d bytes", async (path, bytes) => {
    const weight = await weightOf(path);
    expect(texts(weight)).toBeLessThanOrEqual(bytes);
    expect(weight.js).toBeLessThan(3_000);
  });

  it.each(["/articles/comeback/", "/articles/prehistoric-economy/", "/articles/pay-at-the-top/"])(
    "%s, text with two charts, stays under 20 kB and 15 kB a chart",
    async (path) => {
      const weight = await weightOf(path);
      expect(texts(weight)).toBeLessThan(50_000);
      expect(weight.js).toBeLessThan(3_000);
    },
  );

  // Names on most tiles of the map; on the home page five figures, the four of the story loaded as they come near, with links from each figure in
  // its sentences and a list of the jobs that the video names. Scripts measure words by the widths of the shipped typeface.
  it.each([
    ["/charts/risk-map/", 59.7, 20.2],
    ["/charts/whole-economy/", 90, 20.2],
    ["/charts/pay-scale/", 55, 21],
    ["/", 65.8, 20],
  ])("%s, with its data, stays under %f kB, its scripts under %f kB", async (path, kilobytes, scripts) => {
    const weight = await weightOf(path);
    expect(weight.data).toBeGreaterThan(0);
    expect(texts(weight) + weight.data).toBeLessThan(kilobytes * 1000);
    expect(weight.js).toBeLessThan(scripts * 1000);
  });

  it.each([
    "/charts/exposure-pay/",
    "/charts/exposure-outlook/",
    "/charts/then-and-now/",
    "/charts/exposure-by-category/",
    "/charts/agreement/",
  ])("%s, with its data, stays under 63 kB, its scripts under 20.5 kB", async (path) => {
    const weight = await weightOf(path);
    expect(weight.data).toBeGreaterThan(0);
    expect(texts(weight) + weight.data).toBeLessThan(63_000);
    expect(weight.js).toBeLessThan(20_500);
  });

  // A tile for each occupation in each of three drawings, all of them links with names.
  it.each(["/charts/skyline/", "/charts/skyline-ranges/"])(
    "%s, with its data, stays under 66.3 kB, its scripts under 22.4 kB",
    async (path) => {
      const weight = await weightOf(path);
      expect(weight.data).toBeGreaterThan(0);
      expect(texts(weight) + weight.data).toBeLessThan(66_300);
      expect(weight.js).toBeLessThan(22_400);
    },
  );

  // Its scripts draw the Bureau's steps beside the scores, in a row, on a card and by themselves.
  it("/charts/measures/, with its data, stays under 60 kB, its scripts under 22.3 kB", async () => {
    const weight = await weightOf("/charts/measures/");
    expect(weight.data).toBeGreaterThan(0);
    expect(texts(weight) + weight.data).toBeLessThan(60_000);
    expect(weight.js).toBeLessThan(22_300);
  });

  // More than eight hundred dots in each of three drawings, all of them links with names.
  it.each(["/charts/jobs-by-exposure/", "/charts/projections-by-exposure/"])(
    "%s, with its data, stays under 74.2 kB, its scripts under 20.5 kB",
    async (path) => {
      const weight = await weightOf(path);
      expect(weight.data).toBeGreaterThan(0);
      expect(weight.data).toBeLessThan(10_000);
      expect(texts(weight) + weight.data).toBeLessThan(74_200);
      expect(weight.js).toBeLessThan(20_500);
    },
  );

  it("/articles/is-it-happening/, text with both of them in two widths, stays under 60 kB", async () => {
    const weight = await weightOf("/articles/is-it-happening/");
    expect(texts(weight)).toBeLessThan(60_000);
    expect(weight.js).toBeLessThan(3_000);
  });

  it("/articles/career-calibration/worksheet/, text and a form, stays under 20.1 kB, its scripts under 8.2 kB", async () => {
    const weight = await weightOf(pages.worksheet);
    expect(texts(weight)).toBeLessThan(20_100);
    expect(weight.js).toBeLessThan(8_200);
    expect(weight.data).toBe(0);
  });

  it.each(["/jobs/healthcare/", "/articles/job-risk-map/"])("%s, text with two charts and more, stays under 50 kB", async (path) => {
    const weight = await weightOf(path);
    expect(texts(weight)).toBeLessThan(50_000);
  });

  it("/charts/headcount-and-pay/, whose data stand in the page, stays under 55 kB, its scripts under 21.3 kB", async () => {
    const weight = await weightOf("/charts/headcount-and-pay/");
    expect(texts(weight)).toBeLessThan(55_000);
    expect(weight.js).toBeLessThan(21_300);
  });

  it("asking loads its scripts and tables, at most 150 kB beyond every page's scripts and the titles that search loads", async () => {
    const { js, data } = await weightOf(question);
    const titles = brotliCompressSync(readFileSync(`${dist}/data/titles.json`)).length;
    expect(data).toBeGreaterThan(titles);
    expect(js - (await weightOf("/about/")).js + data - titles).toBeLessThan(150_000);
  });

  /** Lists whose first pictures are near enough to load at once. */
  const pictured: readonly string[] = ["/charts/", "/articles/"];

  it.each(pictured)("%s, with the pictures in its first window, stays under 25 kB of texts and loads no other pictures", async (path) => {
    const weight = await weightOf(path);
    expect(texts(weight)).toBeLessThan(25_000);
    const { other } = loadedOn(path);
    expect(other.length).toBeGreaterThan(0);
    expect(other.filter((address) => !new URL(address).pathname.startsWith(`/thumbnails${path}`) || address.endsWith("-dark.png"))).toEqual(
      [],
    );
  });

  it.each(pageKinds.map((kind) => pages[kind]))("%s loads texts, at most one font under 65 kB, and nothing else", (path) => {
    const { font, other } = loadedOn(path);
    expect(font).toBeLessThan(65_000);
    expect(pictured.includes(path) ? [] : other).toEqual([]);
  });
});
