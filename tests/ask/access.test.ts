import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { views, violations } from "../axe.ts";
import { visit } from "../browser.ts";
import { dist } from "../site.ts";
import { ask, field, newest } from "./ask-page.ts";

describe.concurrent("the page to ask on", () => {
  test.each(views)(
    "has nothing that axe finds, with answers of every kind, $colorScheme, at $width px",
    (view) =>
      visit("/ask/", view, async (page) => {
        await ask(page, "jobs without a degree that pay over 60k");
        await ask(page, "is a degree worth it");
        await ask(page, "compare lawyer and paralegal");
        await ask(page, "will I lose my job");
        await page
          .locator("atlas-ask details")
          .first()
          .evaluate((details: HTMLDetailsElement) => (details.open = true));
        expect(await violations(page, "html")).toEqual([]);
      }),
    180_000,
  );

  test("is used by keyboard alone: the answer is focused and read out", () =>
    visit("/ask/", {}, async (page) => {
      await field(page).focus();
      await page.keyboard.type("what does a baker earn");
      await page.keyboard.press("Enter");
      await newest(page).locator(".said").waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("what does a baker earn");
      expect(await page.locator("atlas-ask [role=status]").innerText()).toMatch(/median pay of bakers was \$/);
    }));

  test.each([320, 360])("has no sideways scroll at %d px", (width) =>
    visit("/ask/", { width, height: 640, hasTouch: true, isMobile: true }, async (page) => {
      await ask(page, "jobs in healthcare without a degree that pay over 50k");
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    }),
  );

  test("answers an example by a click, without leaving the page", () =>
    visit("/ask/", {}, async (page) => {
      await page.locator("atlas-ask a[data-ask]").first().click();
      await newest(page).locator(".said").waitFor();
      expect(new URL(page.url()).searchParams.getAll("q")).toHaveLength(1);
    }));

  test("changes an assumption by its chip, and keeps the rest", () =>
    visit("/ask/?q=low+exposure+jobs+in+healthcare", {}, async (page) => {
      await newest(page).locator("summary").click();
      await newest(page).locator("a[data-ask]").first().click();
      await newest(page).locator("h3", { hasText: "percentile of exposure" }).waitFor();
      expect(await newest(page).locator("summary").innerText()).toMatch(/in healthcare/);
    }));

  test("shows answers made at build where scripts are off", () =>
    visit("/ask/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".answer").count()).toBeGreaterThan(12);
      expect(await page.locator(".answer .figure").first().isVisible()).toBe(true);
      expect(await page.locator("atlas-ask form").isVisible()).toBe(false);
    }));
});

test("the page has every answered question with its figures in its own text", () => {
  const html = readFileSync(`${dist}/ask/index.html`, "utf8");
  expect(html.match(/<article class="answer/g)?.length).toBeGreaterThan(12);
  expect(html).toContain('data-of="occupations/registered-nurses/median-pay"');
});
