import { setTimeout as delay } from "node:timers/promises";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { awake, visit } from "../browser.ts";
import { textOf } from "../html.ts";
import { read } from "../site.ts";
import { host, type Host } from "../static.ts";

const charts = [
  "risk-map",
  "whole-economy",
  "pay-scale",
  "headcount-and-pay",
  "next-jobs",
  "exposure-pay",
  "exposure-outlook",
  "then-and-now",
  "measures",
  "exposure-by-category",
  "jobs-by-exposure",
  "projections-by-exposure",
  "agreement",
  "skyline",
  "named-jobs",
  "skyline-outlook",
  "skyline-since",
  "skyline-ranges",
] as const;
type ChartName = (typeof charts)[number];

/** Somebody else's page, as wide as the address says, with the snippet as it stands on the chart's page. */
const article = (snippet: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>An article</title><body style="margin:0"><p>Before</p>${snippet}<p>After</p>`;

/** The snippet as it stands on a chart's page, for people to copy. */
function snippetOn(chart: ChartName): string {
  const html = read(`charts/${chart}/index.html`);
  return textOf(html.slice(html.lastIndexOf("<textarea", html.indexOf('aria-label="Embed code"'))), "textarea");
}

let other: Host;
const snippets = new Map(charts.map((chart) => [chart, snippetOn(chart)]));

beforeAll(async () => {
  const texts: Record<string, string> = {};
  for (const [chart, written] of snippets) {
    const snippet = written.replace(site.url, inject("origin"));
    texts[`/${chart}`] = article(snippet);
    texts[`/${chart}/sandbox`] = article(snippet.replace("<iframe", '<iframe sandbox="allow-scripts"'));
  }
  other = await host("/nowhere", "/", texts);
});

afterAll(() => other.close());

/** Opens somebody else's page and gives the frame of the embed in it. */
const embedded = (path: string, width: number, act: (frame: Frame, page: Page) => Promise<void>) =>
  visit(new URL(path, other.origin).href, { width, origins: [other.origin] }, async (page) => {
    await page.frameLocator("iframe").locator(".drawing").waitFor();
    const frame = page.frames().find((each) => each.url().includes("/embed/v1/"));
    if (frame === undefined) throw new Error("there is no frame with the embed");
    await frame.waitForLoadState("load");
    await awake(frame);
    await act(frame, page);
  });

/** Waits until nothing has been asked for, or come, in half a second: whoever asks for more than the embed has to does so by then. */
async function asksNoMore(page: Page): Promise<void> {
  let last = Date.now();
  page.on("request", () => (last = Date.now()));
  page.on("requestfinished", () => (last = Date.now()));
  for (let rest = 500; rest > 0; rest = last + 500 - Date.now()) await delay(rest);
}

describe.concurrent.each(charts)("the embed of %s", (chart) => {
  test("is one iframe without scripts, with a title and a height", () => {
    const snippet = snippets.get(chart) ?? "";
    expect(snippet).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(snippet).toContain(`src="${site.url}/embed/v1/${chart}/"`);
    expect(snippet).toMatch(/ title="[^"]{10,}"/);
    expect(snippet).toMatch(/ height="\d{3,4}"/);
    expect(snippet).toContain('loading="lazy"');
  });

  test("shows the chart in another's page in a sandbox, and asks nobody else", () =>
    embedded(`/${chart}/sandbox`, 700, async (frame, page) => {
      await asksNoMore(page);
      await showsChart(frame);
    }));

  test("needs no scrollbar from phones to the columns of articles, shows the chart, asks nobody else, carries its source", () =>
    embedded(`/${chart}`, 320, async (frame, page) => {
      for (const width of [320, 360, 390, 600, 640, 760, 700]) {
        await page.setViewportSize({ width, height: 800 });
        await settled(frame);
        const size = await frame.evaluate(() => {
          const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
          return { over: Math.max(0, scrollHeight - clientHeight), aside: Math.max(0, scrollWidth - clientWidth) };
        });
        expect(size, `at ${width} px`).toEqual({ over: 0, aside: 0 });
      }
      await asksNoMore(page);
      await showsChart(frame);
      // Its links leave the frame.
      await carriesSource(frame, page, chart);
    }));

  test("fills its frame, sets no cookie, stores nothing, and follows the reader's dark mode", () =>
    visit(`/embed/v1/${chart}/`, { width: 560, colorScheme: "dark" }, async (page) => {
      for (const width of [560, 700, 850]) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page.mainFrame());
        const filled = await page.locator(".drawing svg:visible").evaluate((svg) => svg.getBoundingClientRect().width / innerWidth);
        expect(filled, `at ${width} px`).toBeGreaterThan(0.95);
      }
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const dark = await paper();
      await page.emulateMedia({ colorScheme: "light" });
      expect(await paper()).not.toBe(dark);
    }));
});

/** Waits until a live drawing has followed its container, and its card the drawing. */
const settled = (frame: Frame) =>
  frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))));

async function showsChart(frame: Frame): Promise<void> {
  const svg = frame.locator(".drawing svg:visible");
  expect(await svg.count()).toBe(1);
  const box = await svg.boundingBox();
  expect(box?.width).toBeGreaterThan(500);
  expect(await frame.locator("h1").innerText()).not.toBe("");
  const marks = frame.locator(".drawing > div:visible :is(a.tile, a.mark)");
  expect(await marks.count()).toBeGreaterThan(5);
}

async function carriesSource(frame: Frame, page: Page, chart: ChartName): Promise<void> {
  // The page's base says so for every link, also for those that a live chart draws later.
  expect(await frame.evaluate(() => document.querySelector("base")?.target)).toBe("_top");
  const inside = await frame
    .locator("a")
    .evaluateAll((all) =>
      all
        .map((each) => [each.getAttribute("target"), each.getAttribute("href")])
        .filter(([target, to]) => (target ?? "_top") !== "_top" || to?.startsWith("#")),
    );
  expect(inside).toEqual([]);
  expect(await frame.locator(".credit a:not([target=_top][rel=noopener])").count()).toBe(0);
  expect(await frame.locator(`.credit a[href="/charts/${chart}/"]`).count()).toBe(1);
  const credit = frame.locator(`a[href="/charts/${chart}/"]`).last();
  expect(await credit.innerText()).toContain(site.name);
  expect(await frame.locator("body").innerText()).toMatch(/Sources: .+CC BY 4\.0/s);
  await credit.click();
  await page.waitForURL(`${inject("origin")}/charts/${chart}/`);
}

test("the link that loads an embed again loads it in its frame", () =>
  embedded("/pay-scale", 640, async (frame, page) => {
    const around = page.url();
    await frame.evaluate(() => {
      const again = document.createElement("a");
      again.href = "";
      again.textContent = "Load the page again";
      document.querySelector(".drawing")?.replaceChildren(again);
    });
    await frame.getByRole("link", { name: "Load the page again" }).click();
    await frame.locator(".drawing svg").first().waitFor({ state: "attached" });
    expect(page.url()).toBe(around);
  }));
