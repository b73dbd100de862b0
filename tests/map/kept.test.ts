import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { button, card, categoryField, focus, occupations, parameters, tile, visitMap } from "./live-map.ts";

const phone = { width: 740, height: 360, hasTouch: true, isMobile: true } as const;
const field = (page: Page) => page.getByRole("combobox", { name: "Find your job" });
const options = (page: Page) => page.locator('atlas-find [role="option"]');
const onBody = (page: Page) => page.evaluate(() => document.activeElement === document.body);
const inCard = (page: Page) => card(page).evaluate((box) => box.contains(document.activeElement));
/** Goes from a tile to the one beside it, and waits for its card. */
async function openByKey(page: Page): Promise<void> {
  await tile(page, "lawyers").focus();
  await page.keyboard.press("ArrowRight");
  await card(page).filter({ visible: true }).waitFor();
}
/** Longer than a card lingers. */
const settled = (page: Page) => page.waitForTimeout(300);

describe.concurrent("what a reader asked for stays", () => {
  test.each(["truck driver", "electrician", "librarian"])("the card of %s, though other tiles slide under the mouse", (title) =>
    visitMap("/", {}, async (page) => {
      await field(page).click();
      await page.keyboard.type(title);
      await options(page).first().click();
      await card(page).filter({ visible: true }).waitFor();
      await settled(page);
      const slug = (await parameters(page))["occupation"] ?? "";
      expect(await card(page).locator(".name a").getAttribute("href")).toBe(`/occupations/${slug}/`);
      // A pointer that moves is heard again.
      await page.mouse.move(600, 500);
      await tile(page, slug).hover({ position: { x: 3, y: 3 } });
      await card(page).filter({ visible: true }).waitFor();
    }),
  );

  test("the card, while the page is scrolled under a resting mouse", () =>
    visitMap("/charts/risk-map/?occupation=electricians", {}, async (page) => {
      await card(page).filter({ visible: true }).waitFor();
      const { x = 0, y = 0 } = (await tile(page, "registered-nurses").boundingBox()) ?? {};
      await page.mouse.move(x + 20, y - 200);
      await page.mouse.wheel(0, 210);
      await settled(page);
      await page.mouse.wheel(0, -210);
      await settled(page);
      expect(await card(page).locator(".name").innerText()).toBe("Electricians");
      expect(await card(page).isVisible()).toBe(true);
    }));

  test("the titles that fit, when the button is pressed and one must be chosen", () =>
    visitMap("/", {}, async (page) => {
      await field(page).click();
      await page.keyboard.type("teacher");
      await options(page).nth(2).waitFor();
      await page.getByRole("button", { name: "Find", exact: true }).click();
      await settled(page);
      expect(await options(page).first().isVisible()).toBe(true);
      expect([await options(page).first().getAttribute("aria-selected"), await field(page).getAttribute("aria-expanded")]).toEqual([
        "true",
        "true",
      ]);
    }));

  test("the card, while a finger scrolls on it, until one taps elsewhere", () =>
    visitMap("/charts/risk-map/?category=healthcare", { ...phone, width: 360, height: 740 }, async (page) => {
      await tile(page, "registered-nurses").tap();
      await card(page).filter({ visible: true }).waitFor();
      await card(page).locator(".value").tap();
      await settled(page);
      expect(await card(page).isVisible()).toBe(true);
      await page.locator("h1").tap();
      await card(page).waitFor({ state: "hidden" });
      expect(await parameters(page)).toEqual({ category: "healthcare" });
    }));

  test("the occupation, when the phone is turned", () =>
    visitMap("/charts/risk-map/", phone, async (page) => {
      await tile(page, "registered-nurses").tap();
      await card(page).filter({ hasText: "Registered nurses" }).waitFor();
      await page.setViewportSize({ width: 360, height: 740 });
      await tile(page, "pharmacists").waitFor();
      await card(page).filter({ hasText: "Registered nurses" }).waitFor();
      expect(await categoryField(page).inputValue()).toBe("healthcare");
    }));

  test("the order of a table, when the window is made smaller", () =>
    visitMap("/charts/risk-map/?view=table", {}, async (page) => {
      const sorted = page.locator("atlas-map .rows th[aria-sort]");
      await page.locator("atlas-map .rows th button").filter({ hasText: "Jobs" }).first().click();
      const order = await sorted.getAttribute("aria-sort");
      await page.setViewportSize({ width: 700, height: 800 });
      await settled(page);
      expect(await sorted.getAttribute("aria-sort")).toBe(order);
    }));
});

describe.concurrent("the focus is not lost", () => {
  test("when the button that leaves a category goes with it", () =>
    visitMap("/charts/risk-map/?category=legal", {}, async (page) => {
      await button(page, "Whole map").focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => occupations(page)).toBe(341);
      await settled(page);
      expect(await onBody(page)).toBe(false);
    }));

  test("when that button goes while the table stands", () =>
    visitMap("/charts/risk-map/?category=legal&view=table", {}, async (page) => {
      await button(page, "Whole map").focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("view");
    }));

  test("when Escape closes a card that holds it, and then the category", () =>
    visitMap("/charts/risk-map/?category=legal", {}, async (page) => {
      await openByKey(page);
      const slug = await focus(page);
      for (let stop = 0; stop < 3 && !(await inCard(page)); stop += 1) await page.keyboard.press("Tab");
      expect(await inCard(page)).toBe(true);
      await page.keyboard.press("Escape");
      await expect.poll(() => focus(page)).toBe(slug);
      await page.keyboard.press("Escape");
      await expect.poll(() => occupations(page)).toBe(341);
      await settled(page);
      expect(await onBody(page)).toBe(false);
    }));

  test("and the card closes when Tab leaves it", () =>
    visitMap("/charts/risk-map/?category=legal", {}, async (page) => {
      await openByKey(page);
      for (let stop = 0; stop < 8 && !(await card(page).isHidden()); stop += 1) {
        await page.keyboard.press("Tab");
        await settled(page);
        if (await inCard(page)) expect(await card(page).isVisible()).toBe(true);
      }
      expect([await card(page).isHidden(), await onBody(page)]).toEqual([true, false]);
    }));

  test("one Escape closes one thing", () =>
    visitMap("/charts/measures/?occupation=lawyers", {}, async (page) => {
      // The words around the chart are those of the view; the figure is in what the chart does not say.
      await expect.poll(() => page.locator("h1").innerText()).toMatch(/lawyers/);
      await page.locator("main a.figure").first().hover();
      await page.locator("#note-card:popover-open").waitFor();
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator("#note-card:popover-open").count()).toBe(0);
      expect(await parameters(page)).toEqual({ occupation: "lawyers" });
      await page.keyboard.press("Escape");
      await expect.poll(() => parameters(page)).toEqual({});
    }));
});
