import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
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

describe.concurrent.each(sizes)("the map at %d px", (width, least) => {
  test.each(["/", "/charts/risk-map/"])(
    `%s names at least ${least} occupations, with and without scripts, none under 10 px`,
    async (path) => {
      for (const javaScriptEnabled of [true, false])
        await visit(path, { width, javaScriptEnabled }, async (page) => {
          const named = (await namesOf(page)).filter(({ size }) => size !== undefined);
          expect(named.length).toBeGreaterThanOrEqual(least);
          expect(named.filter(({ size = 0 }) => size < 10)).toEqual([]);
        });
    },
  );
});

test.each([768, 1440, 1920])("at %d px every category names an occupation", (width) =>
  visit("/", { width }, async (page) => {
    const all = await namesOf(page);
    const named = new Set(all.flatMap(({ category, size }) => (size === undefined ? [] : [category])));
    expect(new Set(all.map(({ category }) => category)).size).toBe(24);
    expect(all.filter(({ category }) => !named.has(category)).map(({ category }) => category)).toEqual([]);
  }),
);

test.each([768, 1024, 1440])("at %d px the drawing is as wide as its place", (width) =>
  visit("/", { width }, async (page) => {
    const place = await page.locator("atlas-map .drawing").boundingBox();
    const box = await drawing(page).boundingBox();
    expect(box?.width).toBeGreaterThan(0.98 * (place?.width ?? Infinity));
    expect(await tiles(page).count()).toBeGreaterThan(250);
  }),
);

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
