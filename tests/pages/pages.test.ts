import type { Page } from "playwright-core";
import { describe, test, type ExpectStatic } from "vitest";
import { site } from "../../src/site.ts";
import { inViews, violations } from "../axe.ts";
import { visit } from "../browser.ts";
import { edgesOf, expectOneGrid, type Seen } from "./grid.ts";
import { isEmbed, pageKinds, pages } from "../site.ts";

/** The answer to an address that does not exist is an error by intention, and is a page all the same. */
const allow = /404/;

/** Pages of live charts, whose drawings have tests of their own in every state: `map/access`, `charts/dots-access` and so on. */
const live = /^\/(?:charts\/[a-z-]+\/|embed\/v1\/[a-z-]+\/)?$/;

/** Where frame and text begin on the pages that have both, to be held against each other at the end. */
const seen: Seen[] = [];
const hasGrid = (path: string) => !/^\/embed\/(v1|moved)\/|no-such-page/.test(path);

describe.concurrent.each(pageKinds)("%s", (kind) => {
  const path = pages[kind];

  test("has its parts, in order, at every width, and nothing that axe finds, wide and light, narrow and dark", ({ expect }) =>
    visit(path, { allow }, async (page) => {
      // As the page comes, before anything in it has been moved to.
      await inViews(page, async (view) => {
        expect.soft(await violations(page, "html", live.test(path) ? ".drawing" : undefined), view).toEqual([]);
      });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: "light" });
      if (!isEmbed(path)) await skipLinkWorks(expect, page);
      await saysWhatItIs(expect, page, path);
      await hasLandmarks(expect, page, path);
      for (const width of [320, 360, 768, 1440, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        // A card that is open is placed anew with the next frame.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        expect.soft(await wider(page), `at ${width} px`).toEqual([]);
        if (hasGrid(path)) seen.push({ path, width, edges: await edgesOf(page) });
      }
      const words = await page.locator("body").innerText();
      expect.soft(words).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|\{(sources|occupations|categories|map|pay)\//);
      // Words that run into a figure: "of the342occupations".
      expect.soft(words.match(/\b[a-z]{3,}\d{2,}[a-z]{3,}\b/g)).toBeNull();
    }));
});

test("frame and text column each have one left edge on all kinds of pages, at every width", ({ expect }) => {
  expect(new Set(seen.map(({ path }) => path)).size).toBe(pageKinds.filter((kind) => hasGrid(pages[kind])).length);
  expectOneGrid(expect, seen);
});

async function skipLinkWorks(expect: ExpectStatic, page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  const link = page.locator(":focus");
  expect(await link.getAttribute("href"), "the first stop").toBe("#main");
  const box = await link.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main")?.id), "where the skip link leads").toBe("main");
}

async function saysWhatItIs(expect: ExpectStatic, page: Page, path: string): Promise<void> {
  const title = await page.title();
  expect.soft(title.length).toBeGreaterThan(site.name.length + 3);
  expect.soft(title).toContain(site.name);
  expect.soft(await page.locator("html").getAttribute("lang")).toBe("en-US");
  const canonical = await page.locator("link[rel=canonical]").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  expect.soft(canonical).toEqual([site.url + canonicalPath(path)]);
  if (isEmbed(path)) {
    expect.soft(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
    return;
  }
  const description = await page.locator("meta[name=description]").getAttribute("content");
  expect.soft(description?.length).toBeGreaterThan(20);
  expect.soft(description).not.toMatch(/[{}]|undefined|null|NaN/);
}

async function hasLandmarks(expect: ExpectStatic, page: Page, path: string): Promise<void> {
  const levels = await page.evaluate(() => [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((each) => Number(each.tagName[1])));
  expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => expect.soft(level, `heading ${index + 1}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  const furniture = isEmbed(path) ? 0 : 1;
  expect.soft(await page.getByRole("main").count()).toBe(1);
  expect.soft(await page.getByRole("banner").count()).toBe(furniture);
  expect.soft(await page.getByRole("contentinfo").count()).toBe(furniture);
  const navigations = await page.locator("nav").evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
  expect.soft(navigations).not.toContain(null);
  expect.soft(new Set(navigations).size).toBe(navigations.length);
}

/** The address that stands for a page: an embed's is its chart's, since both show the same. */
function canonicalPath(path: string): string {
  if (path === pages["an embed that has moved"]) return "/charts/";
  if (isEmbed(path)) return path.replace("/embed/v1/occupation/", "/occupations/").replace("/embed/v1/", "/charts/");
  return path === pages["no page"] ? "/404/" : path;
}

/** What sticks out of the window to the right, outside boxes that scroll by themselves. */
const wider = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 0.5 && each.closest(".scroll") === null)
      .slice(0, 5)
      .map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute("class") ?? ""}: ${Math.round(each.getBoundingClientRect().right)}`)
      .concat(`the page is ${scrollWidth} px wide`);
  });
