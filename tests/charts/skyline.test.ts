import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { views, violations } from "../axe.ts";
import { visit } from "../browser.ts";
import { back, parameters } from "../map/live-map.ts";

const tile = (page: Page, slug: string) => page.locator(`atlas-skyline .drawing > div:visible a[href$="/occupations/${slug}/"]`);
const card = (page: Page) => page.locator("atlas-skyline .card");

/** Opens a skyline and waits until it is alive. */
const visitSkyline = (path: string, act: (page: Page) => Promise<void>, options = {}) =>
  visit(path, options, async (page) => {
    await page.mouse.move(1, 1);
    await act(page);
  });

describe.concurrent("a skyline", () => {
  test("shows a card by mouse and keyboard, and arrows go to the tile that lies that way", () =>
    visitSkyline("/charts/skyline-outlook/", async (page) => {
      await tile(page, "registered-nurses").hover();
      await expect.poll(() => card(page).innerText()).toMatch(/^Registered nurses[\s\S]+4 of 10[\s\S]+\+5%[\s\S]+3\.4 million/);
      await page.keyboard.press("Escape");
      await tile(page, "registered-nurses").focus();
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => card(page).innerText()).toMatch(/^Retail sales workers/);
      expect(await page.locator('atlas-skyline .drawing > div:visible a[tabindex="0"]').count()).toBe(1);
    }));

  test("shows its rows as a table in place of the drawing; the address says so, and Back works", () =>
    visitSkyline("/charts/skyline-since/", async (page) => {
      await page.locator('atlas-skyline button[name="view"]').click();
      await expect.poll(() => page.locator("atlas-skyline .rows tbody tr").count()).toBeGreaterThan(20);
      expect(await parameters(page)).toEqual({ view: "table" });
      await back(page);
      expect(await page.locator("atlas-skyline .drawing").isVisible()).toBe(true);
    }));

  test("opens at the tile that its address names", () =>
    visitSkyline("/charts/skyline-ranges/?occupation=cashiers", async (page) => {
      await expect.poll(() => card(page).innerText()).toMatch(/^Cashiers[\s\S]+Percentiles of six measures/);
    }));

  test.each(["/charts/skyline/", "/charts/named-jobs/", "/charts/skyline-ranges/"])(
    "%s says and is drawn the same where it is alive",
    (path) =>
      visitSkyline(path, async (page) => {
        const sentence = page.locator("atlas-skyline .sentence");
        const before = await sentence.innerText();
        await tile(page, "cashiers").hover();
        await card(page).filter({ visible: true }).waitFor();
        expect(await sentence.innerText()).toBe(before);
      }),
  );

  test.each(views)("has no fault that axe finds, $width px wide, $colorScheme", ({ width, colorScheme }) =>
    visitSkyline("/charts/skyline/", async (page) => expect(await violations(page)).toEqual([]), { width, colorScheme }),
  );
});
