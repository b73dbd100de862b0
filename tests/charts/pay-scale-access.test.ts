import { describe, expect, test } from "vitest";
import { inViews, violations } from "../axe.ts";
import { cardDrawn, visit } from "../browser.ts";
import { button, drawing, mark, sentence, visitPay } from "./live-pay.ts";

const chart = "/charts/pay-scale/";

describe.concurrent.each([
  ["as it comes", ""],
  ["linear, with another job", "?axis=linear&occupation=lawyers&level=E9"],
  ["as a table", "?view=table"],
])("axe finds nothing on the pay scale %s", (_, search) => {
  test("light and wide, dark and narrow", () =>
    visitPay(chart + search, { reducedMotion: "reduce" }, (page) =>
      inViews(page, async (view) => {
        if (search === "") {
          await mark(page, "e7-2022-07").dispatchEvent("pointerover", { pointerType: "mouse", bubbles: true });
          await cardDrawn(page);
        }
        if (search.includes("table")) await page.locator("atlas-pay .rows tbody tr").first().waitFor();
        expect(await violations(page), view).toEqual([]);
      }),
    ));
});

describe.concurrent("in forced colors", () => {
  test("bars keep their colors, and what is pressed can be told", () =>
    visitPay(`${chart}?axis=linear`, { forcedColors: "active" }, async (page) => {
      const fills = await drawing(page)
        .locator("a.bar rect")
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
      expect(new Set(fills).size).toBe(3);
      const look = (name: string) => button(page, name).evaluate((each) => getComputedStyle(each).backgroundColor);
      expect(await look("Linear axis")).not.toBe(await look("Table"));
    }));
});

describe.concurrent("without scripts", () => {
  const without = { javaScriptEnabled: false } as const;

  test("both axes can be reached, with one job beside them", () =>
    visit(chart, without, async (page) => {
      expect(await page.locator(".needs-scripts:visible").count()).toBe(0);
      expect(await page.locator(".drawing > .wide a.job").count()).toBe(1);
      await page.locator(`main a[href="${chart}linear/"]`).click();
      await page.waitForURL(`**${chart}linear/`);
      expect(await page.locator(".drawing > .wide .axis text", { hasText: /^\$0$/ }).count()).toBe(1);
      expect(await page.locator("main").innerText()).toMatch(/registered nurses earn in 9\.8 years/);
      await page.locator(".drawing > .wide a.job").click();
      await page.waitForURL("**/occupations/registered-nurses/");
    }));

  test("on paper the chart stands without its controls", () =>
    visit(chart, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("atlas-pay .controls:visible").count()).toBe(0);
      expect(await drawing(page).count()).toBe(1);
      expect(await sentence(page).isVisible()).toBe(true);
    }));
});
