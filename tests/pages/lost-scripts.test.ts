import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { filesOf, read } from "../site.ts";

const allow = /ERR_FAILED|dynamically imported module/;

/** The file that brings a custom element. */
const scriptOf = (tag: string): string =>
  filesOf().find((file) => /^_astro\/.*\.js$/.test(file) && new RegExp(`define\\([\`"']${tag}[\`"']`).test(read(file))) ??
  `no script of ${tag}`;

/** Opens a page for which some scripts do not come, as when they have been replaced since it was opened. */
const visitWithout = (path: string, scripts: string, act: (page: Page, restore: () => Promise<void>) => Promise<void>) =>
  visit(path, { allow, before: (page) => page.route(scripts, (route) => route.abort()) }, (page) => act(page, () => page.unroute(scripts)));

describe("scripts that do not come", () => {
  test.each([
    ["/charts/risk-map/", "atlas-map"],
    ["/charts/exposure-pay/", "atlas-dots"],
    ["/charts/measures/", "atlas-measures"],
    ["/charts/pay-scale/", "atlas-pay"],
    ["/charts/exposure-by-category/", "atlas-bars"],
    ["/charts/agreement/", "atlas-agreement"],
    ["/charts/skyline/", "atlas-skyline"],
    ["/charts/headcount-and-pay/", "atlas-headcount"],
    ["/charts/jobs-by-exposure/", "atlas-change"],
    ["/jobs/next/", "atlas-next"],
  ])("%s says that its chart is not live, and offers the page again, where it is", (path, tag) =>
    visitWithout(path, `**/${scriptOf(tag)}`, async (page, restore) => {
      await page.mouse.move(2, 2);
      const sentence = page.locator(`${tag} .sentence`).first();
      await expect.poll(() => sentence.innerText()).toMatch(/^The live chart could not be loaded\. Load the page again$/);
      expect(await sentence.locator("a").evaluate((link) => (link as HTMLAnchorElement).href === location.href)).toBe(true);
      await restore();
      await sentence.locator("a").click();
      await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
      await page.mouse.move(4, 4);
      await expect.poll(() => sentence.innerText()).not.toContain("could not be loaded");
    }),
  );

  test("the search on its page says so, with two ways on", () =>
    visitWithout("/search/?q=nurse", "**/_astro/atlas-search.*.js", async (page, restore) => {
      const status = page.locator("main atlas-search [role=status]");
      await status.filter({ hasText: "Search could not be loaded." }).waitFor();
      expect(await status.locator("a").last().getAttribute("href")).toBe("/a-to-z/");
      await restore();
      await status.locator("a").first().click();
      await page.locator("atlas-search .results > li > a").first().waitFor();
    }));

  test("the share button says so where it is pressed, and shares once the page is loaded again", () =>
    visitWithout("/articles/comeback/", "**/_astro/atlas-share.*.js", async (page, restore) => {
      const share = page.locator("atlas-share").first();
      await share.locator("button").click();
      await share.locator("[role=status]", { hasText: "Sharing could not be loaded. Load the page again" }).waitFor();
      await restore();
      await share.locator("a").click();
      await share.locator("button").click();
      await expect.poll(() => share.locator("[role=status]").innerText()).toMatch(/^The address is copied\.|^Selected: press/);
    }));

  test.each(["/", "/jobs/skills/"])("the job field of %s says so, and works once the page is loaded again", (path) =>
    visitWithout(path, "**/_astro/atlas-find.*.js", async (page, restore) => {
      const field = page.locator("atlas-find input").first();
      await field.focus();
      const status = page.locator("atlas-find [role=status]").first();
      await status.filter({ hasText: "Job titles could not be loaded" }).waitFor();
      await restore();
      await status.locator("a").click();
      await field.focus();
      await field.pressSequentially("barista");
      await page.locator('atlas-find [role="option"]').first().waitFor();
    }),
  );
});
