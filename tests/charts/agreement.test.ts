import { describe, expect, test } from "vitest";
import { inViews, violations } from "../axe.ts";
import { back, parameters } from "../map/live-map.ts";
import { button, card, sentence, visitRows } from "./live-rows.ts";
import type { Page } from "playwright-core";

const path = "/charts/agreement/";
const cell = (page: Page, id: string) => page.locator(`atlas-agreement .drawing > div:visible a.mark[id$="-${id}"]`);

describe.concurrent("the chart of the Bureau and the measures", () => {
  test("shows a card by mouse, keyboard and touch, with who stands at the other end", () =>
    visitRows(path, { hasTouch: true }, async (page) => {
      await cell(page, "microsoft-very-high").hover();
      await expect
        .poll(() => card(page).innerText())
        .toMatch(
          /^Microsoft 2025\s+Occupations of very high exposure by the Bureau\s+Bottom third\s+2[\s\S]+In the bottom third: .*Survey researchers/,
        );
      expect(await card(page).locator("a[href$='/occupations/survey-researchers/']").count()).toBe(1);
      await page.keyboard.press("Escape");
      await cell(page, "ilo-low").focus();
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => card(page).innerText()).toMatch(/^Frey and Osborne 2013\s+Occupations of low[\s\S]+and 27 more\./);
      await page.keyboard.press("Escape");
      await cell(page, "karpathy-high").tap();
      await card(page).filter({ hasText: "Karpathy" }).waitFor();
      expect(await parameters(page)).toEqual({ card: "karpathy-high" });
      await cell(page, "karpathy-high").tap();
      await page.waitForURL("**/measures/karpathy/");
    }));

  test("shows its rows as a table in place of the drawing; the address says so, and Back works", () =>
    visitRows(path, {}, async (page) => {
      await button(page, "Table").click();
      await expect.poll(() => page.locator("atlas-agreement .rows tbody tr").count()).toBe(28);
      expect(await parameters(page)).toEqual({ view: "table" });
      await back(page);
      expect(await parameters(page)).toEqual({});
      expect(await page.locator("atlas-agreement .drawing").isVisible()).toBe(true);
    }));

  test("reaches every cell by keys, from one tab stop", () =>
    visitRows(path, {}, async (page) => {
      await cell(page, "karpathy-low").focus();
      // Keys are heard once the figures are there, and then the card is, too.
      await card(page).waitFor();
      const stops = () => page.locator('atlas-agreement .drawing > div:visible a.mark[tabindex="0"]').count();
      await expect.poll(stops).toBe(1);
      for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await expect.poll(focused).toMatch(/-eloundou-very-high$/);
      await page.keyboard.press("End");
      await expect.poll(focused).toMatch(/-frey-osborne-very-high$/);
      expect(await stops()).toBe(1);
    }));

  test("counts in the browser as the page does", () =>
    visitRows(`${path}?view=table`, {}, async (page) => {
      const own = await page.locator("section[aria-labelledby='table'] tbody tr").allInnerTexts();
      const live = await page.locator("atlas-agreement .rows tbody tr").allInnerTexts();
      expect(live).toEqual(own);
      expect(await sentence(page).innerText()).toMatch(
        /^Of 55 occupations that the Bureau calls low, .* puts none in its top third; .* 0 to 2 /,
      );
    }));

  test("axe finds nothing on it with a card open, light and wide, dark and narrow", () =>
    visitRows(`${path}?card=frey-osborne-low`, { reducedMotion: "reduce" }, (page) =>
      inViews(page, async (view) => {
        await card(page).waitFor();
        expect(await violations(page), view).toEqual([]);
      }),
    ));
});
