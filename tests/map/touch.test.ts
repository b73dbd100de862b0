import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { awake } from "../browser.ts";
import {
  back,
  button,
  card,
  categoryField,
  focus,
  legend,
  litTiles,
  measureField,
  parameters,
  said,
  tile,
  tiles,
  visitMap,
} from "./live-map.ts";

const phone = { width: 360, height: 740, hasTouch: true, isMobile: true } as const;
const path = (page: Page) => new URL(page.url()).pathname;
const labels = (page: Page) =>
  tiles(page).evaluateAll((all) => all.map((each) => [...each.querySelectorAll("text")].map((text) => text.textContent).join(" ")));

describe.concurrent("the map on a phone", () => {
  test("is a map of 24 categories that fingers can hit, in the width of the screen", () =>
    visitMap("/", phone, async (page) => {
      expect(await tiles(page).count()).toBe(24);
      const sides = await tiles(page).evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
      // Area is employment: the three smallest may be smaller than a finger; the field above opens them too.
      expect(sides.filter((side) => side < 24).length).toBeLessThanOrEqual(3);
      expect(Math.min(...sides)).toBeGreaterThanOrEqual(16);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }));

  test("opens a category by a tap, shows the card by a tap, opens the page by a second", () =>
    visitMap("/", phone, async (page) => {
      await tile(page, "healthcare").tap();
      await tile(page, "registered-nurses").waitFor();
      expect([path(page), await parameters(page)]).toEqual(["/", { category: "healthcare" }]);
      expect(await categoryField(page).inputValue()).toBe("healthcare");
      await tile(page, "registered-nurses").tap();
      await card(page).filter({ visible: true }).waitFor();
      await page.waitForTimeout(400);
      expect([path(page), await card(page).isVisible()]).toEqual(["/", true]);
      expect(await card(page).innerText()).toMatch(/^Registered nurses\s+Healthcare\s+4 of 10/);
      await tile(page, "pharmacists").tap();
      await card(page).filter({ hasText: "Pharmacists" }).waitFor();
      expect([path(page), await parameters(page)]).toEqual(["/", { category: "healthcare", occupation: "pharmacists" }]);
      await tile(page, "pharmacists").tap({ position: { x: 4, y: 4 } });
      await page.waitForURL("**/occupations/pharmacists/");
      await back(page);
      await card(page).filter({ hasText: "Pharmacists" }).waitFor();
    }));

  test("opens the page by the card's link", () =>
    visitMap("/?category=healthcare&occupation=registered-nurses", phone, async (page) => {
      await card(page).locator("a").first().tap();
      await page.waitForURL("**/occupations/registered-nurses/");
    }));

  test("keeps the card inside the screen", () =>
    visitMap("/?category=healthcare", phone, async (page) => {
      for (const index of [0, 3, 8, 20]) {
        await tiles(page).nth(index).tap();
        await card(page).filter({ visible: true }).waitFor();
        const { x = -1, width = 999 } = (await card(page).boundingBox()) ?? {};
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(360);
        await page.keyboard.press("Escape");
      }
    }));

  test("goes back to all categories by the button and by Back", () =>
    visitMap("/", phone, async (page) => {
      await tile(page, "legal").tap();
      await tile(page, "lawyers").waitFor();
      await button(page, "Whole map").tap();
      await tile(page, "legal").waitFor();
      expect([await tiles(page).count(), await parameters(page)]).toEqual([24, {}]);
      await tile(page, "sales").tap();
      await tile(page, "cashiers").waitFor();
      await back(page);
      await tile(page, "sales").waitFor();
      expect(await tiles(page).count()).toBe(24);
    }));

  test("takes a finger's way along the legend for a range, and still scrolls by it", () =>
    visitMap("/", phone, async (page) => {
      await legend(page).first().scrollIntoViewIfNeeded();
      const session = await page.context().newCDPSession(page);
      const drag = async (points: (readonly [x: number, y: number])[]) => {
        for (const [index, [x, y]] of points.entries())
          await session.send("Input.dispatchTouchEvent", { type: index === 0 ? "touchStart" : "touchMove", touchPoints: [{ x, y }] });
        await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      };
      const middle = async (index: number) => {
        const { x = 0, y = 0, width = 0, height = 0 } = (await legend(page).nth(index).boundingBox()) ?? {};
        return [x + width / 2, y + height / 2] as const;
      };
      const [from, to] = [await middle(0), await middle(1)];
      await drag([from, [(from[0] + to[0]) / 2, from[1]], to]);
      const steps = await legend(page).evaluateAll((all) => all.map((each) => each.ariaPressed));
      expect(steps).toEqual(["true", "true", "false", "false", "false", "false"]);
      const before = await page.evaluate(() => scrollY);
      await drag([0, 60, 120, 180].map((up) => [from[0], from[1] - up] as const));
      await page.waitForFunction((top) => scrollY > top, before);
      expect(await legend(page).evaluateAll((all) => all.map((each) => each.ariaPressed))).toEqual(steps);
    }));

  test("filters by a tap on the legend, and dims categories without such occupations", () =>
    visitMap("/", phone, async (page) => {
      await legend(page).nth(5).tap();
      expect(await parameters(page)).toEqual({ min: "9" });
      expect(await said(page)).toMatch(/^\d+ occupations?, .* of all\)/);
      const lit = await litTiles(page);
      expect(lit.length).toBeGreaterThan(0);
      expect(lit.length).toBeLessThan(24);
    }));

  test("prints the means of the measure that it is colored by", () =>
    visitMap("/", phone, async (page) => {
      const before = await labels(page);
      await measureField(page).selectOption("median-pay");
      const pay = await labels(page);
      expect(pay.filter((words) => /\$\d\d/.test(words)).length).toBeGreaterThan(8);
      expect(pay.filter((words) => /\b\d\.\d ·/.test(words))).toEqual([]);
      await tile(page, "healthcare").tap();
      await tile(page, "registered-nurses").waitFor();
      await button(page, "Whole map").tap();
      await tile(page, "healthcare").waitFor();
      expect(await labels(page)).toEqual(pay);
      await measureField(page).selectOption("karpathy");
      expect(await labels(page)).toEqual(before);
    }));

  test("finds barista by name and shows the tile in its category", () =>
    visitMap("/", phone, async (page) => {
      await page.locator("#find-job").tap();
      await page.keyboard.type("barista");
      await page.locator('atlas-find [role="option"]').first().tap();
      await card(page).filter({ hasText: "Food and beverage serving" }).waitFor();
      expect((await parameters(page))["category"]).toBe("food-preparation-and-serving");
      expect(await focus(page)).toBe((await parameters(page))["occupation"]);
    }));

  test("opens a category by a tap that comes before the figures", () =>
    visitMap(
      "/?measure=karpathy",
      {
        ...phone,
        before: (page) =>
          page.route("**/data/map.json", async (route) => {
            await new Promise((resolve) => setTimeout(resolve, 600));
            await route.continue();
          }),
      },
      async (page) => {
        await page.goto(new URL("/", page.url()).href);
        await awake(page);
        await tile(page, "legal").tap();
        await page.waitForTimeout(1_500);
        expect([path(page), await tile(page, "lawyers").count()]).toEqual(["/", 1]);
      },
    ));
});
