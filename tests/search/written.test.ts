import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { field, find, focused, open, paths, status } from "./search-box.ts";

describe.concurrent("search words as people write them", () => {
  test("a code opens its occupation, or its row on the profile's page", () =>
    visit("/", {}, async (page) => {
      await open(page);
      for (const query of ["29-1141.00", "291141"]) expect(await find(page, query), query).toEqual(["/occupations/registered-nurses/"]);
      await field(page).fill("25-1112");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/occupations/postsecondary-teachers/#soc-25-1112");
    }));

  test("codes are loaded for a code, and for nothing else", async () => {
    const asked: string[] = [];
    await visit(
      "/",
      { before: (page) => Promise.resolve(void page.on("request", (request) => asked.push(request.url()))) },
      async (page) => {
        await open(page);
        await find(page, "credit risk analyst");
        const codes = () => asked.filter((url) => url.endsWith("/data/titles/soc-codes.json")).length;
        expect(codes()).toBe(0);
        await find(page, "15-1252");
        await find(page, "15-1254");
        expect(codes()).toBe(1);
      },
    );
  });

  test("“Find your job” takes a code, and leaves one word of many jobs to the reader", () =>
    visit("/", {}, async (page) => {
      const combobox = page.getByRole("combobox", { name: "Find your job" });
      const options = page.locator('atlas-find [role="option"]');
      await combobox.fill("supervisor");
      await options.first().waitFor();
      await page.keyboard.press("Enter");
      expect(await page.locator('atlas-find [role="option"][aria-selected="true"]').count()).toBe(1);
      expect(await options.count()).toBeGreaterThan(3);
      expect(await combobox.inputValue()).toBe("supervisor");
      await combobox.fill("49-9094");
      await options.filter({ hasText: "Locksmiths" }).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/occupations/locksmiths-and-safe-repairers/");
    }));

  test("one word of many jobs offers several, and Enter opens none of them", () =>
    visit("/", {}, async (page) => {
      await open(page);
      const found = await find(page, "coordinator");
      expect(found.filter((path) => path.startsWith("/occupations/")).length).toBeGreaterThan(3);
      expect(await status(page).innerText()).toMatch(/^“coordinator” can mean many jobs; another word tells which\. The likeliest: 6 jobs/);
      await page.keyboard.press("Enter");
      expect(await focused(page)).toContain(found[0]);
      expect(new URL(page.url()).pathname).toBe("/");
    }));

  test("of another language it is said that only English is known", () =>
    visit("/", {}, async (page) => {
      const combobox = page.getByRole("combobox", { name: "Find your job" });
      await combobox.fill("infirmière");
      await page.locator('atlas-find [role="option"]').filter({ hasText: "No title like this: only English is known here." }).waitFor();
    }));

  test("the search says it, too", () =>
    visit("/", {}, async (page) => {
      await open(page);
      for (const query of ["enfermera", "Krankenschwester", "字字字"]) {
        expect(await find(page, query)).toEqual([]);
        expect(await status(page).innerText()).toMatch(new RegExp(`^Nothing found for “${query}”: only English is known here\\.`));
      }
    }));

  test("a British word and a percentage are found in the text, and marked alone", () =>
    visit("/", {}, async (page) => {
      await open(page);
      expect((await find(page, "defence")).length).toBeGreaterThan(2);
      expect(await paths(page)).toContain("/claims/adaptability-defence/");
      const marks = async () => new Set(await page.locator("atlas-search .pages p mark").allInnerTexts());
      expect([...(await marks())].filter((mark) => !/^defen[sc]e/i.test(mark))).toEqual([]);
      await find(page, "+5%");
      expect([...(await marks())].filter((mark) => !/^\(?\+5%/.test(mark))).toEqual([]);
      expect((await marks()).size).toBeGreaterThan(0);
    }));
});
