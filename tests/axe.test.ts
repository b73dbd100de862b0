import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { visit } from "./browser.ts";

/** Faults that stand in one row of hundreds, or in one tile, and the rule that finds each. */
const faults: Record<string, readonly [rule: string, path: string, plant: (row: Element) => void]> = {
  "letters too pale, by a style of their own": [
    "color-contrast",
    "/charts/risk-map/table/",
    (row) => void ((row.querySelector("td") as HTMLElement).style.color = "#999"),
  ],
  "letters too pale, by a rule for their place": [
    "color-contrast",
    "/charts/risk-map/table/",
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("tbody tr:nth-child(200) td { color: #999 !important }");
      document.adoptedStyleSheets.push(sheet);
    },
  ],
  "a link without words": ["link-name", "/charts/risk-map/table/", (row) => row.querySelector("a")?.replaceChildren()],
  "a word that is no role": ["aria-roles", "/charts/risk-map/table/", (row) => row.querySelector("td")?.setAttribute("role", "cel")],
  "a picture without words": [
    "image-alt",
    "/charts/risk-map/table/",
    (row) => row.querySelector("td")?.append(document.createElement("img")),
  ],
  "a target that is too small": [
    "target-size",
    "/charts/risk-map/table/",
    (row) => {
      const [one, other] = ["One", "Other"].map((name) => {
        const button = document.createElement("button");
        button.ariaLabel = name;
        Object.assign(button.style, { width: "9px", height: "9px", minWidth: "0", minHeight: "0", padding: "0" });
        return button;
      });
      row.querySelector("td")?.append(one ?? "", other ?? "");
    },
  ],
  "an item that is none": ["definition-list", "/a-to-z/b/", (row) => row.after(document.createElement("p"))],
  "a button inside a tile's link": [
    "nested-interactive",
    "/charts/skyline/",
    (row) => {
      row.setAttribute("role", "button");
      row.innerHTML += '<a href="/" aria-label="More"><rect width="9" height="9"/></a>';
    },
  ],
};

/** The two hundredth row of a page, or its fortieth tile or item. */
const rowOf = (page: Page) =>
  page.evaluateHandle(() => {
    const marks = [...document.querySelectorAll(".drawing > div a.tile")].filter((each) => each.checkVisibility());
    return (document.querySelectorAll("main tbody tr")[199] ?? marks[40] ?? document.querySelectorAll("main dl > div")[40]) as Element;
  });

describe("axe, shown two of a kind", () => {
  test("finds one pale cell of thousands in a table that is wider than a phone", () =>
    visit("/charts/measures/table/", { width: 360 }, async (page) => {
      expect(await violations(page)).toEqual([]);
      // Axe does not see the columns that a phone scrolls to.
      await page.locator("main tbody tr:nth-child(200) td:nth-child(3)").evaluate((cell) => (cell.style.color = "#999"));
      expect((await violations(page)).map((each) => each.split(":")[0])).toEqual(["color-contrast"]);
    }));

  test.each(Object.entries(faults))("finds %s", (_, [rule, path, plant]) =>
    visit(path, {}, async (page) => {
      expect(await violations(page)).toEqual([]);
      await (await rowOf(page)).evaluate(plant);
      const found = await violations(page);
      expect(found.map((each) => each.split(":")[0])).toContain(rule);
    }),
  );

  test("leaves every page as it was", () =>
    visit("/charts/risk-map/table/", {}, async (page) => {
      const html = () => page.evaluate(() => document.body.outerHTML);
      const before = await html();
      await violations(page);
      expect(await html()).toBe(before);
    }));
});
