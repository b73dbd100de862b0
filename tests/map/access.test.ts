import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inViews, violations } from "../axe.ts";
import { visit } from "../browser.ts";
import { barista, card, categoryField, unscored, legend, visitMap } from "./live-map.ts";

const states = {
  "as it comes": "/charts/risk-map/",
  "with a card": "/charts/risk-map/?category=healthcare&occupation=registered-nurses",
  "with a category": "/charts/risk-map/?category=construction-and-extraction&measure=anthropic",
  "with a filter": "/charts/risk-map/?min=7&highlight=desk&measure=mean-rank",
} as const;

describe.concurrent.each(Object.entries(states))("axe finds nothing on the map %s", (state, path) => {
  test("light and wide, dark and narrow", () =>
    visitMap(path, { reducedMotion: "reduce" }, (page) =>
      inViews(page, async (view) => {
        expect(await card(page).isVisible(), view).toBe(state === "with a card");
        expect(await violations(page), view).toEqual([]);
      }),
    ));
});

describe.concurrent("in forced colors", () => {
  const look = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((each) => {
        const { backgroundColor, color, borderColor, borderWidth, outlineStyle, outlineColor, textDecorationLine, fontWeight, opacity } =
          getComputedStyle(each);
        return [backgroundColor, color, borderColor, borderWidth, outlineStyle, outlineColor, textDecorationLine, fontWeight, opacity].join(
          " | ",
        );
      }),
    );

  test("the tiles keep their colors and the dimmed ones differ", () =>
    visitMap("/?min=7", { forcedColors: "active" }, async (page) => {
      const ground = page.locator("atlas-map .wide .background path");
      const fills = await ground.evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
      expect(new Set(fills).size).toBe(6);
      const dimmed = (selector: string) =>
        page
          .locator(`atlas-map .wide .background path${selector}`)
          .first()
          .evaluate((path) => Number(getComputedStyle(path).fillOpacity));
      expect(await dimmed(":not(.dim)")).toBe(1);
      expect(await dimmed(".dim")).toBeLessThan(0.6);
    }));

  test("what is chosen can be told from what is not", () =>
    visitMap("/?highlight=desk", { forcedColors: "active" }, async (page) => {
      const [chosen, other] = await look(page, 'atlas-map button[name="highlight"]');
      expect(chosen).not.toBe(other);
      await legend(page).nth(2).click();
      const keys = await look(page, "atlas-map .keys button");
      expect(new Set(keys.filter((_, index) => index !== 2)).has(keys[2] ?? "")).toBe(false);
    }));

  test("the card has an edge and the focus a ring", () =>
    visitMap("/?occupation=electricians", { forcedColors: "active" }, async (page) => {
      expect(await card(page).evaluate((box) => getComputedStyle(box).borderStyle)).toBe("solid");
      await categoryField(page).focus();
      for (let stop = 0; stop < 10; stop += 1) {
        await page.keyboard.press("Tab");
        if ((await page.locator("a.tile:focus").count()) > 0) break;
      }
      expect(await page.locator("a.tile:focus").evaluate((each) => getComputedStyle(each).outlineStyle)).toBe("solid");
    }));
});

describe.concurrent("without scripts", () => {
  const without = { javaScriptEnabled: false } as const;

  test("Barista leads by the letter B to its page, its category and the map of it", () =>
    visit("/", without, async (page) => {
      await page.getByRole("contentinfo").getByRole("link", { name: "A to Z" }).click();
      await page.locator('main a[href="/a-to-z/b/"]').click();
      await page.waitForURL("**/a-to-z/b/");
      await page
        .locator("dl.titles div")
        .filter({ has: page.locator("dt", { hasText: /^Barista$/ }) })
        .getByRole("link")
        .click();
      await page.waitForURL(`**/occupations/${barista}/`);
      const words = await page.locator("main").innerText();
      expect(words).toMatch(/Karpathy/);
      expect(words).toMatch(/percentile/);
      await page.locator('main a[href^="/jobs/food-preparation-and-serving/"]').first().click();
      await page.waitForURL("**/jobs/food-preparation-and-serving/**");
      expect(await page.locator(`.drawing a.tile[href="/occupations/${barista}/"]:visible`).count()).toBe(1);
    }));

  test("the chart's page leads to the map by each measure, and these to each other", () =>
    visit("/charts/risk-map/", without, async (page) => {
      const links = await page
        .locator('main a[href^="/charts/risk-map/"]')
        .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
      expect(new Set(links.filter((link) => /^\/charts\/risk-map\/[a-z-]+\/$/.test(link ?? ""))).size).toBeGreaterThanOrEqual(11);
      await page.locator('main a[href="/charts/risk-map/anthropic/"]').first().click();
      await page.waitForURL("**/charts/risk-map/anthropic/");
      expect(await page.locator("main").innerText()).toMatch(/341 occupations, .*not scored, marked[;.]/);
      expect(await unscored(page)).toBeGreaterThan(5);
      await page.locator('main a[href="/charts/risk-map/median-pay/"]').click();
      await page.waitForURL("**/charts/risk-map/median-pay/");
      await page.locator('.drawing > .wide a.tile[href="/occupations/electricians/"]').click();
      await page.waitForURL("**/occupations/electricians/");
    }));
});
