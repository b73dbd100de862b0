import { describe, expect, test } from "vitest";
import { awake, visit } from "../browser.ts";
import { find, open } from "./search-box.ts";

describe.concurrent("occupations without a profile, and parts of profiles", () => {
  test("are found by everyday names, with the Bureau's exposure", () =>
    visit("/", {}, async (page) => {
      await open(page);
      expect((await find(page, "locksmith"))[0]).toBe("/occupations/locksmiths-and-safe-repairers/");
      const first = page.locator(".jobs .results > li").first();
      expect(await first.innerText()).toMatch(/also called locksmith.*exposure low by the Bureau · \$51,320 a year · 18,800 jobs/s);
      expect((await find(page, "crossing guard"))[0]).toBe("/occupations/crossing-guards-and-flaggers/");
      expect((await find(page, "lollipop lady"))[0]).toBe("/occupations/crossing-guards-and-flaggers/");
      expect((await find(page, "dishwashers"))[0]).toBe("/occupations/dishwashers/");
    }));

  test("lead from the title of a part to its row", () =>
    visit("/", {}, async (page) => {
      await open(page);
      await find(page, "law teachers, postsecondary");
      const first = page.locator(".jobs .results > li").first();
      expect(await first.innerText()).toMatch(/^Postsecondary teachers\s*one of its parts: Law teachers, postsecondary/i);
      await first.locator("a").click();
      await page.waitForURL("**/occupations/postsecondary-teachers/#soc-25-1112");
      expect(await page.locator("tr:target th").innerText()).toBe("Law teachers, postsecondary");
    }));

  test("open their page from “Find your job”, where no chart shows them", () =>
    visit("/", {}, async (page) => {
      await page.getByRole("combobox", { name: "Find your job" }).focus();
      await page.keyboard.type("locksmith");
      await page.locator('atlas-find [role="option"]').first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/occupations/locksmiths-and-safe-repairers/");
    }));

  test("are not offered where only profiles can be taken", () =>
    visit("/jobs/skills/", {}, async (page) => {
      const field = page.locator("atlas-find input");
      await field.focus();
      await page.keyboard.type("locksmith");
      const options = page.locator('atlas-find [role="option"]');
      await options.first().waitFor();
      expect((await options.allInnerTexts()).filter((words) => /Locksmiths and safe/.test(words))).toEqual([]);
    }));

  test("a profile's parts sort by any column, the Bureau's steps in their order", () =>
    visit("/occupations/postsecondary-teachers/", {}, async (page) => {
      // What sorts them comes as the table comes near.
      expect(await page.locator("atlas-table:defined").count()).toBe(0);
      await page.locator("atlas-table").scrollIntoViewIfNeeded();
      await awake(page);
      const column = (place: number) => page.locator(`atlas-table tbody tr > :nth-child(${place})`).allInnerTexts();
      const numbers = async (place: number) => (await column(place)).map((text) => Number(text.replace(/[^\d.-]/g, "")));
      const sort = (name: RegExp) => page.locator("atlas-table thead").getByRole("button", { name }).click();
      await sort(/^Change to 2035/);
      const changes = await numbers(4);
      expect(changes).toHaveLength(35);
      expect(changes).toEqual(changes.toSorted((a, b) => b - a));
      expect([changes[0], changes.at(-1)]).toEqual([17.9, 0]);
      await sort(/^AI exposure/);
      const steps = (await column(6)).map((text) => Number(text.charAt(0)));
      expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    }));
});
