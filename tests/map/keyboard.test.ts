import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { card, categoryField, drawing, focus, occupations, parameters, tile, tiles, visitMap } from "./live-map.ts";

const inMap = (page: Page) => drawing(page).evaluate((svg) => svg.contains(document.activeElement));

/** Tabs from the fields above the map, past the link to the other level, the buttons and the key's six steps, to the map's own stop. */
async function enter(page: Page): Promise<void> {
  await categoryField(page).focus();
  for (let stop = 0; stop < 10 && !(await inMap(page)); stop += 1) await page.keyboard.press("Tab");
}
const centre = async (page: Page) => {
  const { x, y, width, height } = (await tile(page, await focus(page))
    .locator("rect")
    .boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
  return { x: x + width / 2, y: y + height / 2 + (await page.evaluate(() => scrollY)) };
};
const first = (page: Page, index: number) =>
  tiles(page)
    .nth(index)
    .evaluate((each) => each.getAttribute("href")?.split("/").at(-2));

describe.concurrent.each([1280, 800, 360])("the map by keyboard at %d px", (width) => {
  test("is one stop, and the next Tab leaves it", () =>
    visitMap("/", { width }, async (page) => {
      await enter(page);
      expect(await inMap(page)).toBe(true);
      await page.keyboard.press("Tab");
      expect(await inMap(page)).toBe(false);
      await page.keyboard.press("Shift+Tab");
      expect(await inMap(page)).toBe(true);
      await page.keyboard.press("Shift+Tab");
      expect(await inMap(page)).toBe(false);
    }));

  test("goes by place with arrows, and to the ends with Home and End", () =>
    visitMap("/", { width }, async (page) => {
      await enter(page);
      await page.keyboard.press("Home");
      expect(await focus(page)).toBe(await first(page, 0));
      // On phones the first two categories are as wide as the map.
      for (let row = 0; width === 360 && row < 2; row += 1) await page.keyboard.press("ArrowDown");
      const start = await centre(page);
      await page.keyboard.press("ArrowRight");
      await expect.poll(async () => (await centre(page)).x).toBeGreaterThan(start.x);
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => centre(page)).toEqual(start);
      await page.keyboard.press("ArrowDown");
      await expect.poll(async () => (await centre(page)).y).toBeGreaterThan(start.y);
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => centre(page)).toEqual(start);
      await page.keyboard.press("End");
      await expect.poll(() => focus(page)).toBe(await first(page, -1));
    }));
});

describe.concurrent("the map by keyboard", () => {
  test("shows the card of each tile it comes to, and Enter opens its page", () =>
    visitMap("/", {}, async (page) => {
      await enter(page);
      await page.keyboard.press("End");
      await page.keyboard.press("Home");
      const slug = await focus(page);
      expect(await card(page).locator("a").first().getAttribute("href")).toBe(`/occupations/${slug}/`);
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/occupations/${slug}/`);
    }));

  test("finds a tile by the letters of its name, and goes through those that begin alike", () =>
    visitMap("/", {}, async (page) => {
      await enter(page);
      await page.keyboard.type("electrici");
      expect(await focus(page)).toBe("electricians");
      await page.waitForTimeout(800);
      await page.keyboard.press("z");
      // One of the smallest of its category, which share a tile.
      expect(await focus(page)).toBe("life-physical-and-social-science");
      await page.waitForTimeout(800);
      await page.keyboard.press("r");
      const one = await focus(page);
      await page.waitForTimeout(800);
      await page.keyboard.press("r");
      expect(await focus(page)).not.toBe(one);
      await page.waitForTimeout(800);
      await page.keyboard.type("qqq");
      expect(await inMap(page)).toBe(true);
    }));

  test("leaves keys with modifiers, the slash and Tab to the browser and the page", () =>
    visitMap("/", {}, async (page) => {
      await enter(page);
      await page.keyboard.press("Home");
      const before = await focus(page);
      await page.keyboard.press("Alt+End");
      await page.keyboard.press("Shift+Control+ArrowDown");
      expect(await focus(page)).toBe(before);
    }));

  test("Escape closes the card and keeps the place; then it closes the category", () =>
    visitMap("/?category=healthcare", {}, async (page) => {
      await enter(page);
      await page.keyboard.press("End");
      await page.keyboard.press("Home");
      const slug = await focus(page);
      expect([await card(page).isVisible(), slug]).toEqual([true, await first(page, 0)]);
      await page.keyboard.press("Escape");
      expect([await card(page).isVisible(), await focus(page), await parameters(page)]).toEqual([false, slug, { category: "healthcare" }]);
      await page.keyboard.press("Escape");
      expect([await parameters(page), await occupations(page)]).toEqual([{}, 341]);
      await enter(page);
      expect(await inMap(page)).toBe(true);
    }));

  test("Escape with nothing open leaves the map for its buttons", () =>
    visitMap("/", {}, async (page) => {
      await enter(page);
      await page.keyboard.press("Escape");
      expect([await card(page).isVisible(), await inMap(page)]).toEqual([false, true]);
      await page.keyboard.press("Escape");
      expect([await inMap(page), await focus(page)]).toEqual([false, "BUTTON Table"]);
    }));

  test("opens a category of the narrow map, and its tiles take the focus", () =>
    visitMap("/", { width: 360 }, async (page) => {
      await enter(page);
      await page.keyboard.type("legal");
      await expect.poll(() => focus(page)).toBe("legal");
      await page.keyboard.press("Enter");
      await tile(page, "lawyers").waitFor();
      await expect.poll(() => focus(page)).toBe("lawyers");
      expect(await parameters(page)).toEqual({ category: "legal" });
      await page.keyboard.press("Enter");
      await page.waitForURL("**/occupations/lawyers/");
    }));

  test("has a stop in whatever drawing the width brings", () =>
    visitMap("/", { width: 1280 }, async (page) => {
      await enter(page);
      await page.keyboard.press("End");
      for (const width of [800, 360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await enter(page);
        expect(await inMap(page), `at ${width} px`).toBe(true);
        await page.keyboard.press("Tab");
        expect(await inMap(page), `after it, at ${width} px`).toBe(false);
      }
    }));
});
