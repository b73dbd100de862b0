import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { cardDrawn, visit } from "../browser.ts";
import { drawing, tiles } from "./live-map.ts";

interface Named {
  slug: string;
  category: string;
  /** Of the smallest of its words, px of the screen; undefined where none is seen. */
  size: number | undefined;
}

/** Every tile of the drawing that is seen, and what is seen of its name. */
const namesOf = (page: Page): Promise<Named[]> =>
  drawing(page).evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
    return [...svg.querySelectorAll<SVGAElement>("a.tile")].map((tile) => {
      const sizes = [...tile.querySelectorAll("text")]
        .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && text.textContent !== "")
        .map((text) => scale * parseFloat(getComputedStyle(text).fontSize));
      return {
        slug: tile.href.baseVal.split("/").at(-2) ?? "",
        category: tile.closest(".category")?.id ?? "",
        size: sizes.length === 0 ? undefined : Math.min(...sizes),
      };
    });
  });

const sizes = [
  [1440, 120],
  [1920, 120],
  [1024, 50],
  [768, 60],
] as const;

describe.concurrent.each(["/", "/charts/risk-map/"])("the map of %s", (path) => {
  test.each([true, false])(
    "names enough occupations at every width, none under 10 px, one in each category, and fills its place; scripts: %s",
    (javaScriptEnabled) =>
      visit(path, { width: 1440, javaScriptEnabled }, async (page) => {
        for (const [width, least] of sizes) {
          await page.setViewportSize({ width, height: 800 });
          if (javaScriptEnabled) await cardDrawn(page);
          const all = await namesOf(page);
          const named = all.filter(({ size }) => size !== undefined);
          expect(named.length, `at ${width} px`).toBeGreaterThanOrEqual(least);
          expect(named.filter(({ size = 0 }) => size < 10)).toEqual([]);
          const categories = new Set(all.map(({ category }) => category));
          expect(categories.size).toBe(24);
          if (width !== 1024) expect([...categories].filter((each) => !named.some(({ category }) => category === each))).toEqual([]);
          const place = await page.locator("atlas-map .drawing").boundingBox();
          const box = await drawing(page).boundingBox();
          expect(box?.width, `at ${width} px`).toBeGreaterThan(0.98 * (place?.width ?? Infinity));
          expect(await tiles(page).count()).toBeGreaterThan(250);
        }
      }),
  );
});

test("the map of all occupations names more than a hundred at 1,440 px", () =>
  visit("/charts/whole-economy/", { width: 1440 }, async (page) => {
    const named = (await namesOf(page)).filter(({ size }) => size !== undefined);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ size = 0 }) => size < 10)).toEqual([]);
  }));

describe.concurrent.each([360, 768, 1440])("what is lit at %d px", (width) => {
  test.each(["desk", "hands"])("is named for %s on its tile or below the map, until nothing is lit", (group) =>
    visit(`/charts/risk-map/?highlight=${group}`, { width }, async (page) => {
      await page.locator(".unnamed, [data-dim]").first().waitFor();
      await page.waitForTimeout(300);
      const lit = group === "desk" ? ["Lawyers", "Accountants and auditors"] : ["Registered nurses", "Boilermakers", "Roofers"];
      const below = page.locator(".unnamed:visible");
      const words = await drawing(page)
        .locator("a.tile:not([data-dim]) text:visible")
        .evaluateAll((texts) => texts.map((text) => text.textContent).join(" "));
      const list = (await below.count()) === 0 ? "" : await below.innerText();
      for (const name of lit) expect(`${words} ${list}`).toContain(name);
      await page.locator(`button[value="${group}"]`).click();
      await expect.poll(() => below.count()).toBe(0);
    }),
  );
});
