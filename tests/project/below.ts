import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { visit } from "../browser.ts";
import { base, leftOut, origin, type Elsewhere } from "./elsewhere.ts";
import { dist, filesOf } from "../site.ts";

/** A build below another path and origin. */
export function belowTests(site: Elsewhere): void {
  const { out } = site;
  /** Opens a page of the site below its path; no address asked for may be missing. */
  const below = (path: string, act: (page: Page) => Promise<void>) =>
    visit(site.server.origin + base + path, { origins: [site.server.origin] }, async (page) => {
      await act(page);
      await page.waitForLoadState("networkidle");
      expect(site.server.missed).toEqual([]);
    });

  test("the home page leads into it", () =>
    below("", async (page) => {
      await page.locator('.drawing .wide a.tile[href$="/occupations/electricians/"]').click();
      await page.waitForURL(`**${base}occupations/electricians/`);
      expect(await page.locator("h1").innerText()).toBe("Electricians");
    }));

  test.each([
    "",
    "occupations/electricians/",
    "articles/comeback/",
    "articles/career-calibration/worksheet/",
    "charts/risk-map/",
    "embed/v1/risk-map/",
    "a-to-z/",
  ])("every link on /%s stays below it and leads somewhere", (path) =>
    below(path, async (page) => {
      const addresses = await page
        .locator("[href], [src], [action]")
        .evaluateAll((all) =>
          all.map((each) => each.getAttribute("href") ?? each.getAttribute("src") ?? each.getAttribute("action") ?? ""),
        );
      const inside = addresses.filter((address) => address.startsWith("/")).map((address) => address.split(/[?#]/)[0] ?? "");
      expect(inside.length).toBeGreaterThan(5);
      // What is left out here, the site's own build has.
      const isThere = (path: string) =>
        existsSync(join(leftOut.test(`/${path}`) ? dist : out, path, path === "" || path.endsWith("/") ? "index.html" : ""));
      const missing = inside.filter((address) => !address.startsWith(base) || !isThere(address.slice(base.length)));
      expect([...new Set(missing)]).toEqual([]);
    }),
  );

  test("search finds, and its results lead there", () =>
    below("search/?q=electricians", async (page) => {
      await page.locator("atlas-search .results > li > a").first().click();
      await page.waitForURL(`**${base}occupations/electricians/`);
      await page.keyboard.press("/");
      await page.locator("dialog[open] input[type=search]").fill("team human");
      await page.locator("atlas-search .results > li > a").first().waitFor();
      const results = await page
        .locator("atlas-search .results > li > a")
        .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
      expect(results.filter((address) => !new URL(address, site.server.origin).pathname.startsWith(base))).toEqual([]);
    }));

  test("the theme is kept and the fonts come", () =>
    below("about/", async (page) => {
      await page.getByRole("button", { name: /theme/ }).click();
      const chosen = await page.locator("html").getAttribute("data-theme");
      await page.reload();
      expect(await page.locator("html").getAttribute("data-theme")).toBe(chosen);
      expect(
        await page.evaluate(
          async () => (await document.fonts.ready, document.fonts.check("16px Newsreader") && document.fonts.check('16px "Atlas Sans"')),
        ),
      ).toBe(true);
    }));

  test("whole addresses hold the origin and the path", () =>
    below("charts/risk-map/", async (page) => {
      expect(await page.locator("link[rel=canonical]").getAttribute("href")).toBe(`${origin}${base}charts/risk-map/`);
      expect(await page.getByLabel("Embed code", { exact: true }).inputValue()).toContain(`src="${origin}${base}embed/v1/risk-map/"`);
    }));

  test("addresses that have moved lead below it", () => {
    const files = filesOf(out).filter((file) => file.endsWith(".html"));
    const pages = files.map((file) => readFileSync(join(out, file), "utf8")).filter((html) => html.includes('http-equiv="refresh"'));
    expect(pages.length).toBeGreaterThan(0);
    for (const html of pages) expect(html).toMatch(/content="\d; url=\/atlas\//);
    for (const line of readFileSync(join(out, "_redirects"), "utf8").trim().split("\n"))
      expect(line).toMatch(/^\/atlas\/\S+ \/atlas\/\S+ (301|404)$/);
    expect(readFileSync(join(out, "sitemap-0.xml"), "utf8")).toContain(`<loc>${origin}${base}</loc>`);
    for (const file of ["robots.txt", "feed.xml"]) expect(readFileSync(join(out, file), "utf8")).toContain(`${origin}${base}`);
  });
}
