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
