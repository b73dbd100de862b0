import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";

describe("the title of the explorer's embed", () => {
  const own = "The less exposed jobs near to a secretary’s mostly pay less";

  test("follows the job that one starts from, and comes back", () =>
    visit("/embed/v1/next-jobs/?from=cashiers", {}, async (page) => {
      const title = page.locator("h1.title");
      await expect.poll(() => title.innerText()).toMatch(/^\d+ jobs are near to cashiers and less exposed; \d+ pay more at the median/);
      const sentence = await page.locator(".sentence").innerText();
      const [near] = /\d+/.exec(await title.innerText()) ?? [];
      expect(sentence).toContain(`From cashiers: ${near} near jobs`);
      await page.locator('select[name="from"]').selectOption("secretaries-and-administrative-assistants");
      await expect.poll(() => title.innerText()).toBe(own);
    }));

  test("is the chart's own where the opening view is shown, as a table too", () =>
    visit("/embed/v1/next-jobs/?view=table", {}, async (page) => {
      await page.locator(".live .rows table").waitFor();
      expect(await page.locator("h1.title").innerText()).toBe(own);
    }));
});

describe("the head of the chart's own page", () => {
  test("speaks of the job that the address names, title and text", () =>
    visit("/charts/next-jobs/?from=cashiers", {}, async (page) => {
      const head = page.locator(".head");
      await expect.poll(() => head.locator("h1").innerText()).toMatch(/^\d+ jobs are near to cashiers/);
      expect(await head.innerText()).not.toMatch(/secretar/i);
    }));

  test("and of a job without neighbors, which has no empty plot", () =>
    visit("/charts/next-jobs/?from=military-careers", {}, async (page) => {
      await expect.poll(() => page.locator("h1").innerText()).toBe("No job near to military careers can be named");
      expect(await page.locator("atlas-next > .drawing").boundingBox()).toMatchObject({ height: 0 });
      expect(await page.locator("atlas-next .sentence").innerText()).toContain("military careers");
    }));
});
