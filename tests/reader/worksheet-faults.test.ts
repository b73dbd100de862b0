import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { visit } from "../browser.ts";
import { field, file, give, kept, keptAnswers, key, path, quarter, remark, saved } from "./worksheet-page.ts";
import { at, closed, full } from "./storage.ts";

const open = (act: (page: Page) => Promise<void>, before?: (page: Page) => Promise<unknown>) =>
  visit(path, { fresh: true, before: async (page) => (await at(page), await before?.(page)) }, act);

describe("the worksheet in trouble", () => {
  test.each([
    ["closed", closed],
    ["full", full],
  ] as const)("where storage is %s says so, loses nothing and still saves files", (_, before) =>
    open(async (page) => {
      await field(page, "did").fill("Autumn");
      await expect.poll(() => remark(page)).toMatch(/^This browser does not keep what you write here.* save them as a file\.$/);
      await quarter(page).selectOption("2026-Q3");
      await field(page, "did").fill("Summer");
      await quarter(page).selectOption("2026-Q4");
      expect(await field(page, "did").inputValue()).toBe("Autumn");
      await give(page, file({ "2026-Q4": { learned: "Imported" } }));
      await expect.poll(() => field(page, "learned").inputValue()).toBe("Imported");
      const { text } = await saved(page, "Save as a file");
      expect(JSON.parse(text)).toMatchObject({
        quarters: { "2026-Q3": { did: "Summer" }, "2026-Q4": { did: "Autumn", learned: "Imported" } },
      });
      // Leaving would lose it: the browser asks first.
      const asks = page.waitForEvent("dialog");
      const leaves = page.close({ runBeforeUnload: true });
      const dialog = await asks;
      expect(dialog.type()).toBe("beforeunload");
      await dialog.dismiss();
      await leaves;
      expect(await field(page, "did").inputValue()).toBe("Autumn");
    }, before),
  );

  test("where an import has no room changes nothing", () =>
    open(async (page) => {
      await field(page, "did").fill("Autumn");
      await expect.poll(() => keptAnswers(page)).toEqual({ "2026-Q4": { did: "Autumn" } });
      const before = await kept(page);
      await give(page, file({ "2026-Q4": { learned: "x".repeat(6_000_000) }, "2026-Q3": { did: "Summer" } }), "huge.json");
      await expect.poll(() => remark(page)).toBe("huge.json was not imported. This browser has no room for it. Nothing was changed.");
      expect(await kept(page)).toEqual(before);
      expect(await field(page, "learned").inputValue()).toBe("");
      expect(await quarter(page).locator("option").allInnerTexts()).not.toContain("July to September 2026 (1)");
    }));

  test("refuses a file whole, and says why", () =>
    open(async (page) => {
      await field(page, "learned").fill("Mine");
      await expect.poll(() => keptAnswers(page)).toEqual({ "2026-Q4": { learned: "Mine" } });
      const refused: [name: string, text: string, says: RegExp][] = [
        ["damaged.json", file({ "2026-Q4": { did: "Lost" } }).slice(0, -9), /breaks off or is faulty/],
        ["foreign.json", '{"name":"package","version":"1.0.0"}', /not a file of this worksheet/],
        ["diary.txt", "dear diary", /not a file of this worksheet/],
        ["newer.json", file({ "2026-Q4": { did: "Lost", hope: "New" } }, { version: 3 }), /version 3 .* up to 2\. Load the page again/],
        ["half.json", file({ "2026-Q4": { did: "Lost" }, "2026-Q3": { did: 7 } }), /in 2026-Q3 the answer to .* is no text/],
        ["day.json", file({ "2026-Q4": { did: "Lost", "step-by": "2026-02-30" } }), /is no day/],
      ];
      for (const [name, text, says] of refused) {
        await give(page, text, name);
        await expect.poll(() => remark(page)).toMatch(new RegExp(`^${name} was not imported\\. .* Nothing was changed\\.$`));
        expect(await remark(page)).toMatch(says);
        expect(await keptAnswers(page)).toEqual({ "2026-Q4": { learned: "Mine" } });
        expect(await field(page, "did").inputValue()).toBe("");
      }
    }));

  test("says when its files cannot be loaded, and loads them when they can", () =>
    visit(path, { before: at, fresh: true, allow: /_astro\/export/ }, async (page) => {
      await field(page, "did").fill("Autumn");
      await page.route("**/_astro/export*", (route) => route.abort());
      await page.getByRole("button", { name: "Save as a file" }).click();
      await expect.poll(() => remark(page)).toMatch(/could not be loaded\. Your answers are as they were; .* or load the page again\.$/);
      await page.unroute("**/_astro/export*");
      expect((await saved(page, "Save as a file")).text).toContain("Autumn");
      // For browsers that do not ask again for a script that did not come.
      await page.reload();
      expect((await saved(page, "Save as a file")).text).toContain("Autumn");
    }));

  test("keeps both texts where a file differs, and adds nothing twice", () =>
    open(async (page) => {
      await field(page, "did").fill("Mine");
      for (const says of [/where the file and this page differed, both/i, /everything in it was here already/]) {
        await give(page, file({ "2026-Q4": { did: "Theirs", step: "Go" } }));
        await expect.poll(() => remark(page)).toMatch(says);
        expect(await keptAnswers(page)).toEqual({ "2026-Q4": { did: "Mine\n\nTheirs", step: "Go" } });
      }
    }));

  test("follows a second tab, and joins what both write in one answer", () =>
    open(async (page) => {
      const other = await page.context().newPage();
      await at(other);
      await other.goto(inject("origin") + path);
      await field(other, "did").fill("From the other");
      await expect.poll(() => field(page, "did").inputValue()).toBe("From the other");
      expect(await remark(page)).toMatch(/^Another tab changed this quarter/);
      await field(page, "learned").fill("From this");
      await expect.poll(() => field(other, "learned").inputValue()).toBe("From this");
      expect(await keptAnswers(page)).toEqual({ "2026-Q4": { did: "From the other", learned: "From this" } });
      // Both type at once: neither has kept its text when the other begins.
      await page.evaluate((key) => {
        const typing = document.querySelector<HTMLTextAreaElement>('[name="aim"]');
        if (typing === null) throw new Error("no field");
        typing.value = "Here";
        typing.dispatchEvent(new Event("input", { bubbles: true }));
        const state = JSON.parse(localStorage.getItem(key) ?? "") as { quarters: Record<string, Record<string, string>> };
        state.quarters["2026-Q4"] = { ...state.quarters["2026-Q4"], aim: "There" };
        localStorage.setItem(key, JSON.stringify(state));
      }, key);
      await expect.poll(() => remark(page)).toMatch(/at the same time\. Both texts are kept/);
      expect(await field(page, "aim").inputValue()).toBe("Here\n\nThere");
      await expect.poll(() => field(other, "aim").inputValue()).toBe("Here\n\nThere");
      await other.getByRole("button", { name: "Delete everything…" }).click();
      await other.getByRole("button", { name: "Delete everything", exact: true }).click();
      await expect.poll(() => field(page, "did").inputValue()).toBe("");
      await field(page, "taught").focus();
      await other.close();
      await page.reload();
      expect(await kept(page)).toEqual({});
    }));

  test("leaves an entry that it cannot read as it is, until the reader decides", () => {
    const broken = '{"worksheet":"career-calibration","version":1,"quarters":{"2026-Q4":{"did":"Auto';
    return open(
      async (page) => {
        await expect.poll(() => remark(page)).toMatch(/cannot be read\. It is damaged.* delete everything\.$/);
        await field(page, "learned").fill("New");
        await quarter(page).selectOption("2026-Q3");
        await quarter(page).selectOption("2026-Q4");
        expect(await field(page, "learned").inputValue()).toBe("New");
        expect(await kept(page)).toEqual({ [key]: broken });
        const { name, text } = await saved(page, "Save as a file");
        expect([name, text]).toEqual(["career-calibration-2026-Q4-unreadable.txt", broken]);
        await page.getByRole("button", { name: "Delete everything…" }).click();
        await page.getByRole("button", { name: "Delete everything", exact: true }).click();
        expect(await kept(page)).toEqual({});
        await field(page, "learned").fill("Again");
        await expect.poll(() => keptAnswers(page)).toEqual({ "2026-Q4": { learned: "Again" } });
      },
      (page) => page.addInitScript(([name, text]) => sessionStorage.getItem("planted") ?? (localStorage.setItem(name, text), sessionStorage.setItem("planted", "")), [key, broken] as const), // prettier-ignore
    );
  });

  test("keeps 100,000 characters whole, and says that they are many", () =>
    open(async (page) => {
      const text = `${"word ".repeat(19_999)}end.`.padEnd(100_000, "!");
      await field(page, "did").fill(text);
      await expect.poll(() => remark(page)).toMatch(/has 100,000 characters\. It is kept whole/);
      await expect.poll(async () => (await keptAnswers(page))["2026-Q4"]?.["did"]?.length).toBe(100_000);
      await field(page, "learned").pressSequentially("quick");
      expect(await field(page, "learned").inputValue()).toBe("quick");
      await page.reload();
      expect(await field(page, "did").inputValue()).toBe(text);
    }));

  test("says that a day is past, and keeps it", () =>
    open(async (page) => {
      await field(page, "step-by").fill("2026-11-23");
      await expect.poll(() => remark(page)).toBe("23 November 2026 is in the past. It is kept; a next step needs a day ahead.");
      await expect.poll(() => keptAnswers(page)).toEqual({ "2026-Q4": { "step-by": "2026-11-23" } });
      await field(page, "step-by").fill("2026-11-24");
      await expect.poll(() => remark(page)).toBe("");
    }));
});
