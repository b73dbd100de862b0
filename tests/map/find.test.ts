import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { back, barista, card, focus, frameOf, parameters, visitMap } from "./live-map.ts";

describe.concurrent("“Find your job” by keyboard", () => {
  const field = (page: Page) => page.getByRole("combobox", { name: "Find your job" });
  const options = (page: Page) => page.locator('atlas-find [role="option"]');

  test("leads from barista to the tile, its card, its page, and the address leads back", () =>
    visitMap("/", {}, async (page) => {
      await field(page).focus();
      await page.keyboard.type("barista");
      await options(page).first().waitFor();
      expect(await options(page).first().innerText()).toMatch(/^Food and beverage serving.*barista · [\d.]+ million jobs$/s);
      await page.keyboard.press("Enter");
      await card(page).filter({ visible: true }).waitFor();
      expect(await focus(page)).toBe(barista);
      expect(await parameters(page)).toEqual({ occupation: barista });
      expect(await card(page).innerText()).toMatch(/^Food and beverage serving/);
      await card(page).filter({ hasText: "Median pay" }).waitFor();
      const shown = { card: await card(page).innerText(), frame: await frameOf(page, "wide") };
      const copy = await page.context().newPage();
      await copy.goto(page.url());
      await card(copy).filter({ visible: true, hasText: "Median pay" }).waitFor();
      expect({ card: await card(copy).innerText(), frame: await frameOf(copy, "wide") }).toEqual(shown);
      await copy.close();
      for (let stop = 0; stop < 20 && !(await card(page).evaluate((box) => box.contains(document.activeElement))); stop += 1)
        await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/occupations/${barista}/`);
      await back(page);
      await card(page).filter({ hasText: "Food and beverage serving" }).waitFor();
    }));

  test.each([
    ["as wide as it came", 1280, { occupation: barista }],
    ["narrowed since the table took its place", 360, { occupation: barista, category: "food-preparation-and-serving" }],
  ] as const)("leads from the table to the tile in a window %s", (_, width, asked) =>
    visitMap("/?view=table", {}, async (page) => {
      await page.locator("atlas-map .rows tbody tr").first().waitFor();
      await page.setViewportSize({ width, height: 800 });
      await field(page).focus();
      await page.keyboard.type("barista");
      await options(page).first().waitFor();
      await page.keyboard.press("Enter");
      await card(page).filter({ visible: true }).waitFor();
      expect(await focus(page)).toBe(barista);
      expect(await parameters(page)).toEqual(asked);
    }),
  );

  test("offers choices for a title that fits several, with their employment", () =>
    visitMap("/", {}, async (page) => {
      await field(page).focus();
      await page.keyboard.type("engineer");
      await options(page).nth(2).waitFor();
      const offered = await options(page).allInnerTexts();
      expect(offered.length).toBeGreaterThan(3);
      for (const words of offered) expect(words).toMatch(/[\d,.]+( million)? jobs$/);
      await page.keyboard.press("Enter");
      expect([await field(page).getAttribute("aria-expanded"), await parameters(page)]).toEqual(["true", {}]);
      const active = () => page.locator('atlas-find [aria-selected="true"]');
      expect(await active().getAttribute("id")).toBe(await field(page).getAttribute("aria-activedescendant"));
      await page.keyboard.press("ArrowDown");
      const [title = ""] = (await active().innerText()).split("\n")[0]?.split(/\s{2,}/) ?? [];
      await page.keyboard.press("Enter");
      await card(page).filter({ visible: true }).waitFor();
      expect(title).toContain(await card(page).locator(".name").innerText());
      expect(await field(page).getAttribute("aria-expanded")).toBe("false");
    }));

  test("keeps what the reader has gone to when more titles come behind the first", () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const before = (page: Page) =>
      page.route("**/data/titles/*.json", async (route) => {
        await held;
        await route.continue();
      });
    return visitMap("/", { before }, async (page) => {
      await field(page).focus();
      const shard = page.waitForResponse("**/data/titles/*.json");
      await page.keyboard.type("bank");
      await options(page).nth(2).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const active = page.locator('atlas-find [aria-selected="true"]');
      const gone = await active.locator("strong").innerText();
      const before = await options(page).allInnerTexts();
      release();
      await shard;
      await expect.poll(() => options(page).allInnerTexts()).not.toEqual(before);
      expect(await active.locator("strong").innerText()).toBe(gone);
      expect(await active.getAttribute("id")).toBe(await field(page).getAttribute("aria-activedescendant"));
    });
  });

  test("opens the category of the occupation on a narrow screen", () =>
    visitMap("/", { width: 360 }, async (page) => {
      await field(page).fill("barista");
      await options(page).first().waitFor();
      await page.keyboard.press("Enter");
      await card(page).filter({ visible: true }).waitFor();
      expect(await parameters(page)).toEqual({ category: "food-preparation-and-serving", occupation: barista });
      expect(await focus(page)).toBe(barista);
    }));

  test("opens the page of an occupation that is not on the map", () =>
    visitMap("/", {}, async (page) => {
      await field(page).fill("military careers");
      await options(page).first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/occupations/military-careers/");
    }));

  test("Escape closes the list and leaves the map as it is", () =>
    visitMap("/?category=legal", {}, async (page) => {
      await field(page).fill("barista");
      await options(page).first().waitFor();
      await page.keyboard.press("Escape");
      expect([await field(page).getAttribute("aria-expanded"), await parameters(page)]).toEqual(["false", { category: "legal" }]);
    }));

  test("leads to the search where nothing fits", () =>
    visitMap("/", {}, async (page) => {
      await field(page).fill("zzzzqqqq");
      await options(page).filter({ hasText: "No title like this" }).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/search/?q=zzzzqqqq");
    }));
});
