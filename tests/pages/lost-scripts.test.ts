import type { Locator, Page } from "playwright-core";
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

/** The page says at its end, or at the lower edge of its window, that something is missing. */
async function says(page: Page): Promise<void> {
  const words = page.locator(".lost");
  await expect.poll(() => words.isVisible()).toBe(true);
  expect(await words.innerText()).toBe("Part of this page could not be loaded. Load the page again");
  const box = await words.boundingBox();
  const end = Math.min(page.viewportSize()?.height ?? 0, await page.evaluate(() => document.body.getBoundingClientRect().bottom));
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(end, 0);
}

/** Follows the link that loads the page again, and waits until it has: what is done before is done on the old page. */
async function loadAgain(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent("load"), link.click()]);
}

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
      await loadAgain(page, sentence.locator("a"));
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
      await loadAgain(page, status.locator("a").first());
      await page.locator("atlas-search .results > li > a").first().waitFor();
    }));

  test("the share button says so where it is pressed, and shares once the page is loaded again", () =>
    visitWithout("/articles/comeback/", "**/_astro/atlas-share.*.js", async (page, restore) => {
      const share = page.locator("atlas-share").first();
      await share.locator("button").click();
      await share.locator("[role=status]", { hasText: "Sharing could not be loaded. Load the page again" }).waitFor();
      await restore();
      await loadAgain(page, share.locator("a"));
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
      await loadAgain(page, status.locator("a"));
      await field.focus();
      await field.pressSequentially("barista");
      await page.locator('atlas-find [role="option"]').first().waitFor();
    }),
  );

  // The script that all pages load, and those that a page has of its own.
  test.each([
    ["/ask/", "Page.astro_*"],
    ["/ask/", "first-interaction.*"],
    ["/ask/", "ask.astro_*"],
    ["/embed/", "index.astro_*"],
    ["/claims/", "index.astro_*"],
    ["/search/", "search.astro_*"],
    ["/jobs/skills/", "skills.astro_*"],
    ["/jobs/next/", "next.astro_*"],
    ["/articles/career-calibration/worksheet/", "worksheet.astro_*"],
    ["/articles/career-calibration/worksheet/", "load-once.*"],
  ])("%s says so without %s, and is whole once the page is loaded again", (path, script) =>
    visitWithout(path, `**/_astro/${script}.js`, async (page, restore) => {
      await says(page);
      await restore();
      await loadAgain(page, page.locator(".lost a"));
      await page.waitForLoadState("networkidle");
      expect(await page.locator(".lost").isVisible()).toBe(false);
    }),
  );

  test("what is said covers nothing at the end of the page, and stays off paper", () =>
    visitWithout("/ask/", "**/_astro/ask.astro_*.js", async (page) => {
      await says(page);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const [words, last] = await Promise.all([page.locator(".lost").boundingBox(), page.locator(".foot p").last().boundingBox()]);
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(words?.y ?? 0);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".lost").isVisible()).toBe(false);
    }));

  test.each(["mount-cards", "mount-compare", "mount-route"])("a part of the explorer says so: %s", (part) =>
    visitWithout("/jobs/next/", `**/_astro/${part}.*.js`, async (page) => {
      await page.mouse.move(2, 2);
      await says(page);
    }),
  );

  test("the form that makes embeds says so, and works once the page is loaded again", () =>
    visitWithout("/embed/", "**/_astro/builder.*.js", async (page, restore) => {
      const form = page.locator("atlas-embed");
      await form.locator("select").first().focus();
      const status = form.locator(".making p[role=status]");
      await expect.poll(() => status.innerText()).toBe("The form could not be loaded. Load the page again");
      await restore();
      await loadAgain(page, status.locator("a"));
      await form.locator("select").first().focus();
      await form.locator("iframe").waitFor();
      expect(await status.innerText()).not.toContain("could not be loaded");
    }));

  test("what a chart shares says so where it cannot follow the view", () =>
    visitWithout("/charts/risk-map/?measure=anthropic", "**/_astro/follow-page.*.js", async (page) => {
      await page.mouse.move(2, 2);
      await page.locator("atlas-embed summary").first().click();
      await page
        .locator("atlas-embed [role=status]", { hasText: "The link and the codes of this view could not be loaded. Load" })
        .waitFor();
    }));

  test("a chart says so where what stands around it cannot follow the view", () =>
    visitWithout("/charts/risk-map/?measure=anthropic", "**/_astro/tell-view.*.js", async (page) => {
      await page.mouse.move(2, 2);
      await page
        .locator("atlas-map .sentence", { hasText: "What is said of this view could not be loaded. Load the page again" })
        .waitFor();
    }));

  test("a chart says so where its table does not come, and keeps its drawing", () =>
    visitWithout("/charts/risk-map/", "**/_astro/table.*.js", async (page) => {
      await page.locator('atlas-map button[name="view"]').click();
      await page.locator("atlas-map .sentence", { hasText: "The table could not be loaded; the drawing and its links work" }).waitFor();
      expect(await page.locator("atlas-map .drawing").isVisible()).toBe(true);
    }));

  test("a live chart says so where the arrow keys find nothing", () =>
    visitWithout("/charts/risk-map/", "**/_astro/key-moves.*.js", async (page) => {
      await page.mouse.move(2, 2);
      const hint = page.locator("atlas-map .keys-hint");
      await hint.waitFor({ state: "attached" });
      await page.locator('atlas-map .drawing > div:visible a[tabindex="0"]').first().focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => hint.textContent()).toBe("Load the page again for arrow keys.");
    }));

  test("every mark of a still drawing is a tab stop where the arrow keys do not come", () =>
    visitWithout("/articles/job-risk-map/", "**/_astro/still-keys.*.js", async (page) => {
      const links = page.locator(".chart > .drawing svg a");
      await page.keyboard.press("Tab");
      await expect.poll(() => links.evaluateAll((all) => all.every((link) => (link as SVGAElement).tabIndex === 0))).toBe(true);
      expect(await links.count()).toBeGreaterThan(5);
    }));
});
