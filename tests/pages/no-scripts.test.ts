import { csvParse } from "d3-dsv";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";

const occupations = csvParse(readFileSync("content/tables/occupations.csv", "utf8"));
const employed = occupations.filter((row) => row["jobs_2024"] !== "");
const without = { javaScriptEnabled: false } as const;

/** Where the links that match lead, each address once. */
const targets = async (page: Page, selector: string) =>
  new Set(await page.locator(selector).evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? "")));

const visibleLinks = (page: Page, start: string) =>
  page.locator(`a[href^="${start}"]`).evaluateAll((all) =>
    all.flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width > 0 && height > 0 ? [each.getAttribute("href") ?? ""] : [];
    }),
  );

describe.concurrent("without scripts", () => {
  test("the home page leads to every occupation and category with figures, wide", () =>
    visit("/", { ...without, width: 1280 }, async (page) => {
      const shown = new Set(await visibleLinks(page, "/occupations/"));
      expect(employed).toHaveLength(341);
      // The smallest of a category stand together as one tile, which leads to the category's page.
      const gathered = await page
        .locator("a.tile.rest:visible")
        .evaluateAll((all) => all.map((each) => [each.getAttribute("href"), parseInt(each.textContent, 10)] as const));
      const left = Map.groupBy(
        employed.filter((row) => !shown.has(`/occupations/${row["slug"]}/`)),
        (row) => `/jobs/${row["category"]}/`,
      );
      expect(Object.fromEntries(gathered)).toEqual(Object.fromEntries([...left].map(([category, rows]) => [category, rows.length])));
      const categories = new Set(employed.map((row) => `/jobs/${row["category"]}/`));
      const linked = new Set(await visibleLinks(page, "/jobs/"));
      expect(categories.size).toBe(24);
      expect([...categories].filter((category) => !linked.has(category))).toEqual([]);
    }));

  test("the home page shows all 24 categories on a phone, by name", () =>
    visit("/", { ...without, width: 360 }, async (page) => {
      const tiles = await page
        .locator(".drawing .narrow a.tile")
        .evaluateAll((all) => all.map((each) => ({ to: each.getAttribute("href"), name: each.querySelector("title")?.textContent ?? "" })));
      expect(new Set(tiles.map(({ to }) => to)).size).toBe(24);
      expect(tiles.filter(({ name }) => name.length < 8)).toEqual([]);
      expect(new Set(await visibleLinks(page, "/jobs/")).size).toBeGreaterThanOrEqual(24);
    }));

  test("a page, one link from the chart's, has the table of all rows", () =>
    visit("/charts/risk-map/table/", without, async (page) => {
      expect(await page.locator("atlas-table tbody tr").count()).toBe(341);
      const links = await targets(page, "atlas-table tbody th a");
      expect(links.size).toBe(341);
      await page.locator("atlas-table tbody tr").last().scrollIntoViewIfNeeded();
      expect(await page.locator("atlas-table tbody tr").last().isVisible()).toBe(true);
    }));

  test("the search page offers the A to Z, and its button leads there", () =>
    visit("/search/?q=electricians", without, async (page) => {
      await page.getByRole("button", { name: "Open the A to Z" }).click();
      await page.waitForURL(/\/a-to-z\/\??$/);
      const links = await targets(page, "main a");
      expect(occupations.filter((row) => !links.has(`/occupations/${row["slug"]}/`))).toEqual([]);
    }));

  test("“Find your job” and the search button lead to the search page", () =>
    visit("/", without, async (page) => {
      await page.locator("#find-job").fill("electricians");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/search/?q=electricians");
      await page.goBack();
      await page.getByRole("link", { name: "Search" }).first().click();
      await page.waitForURL("**/search/");
    }));

  test.each(["/", "/charts/risk-map/"])("nothing that needs scripts is shown on %s", (path) =>
    visit(path, without, async (page) => {
      expect(await page.locator("[data-theme-switch]").isVisible()).toBe(false);
      expect(await page.locator(".needs-scripts:visible").count()).toBe(0);
    }),
  );

  test.each([1280, 360])("an article's notes can be read at %d px", (width) =>
    visit("/articles/comeback/", { ...without, width }, async (page) => {
      const notes = page.locator(".note");
      const count = await notes.count();
      expect(count).toBeGreaterThan(5);
      for (let index = 0; index < count; index += 1) {
        const note = notes.nth(index);
        if (!(await note.isVisible())) await page.locator(".cite").nth(index).click();
        expect(await note.isVisible(), `note ${index + 1}`).toBe(true);
        expect((await note.innerText()).trim().length).toBeGreaterThan(20);
        const source = await note.locator("a").getAttribute("href");
        expect(source).toMatch(/^\/sources\/[a-z0-9-]+\/$/);
        if (width < 1000) await page.keyboard.press("Escape");
      }
    }),
  );

  test("how to read a chart unfolds", () =>
    visit("/articles/comeback/", without, async (page) => {
      const details = page.locator("figure.chart details").first();
      await details.locator("summary").click();
      expect(await details.innerText()).toMatch(/not a forecast/);
    }));

  test.each(["light", "dark"] as const)("the %s theme is the system's", (colorScheme) =>
    visit("/", { ...without, colorScheme }, async (page) => {
      const background = await page.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor);
      const lightness = Number(/\d+/.exec(background)?.[0]);
      expect(lightness > 128).toBe(colorScheme === "light");
    }),
  );
});
