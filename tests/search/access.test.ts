import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { views, violations as violationsIn } from "../axe.ts";
import { visit } from "../browser.ts";
import { field, status } from "./search-box.ts";

const violations = (page: Page) => violationsIn(page, "html");

async function type(page: Page, query: string, said: RegExp): Promise<void> {
  await field(page).fill(query);
  await status(page).filter({ hasText: said }).waitFor();
}

describe.concurrent("the search", () => {
  test.each(views)(
    "has nothing that axe finds, with results, without, and failed, $colorScheme, at $width px",
    (view) =>
      visit("/concepts/exposure/", { ...view, allow: /pagefind|ERR_FAILED/ }, async (page) => {
        await page.keyboard.press("/");
        await field(page).waitFor();
        const found: Record<string, string[]> = { empty: await violations(page) };
        await type(page, "plumer", /for “plumer”/);
        found["results"] = await violations(page);
        await type(page, "zzzzqqqq", /Nothing/);
        found["nothing"] = await violations(page);
        await page.route("**/pagefind/**", (route) => route.abort());
        await type(page, "electricians in ohio", /could not be loaded|for “electricians in ohio”/);
        found["failed"] = await violations(page);
        expect(found).toEqual({ empty: [], results: [], nothing: [], failed: [] });
      }),
    180_000,
  );
});

describe.concurrent("the search on a small screen", () => {
  test.each([320, 360])("has no sideways scroll at %d px, in dialog and page, with results and without", (width) =>
    visit("/", { width, height: 640, hasTouch: true, isMobile: true }, async (page) => {
      const wide = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth || (document.querySelector("dialog")?.scrollWidth ?? 0) > innerWidth,
        );
      await page.locator("[data-search-open]").tap();
      for (const [query, said] of [
        ["will ai replace lawyers", /for “/],
        ["zzzzqqqq", /Nothing/],
      ] as const) {
        await type(page, query, said);
        expect(await wide(), query).toBe(false);
      }
      await page.goto(new URL("/search/?q=software", page.url()).href);
      await status(page)
        .filter({ hasText: /for “software”/ })
        .waitFor();
      expect(await wide()).toBe(false);
    }),
  );

  test("is driven by touch: opened, asked, narrowed, followed, closed", () =>
    visit("/articles/comeback/", { width: 360, height: 640, hasTouch: true, isMobile: true }, async (page) => {
      await page.locator("[data-search-open]").tap();
      expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
      await type(page, "exposure", /for “exposure”/);
      await page.locator("atlas-search .kinds").getByText("Concept", { exact: true }).tap();
      await page.locator(".results .kind", { hasText: "Concept" }).first().waitFor();
      await page.locator("dialog").getByRole("button", { name: "Close" }).tap();
      expect(await page.locator("dialog[open]").count()).toBe(0);
      await page.locator("[data-search-open]").tap();
      // The kind that was chosen is still chosen.
      await page.locator("atlas-search .kinds").getByText("All", { exact: true }).tap();
      await type(page, "coder", /for “coder”/);
      await page.locator("atlas-search .results > li > a").first().tap();
      await page.waitForURL("**/occupations/software-developers/");
    }));
});
