import { describe, expect, test } from "vitest";
import { csvParse } from "d3-dsv";
import { visit } from "../browser.ts";
import { drawnRows } from "../charts/chart-files.ts";
import { read } from "../site.ts";
import { card, drawing, measureField, parameters, said, tiles, visitMap } from "./live-map.ts";

const path = "/charts/whole-economy/";
const rows = csvParse(read("charts/whole-economy.csv"));

describe("the map of detailed occupations", () => {
  test.each(["middle", "wide"])("has a tile for each of its rows, whose name says the row, in the %s drawing", (size) =>
    visit(path, { javaScriptEnabled: false }, async (page) => {
      const drawn = await drawnRows(page, size);
      const gathered = drawn.flatMap(({ name }) => /^(\d+) more in /.exec(name)?.[1] ?? []);
      const own = drawn.filter(({ name }) => !/^\d+ more in /.test(name));
      expect(own.length + gathered.reduce((sum, count) => sum + Number(count), 0)).toBe(831);
      expect(new Set(own.map(({ to }) => to)).size).toBe(own.length);
      const known = new Set(rows.map((row) => `${row["occupation"]}: ${row["bureau-exposure"]}`));
      for (const { name } of own) expect(known).toContain(name.replace(/, [\d.,]+(?: million)? jobs$/, ""));
    }),
  );

  test("leads each tile to a page that is there, and to the row on it", () =>
    visit(path, { javaScriptEnabled: false }, async (page) => {
      const links = (await drawnRows(page, "wide")).map(({ to }) => to ?? "");
      const pages = new Map<string, string>();
      for (const link of links) {
        const [to = "", row] = link.split("#");
        const html = pages.get(to) ?? read(`${to.slice(1)}index.html`);
        pages.set(to, html);
        if (row !== undefined) expect(html, link).toContain(`id="${row}"`);
      }
    }));

  test("opens the card of a part, with the newest figures, and leads to its row", () =>
    visitMap(`${path}?occupation=soc-15-1252`, {}, async (page) => {
      const words = await card(page).innerText();
      for (const part of ["Software developers", "very high", "Jobs in 2024", "Median pay, May 2025", "Projected 2025 to 2035", "Openings"])
        expect(words).toContain(part);
      expect(words).not.toContain("2034");
      expect(await card(page).locator("a").first().getAttribute("href")).toBe("/occupations/software-developers/#soc-15-1252");
    }));

  test("offers the measures that score detailed occupations, and keeps to its own where an address asks for another", () =>
    visitMap(`${path}?measure=karpathy`, {}, async (page) => {
      expect(await measureField(page).inputValue()).toBe("bureau-exposure");
      expect(
        await measureField(page)
          .locator("option")
          .evaluateAll((all) => all.map((option) => option.textContent.trim())),
      ).toEqual([
        "Bureau of Labor Statistics 2026",
        "Eloundou and others 2023",
        "Felten, Raj and Seamans 2023",
        "Microsoft 2025",
        "Median pay",
        "Projected change to 2035",
        "Typical entry education",
      ]);
    }));

  test("says a view's own vintage and source", () =>
    visitMap(`${path}?measure=median-pay&category=healthcare`, {}, async (page) => {
      await expect.poll(() => page.locator("h1").innerText()).toMatch(/^In Healthcare, .+ have the highest median pay/);
      const sources = await page.locator("#sources + ul").innerText();
      expect(sources).toContain("May 2021 to May 2025");
      expect(sources).not.toContain("Handbook");
      expect(await page.locator("#limits + p").innerText()).not.toContain("Handbook");
      expect(await said(page)).toMatch(/^Healthcare: 90 occupations/);
      expect(await tiles(page).count()).toBe(90);
    }));

  test("on a phone shows the categories, and the occupations of one when it is tapped", () =>
    visitMap(path, { width: 390 }, async (page) => {
      expect(await tiles(page).count()).toBe(24);
      await drawing(page).locator('a.tile[href$="/jobs/legal/"]').click();
      await expect.poll(() => tiles(page).count()).toBe(rows.filter(({ category }) => category === "Legal").length);
    }));
});

describe("the two levels", () => {
  const level = "a[data-level]";

  test("lead to one another", async () => {
    await visit("/charts/risk-map/", {}, async (page) => {
      expect(await page.locator(level).innerText()).toBe("all 831 occupations");
      expect(await page.locator(level).getAttribute("href")).toBe(path);
    });
    await visit(path, {}, async (page) => {
      expect(await page.locator(level).getAttribute("href")).toBe("/charts/risk-map/?measure=bureau-exposure");
    });
  });

  test("keep measure and category", () =>
    visitMap("/charts/risk-map/?measure=microsoft&category=legal&occupation=lawyers", {}, async (page) => {
      await expect
        .poll(() => page.locator(level).getAttribute("href"))
        .toMatch(/\/charts\/whole-economy\/\?measure=microsoft&category=legal$/);
      await page.locator(level).click();
      await page.waitForURL(`**${path}?**`);
      await page.locator("html[data-shown]").waitFor();
      expect(await parameters(page)).toEqual({ measure: "microsoft", category: "legal" });
      await expect.poll(() => page.locator("h1").innerText()).toMatch(/^In Legal, /);
    }));

  test("lead to one another without scripts", () =>
    visit("/charts/risk-map/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(`noscript a[href="${path}"]`).count()).toBe(1);
    }));
});

describe("“Find your job” on the map of detailed occupations", () => {
  test.each([
    ["a part that its title names", "database administrators", "soc-15-1242"],
    ["a profile by its part with most jobs", "software developers, quality assurance analysts, and testers", "soc-15-1252"],
    ["an occupation without a profile", "locksmiths and safe repairers", "locksmiths-and-safe-repairers"],
  ])("shows %s", (_, typed, slug) =>
    visitMap(path, {}, async (page) => {
      const field = page.getByRole("combobox", { name: "Find your job" });
      await field.fill(typed);
      await page.locator('atlas-find [role="option"]').first().click();
      await card(page).filter({ visible: true }).waitFor();
      expect((await parameters(page))["occupation"]).toBe(slug);
    }),
  );
});
