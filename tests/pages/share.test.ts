import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { alive } from "../map/live-map.ts";
import { visit } from "../browser.ts";

/** On a chart's page one button opens all that can be shared, the link among it. */
const button = (page: Page) => page.locator(".share > details > summary, atlas-share:not(.share *) button");
const told = (page: Page) => page.locator('atlas-share [role="status"]');

/** Stands in for what a browser has, or has not, to share with. */
const having = (tools: { share?: boolean; clipboard?: boolean }) => (page: Page) =>
  page.addInitScript(({ share, clipboard }) => {
    const given: unknown[] = [];
    Object.assign(window, { given });
    const keep = (what: unknown) => {
      given.push(what);
      return Promise.resolve();
    };
    if (share === true) Object.defineProperty(navigator, "share", { value: keep, configurable: true });
    else Reflect.deleteProperty(Navigator.prototype, "share");
    const writeText = clipboard === true ? keep : () => Promise.reject(new Error("refused"));
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  }, tools);
const given = (page: Page) => page.evaluate(() => (window as unknown as { given: unknown[] }).given);

describe("the share button", () => {
  test("gives the system's sheet the view's address and its sentence", () =>
    visit("/?measure=microsoft&category=legal", { before: having({ share: true }) }, async (page) => {
      await alive(page);
      await button(page).click();
      await expect.poll(() => given(page)).toHaveLength(1);
      const [data] = (await given(page)) as [{ url: string; text: string }];
      expect(data.url).toBe(page.url());
      expect(data.text).toContain("Legal: 5 occupations");
    }));

  test("copies the address, and says so", () =>
    visit("/claims/meta-layoffs-7000/", { before: having({ clipboard: true }) }, async (page) => {
      await button(page).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => told(page).innerText()).toBe("The address is copied.");
      expect(await given(page)).toEqual([page.url()]);
    }));

  test("offers the address, selected, where the browser copies nothing", () =>
    visit("/occupations/lawyers/", { before: having({}) }, async (page) => {
      await button(page).click();
      const field = page.getByRole("textbox", { name: "Address" });
      await expect.poll(() => field.inputValue()).toBe(page.url());
      expect(await field.evaluate((each: HTMLInputElement) => [each === document.activeElement, each.selectionEnd])).toEqual([
        true,
        page.url().length,
      ]);
      expect(await told(page).innerText()).toContain("Ctrl-C");
    }));

  test.each([
    "/",
    "/charts/risk-map/",
    "/charts/whole-economy/",
    "/charts/exposure-pay/",
    "/charts/measures/",
    "/charts/exposure-by-category/",
    "/charts/jobs-by-exposure/",
    "/charts/agreement/",
    "/charts/skyline/",
    "/charts/pay-scale/",
    "/charts/headcount-and-pay/",
    "/charts/next-jobs/",
    "/jobs/next/",
    "/occupations/lawyers/",
    "/claims/meta-layoffs-7000/",
    "/quotes/whose-job/",
    "/articles/comeback/",
  ])("stands once on %s, large enough for a finger", (path) =>
    visit(path, { width: 360 }, async (page) => {
      expect(await button(page).count()).toBe(1);
      const { width = 0, height = 0 } = (await button(page).boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      await page.emulateMedia({ media: "print" });
      expect(await button(page).isVisible()).toBe(false);
    }),
  );

  test("stays away without scripts, and out of frames", async () => {
    await visit("/claims/meta-layoffs-7000/", { javaScriptEnabled: false }, async (page) =>
      expect(await button(page).isVisible()).toBe(false),
    );
    await visit("/embed/v1/risk-map/", {}, async (page) => expect(await button(page).count()).toBe(0));
  });
});

describe("a shared link opens where its sender stood", () => {
  const seen = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
  const phone = { width: 360, height: 740 };

  test.each([
    ["/?category=legal&occupation=paralegals-and-legal-assistants", "paralegals-and-legal-assistants"],
    ["/charts/exposure-pay/?occupation=lawyers", "lawyers"],
  ])("%s shows the mark and its card on a phone", (path, slug) =>
    visit(path, phone, async (page) => {
      await page.locator(".live .card:not([hidden])").waitFor();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await expect.poll(() => seen(page, ".live .card")).toBe(true);
      expect(await seen(page, `.drawing > div:not([hidden]) a[href$="/${slug}/"]:visible :is(rect, circle)`)).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    }),
  );

  test.each(["/charts/measures/?category=legal&card=lawyers", "/jobs/next/?from=lawyers", "/?category=legal"])(
    "%s shows the drawing on a phone",
    (path) =>
      visit(path, phone, async (page) => {
        const top = () => page.locator(".live .drawing").evaluate((each) => each.getBoundingClientRect().top);
        await page.locator("html[data-shown]").waitFor();
        await expect.poll(top).toBeLessThan(370);
      }),
  );

  test("but a page without such an address, or that its reader has moved, stays where it is", async () => {
    await visit("/?measure=microsoft", phone, async (page) => {
      await alive(page);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
    const before = (page: Page) =>
      page.route("**/data/map.json", async (route) => {
        await page.evaluate(() => scrollTo(0, 90));
        await route.continue();
      });
    await visit("/?category=legal&occupation=paralegals-and-legal-assistants", { ...phone, before }, async (page) => {
      await page.locator(".live .card:not([hidden])").waitFor();
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => scrollY)).toBe(90);
    });
  });

  test("and Back returns to the place that was left", () =>
    visit("/?category=legal&occupation=paralegals-and-legal-assistants", phone, async (page) => {
      await page.locator(".live .card:not([hidden])").waitFor();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await page.evaluate(() => scrollTo(0, 40));
      await page.locator(".live .card .name a").evaluate((link: HTMLElement) => link.click());
      await page.waitForURL("**/occupations/**");
      await page.goBack();
      await page.locator("html[data-shown]").waitFor();
      await page.waitForTimeout(600);
      expect(await page.evaluate(() => scrollY)).toBe(40);
    }));
});
