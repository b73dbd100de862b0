import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  back,
  button,
  card,
  categoryField,
  counted,
  drawing,
  legend,
  litTiles,
  measureField,
  parameters,
  said,
  tile,
  tiles,
  visitMap,
} from "./live-map.ts";

const rows = (page: Page) => page.locator("atlas-map .rows tbody tr");
const slugs = (page: Page) =>
  rows(page)
    .locator("th a")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href")?.split("/").at(-2) ?? ""));
const asTable = async (page: Page) => {
  await button(page, "Table").click();
  await rows(page).first().waitFor();
};

describe.concurrent("the map as a table", () => {
  test("stands in the drawing's place, with the rows that the reader's choices have left", () =>
    visitMap("/?measure=ilo&highlight=hands", {}, async (page) => {
      const lit = await litTiles(page);
      await asTable(page);
      expect(await parameters(page)).toMatchObject({ view: "table", measure: "ilo", highlight: "hands" });
      expect(await tiles(page).count()).toBe(0);
      expect((await slugs(page)).toSorted()).toEqual(lit.toSorted());
      expect(await page.locator("atlas-map .rows caption").innerText()).toBe(await said(page));
      expect(await button(page, "Table").getAttribute("aria-pressed")).toBe("true");
      await button(page, "Table").click();
      await tiles(page).first().waitFor();
      expect(await litTiles(page)).toEqual(lit);
    }));

  test("gives way to the drawing that fits by then", () =>
    visitMap("/charts/risk-map/", {}, async (page) => {
      await asTable(page);
      await page.setViewportSize({ width: 700, height: 800 });
      await button(page, "Table").click();
      await tile(page, "electricians").hover();
      await card(page).filter({ hasText: "Electricians" }).waitFor();
      expect(await drawing(page).locator('a[tabindex="0"]').count()).toBe(1);
    }));

  test("puts the card of what is chosen away, until its tile is seen", () =>
    visitMap("/charts/risk-map/?occupation=electricians&view=table", {}, async (page) => {
      await rows(page).first().waitFor();
      expect(await card(page).isVisible()).toBe(false);
      await button(page, "Table").click();
      await card(page).filter({ hasText: "Electricians" }).waitFor();
      await asTable(page);
      expect(await card(page).isVisible()).toBe(false);
      expect(await parameters(page)).toMatchObject({ view: "table", occupation: "electricians" });
    }));

  test("follows every choice", () =>
    visitMap("/?view=table", {}, async (page) => {
      await rows(page).first().waitFor();
      expect(await rows(page).count()).toBe(341);
      await measureField(page).selectOption("median-pay");
      await page.locator("atlas-map .rows th").filter({ hasText: "Median pay" }).waitFor();
      const some = (count: number) =>
        page.waitForFunction((rest) => document.querySelectorAll("atlas-map .rows tbody tr").length === rest, count);
      await categoryField(page).selectOption("healthcare");
      const members = await counted(page);
      await some(members);
      expect(await slugs(page)).toContain("registered-nurses");
      await legend(page).last().click();
      const best = await counted(page);
      expect(best).toBeLessThan(members);
      await some(best);
      await back(page);
      await some(members);
      await back(page);
      await some(341);
    }));

  test("sorts by a press on a column", () =>
    visitMap("/?view=table&measure=median-pay&category=healthcare", {}, async (page) => {
      await rows(page).first().waitFor();
      await page.locator("atlas-map .rows th button").filter({ hasText: "Median pay" }).click();
      const pay = await rows(page).locator("th + td").allInnerTexts();
      const known = pay.map((words) => Number(words.replace(/[$,]/g, ""))).filter((value) => !Number.isNaN(value));
      expect(known.length).toBeGreaterThan(30);
      expect(known).toEqual(known.toSorted((a, b) => b - a));
    }));
});
