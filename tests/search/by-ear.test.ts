import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { answered, field, open } from "./search-box.ts";

/** Collects what a line says from now on. */
const listen = (page: Page, selector: string) =>
  page.locator(selector).evaluate((line) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const words = line.textContent.trim();
      if (words !== "" && words !== heard.at(-1)) heard.push(words);
    }).observe(line, { childList: true, characterData: true, subtree: true });
  });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe("by ear", () => {
  test("the search does not say at every key that it searches", () =>
    visit("/concepts/exposure/", {}, async (page) => {
      await open(page);
      // Once all is loaded an answer takes no time worth telling.
      await field(page).fill("plumber");
      await answered(page, "plumber");
      await listen(page, "atlas-search .status");
      await field(page).fill("");
      await field(page).pressSequentially("electricians", { delay: 40 });
      await answered(page, "electricians");
      const said = await heard(page);
      expect(said.filter((words) => words === "Searching…").length).toBeLessThanOrEqual(1);
      expect(said.at(-1)).toContain("“electricians”");
    }));

  test("“Find your job” says once how many titles it offers", () =>
    visit("/", {}, async (page) => {
      const combobox = page.getByRole("combobox", { name: "Find your job" });
      await combobox.fill("nurse");
      await page.locator('atlas-find [role="option"]').first().waitFor();
      await listen(page, 'atlas-find [role="status"]');
      await combobox.fill("");
      await combobox.pressSequentially("teacher", { delay: 40 });
      const count = async () => await page.locator('atlas-find [role="option"]').count();
      await expect.poll(() => heard(page)).toHaveLength(1);
      expect(await heard(page)).toEqual([`${await count()} jobs. Arrow keys go through them.`]);
      await page.waitForTimeout(800);
      expect(await heard(page)).toHaveLength(1);
    }));
});
