import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { visit } from "../browser.ts";
import { box, file, give, kept, keptInventory, key, name, path, remark, saved, ticked } from "./inventory-page.ts";
import { at, closed, full } from "./storage.ts";

const job = `${path}?job=tellers`;

describe("the skill inventory in trouble", () => {
  test.each([
    ["closed", closed],
    ["full", full],
  ] as const)("where storage is %s says so, loses nothing and still saves files", (_, before) =>
    visit(job, { before }, async (page) => {
      await box(page, "writing").check();
      await expect.poll(() => remark(page)).toMatch(/^This browser does not keep what you tick here.* save it as a file\./);
      await give(page, file({ activities: ["present information"] }));
      await expect.poll(() => ticked(page)).toEqual(["present information", "writing"]);
      const { text } = await saved(page);
      expect(JSON.parse(text)).toMatchObject({ jobs: ["tellers"], activities: ["present information"], skills: ["writing"] });
      const asks = page.waitForEvent("dialog");
      const leaves = page.close({ runBeforeUnload: true });
      const dialog = await asks;
      expect(dialog.type()).toBe("beforeunload");
      await dialog.dismiss();
      await leaves;
      expect(await ticked(page)).toEqual(["present information", "writing"]);
    }),
  );

  test("refuses a file whole, and says why", () =>
    visit(job, {}, async (page) => {
      await box(page, "writing").check();
      const before = { jobs: ["tellers"], activities: [], skills: ["writing"] };
      await expect.poll(() => keptInventory(page)).toEqual(before);
      const refused: [called: string, text: string, says: RegExp][] = [
        ["damaged.json", file({ skills: ["speaking"] }).slice(0, -4), /breaks off or is faulty/],
        ["foreign.json", '{"worksheet":"career-calibration","version":1,"quarters":{}}', /not a file of this inventory/],
        ["newer.json", file({ skills: ["speaking"] }, { version: 2, hopes: [] }), /version 2 .* up to 1\. Load the page again/],
        ["half.json", file({ skills: ["speaking"], activities: [7 as unknown as string] }), /something that is no name/],
      ];
      for (const [called, text, says] of refused) {
        await give(page, text, called);
        await expect.poll(() => remark(page)).toMatch(new RegExp(`^${called} was not imported\\. .* Nothing was changed\\.$`));
        expect(await remark(page)).toMatch(says);
        expect(await keptInventory(page)).toEqual(before);
        expect(await ticked(page)).toEqual(["writing"]);
      }
    }));

  test("follows a second tab, and writes over nothing", () =>
    visit(job, {}, async (page) => {
      const other = await page.context().newPage();
      await other.goto(new URL(job, inject("origin")).href);
      await box(other, "speaking").check();
      await expect.poll(() => ticked(page)).toEqual(["speaking"]);
      expect(await remark(page)).toMatch(/^Another tab changed the inventory/);
      await box(page, "writing").check();
      await expect.poll(async () => (await ticked(other)).toSorted()).toEqual(["speaking", "writing"]);
      expect(await keptInventory(page)).toEqual({ jobs: ["tellers"], activities: [], skills: ["speaking", "writing"] });
      await box(other, "speaking").uncheck();
      await expect.poll(() => ticked(page)).toEqual(["writing"]);
    }));

  test("leaves an entry that it cannot read as it is, until the reader decides", () => {
    const broken = '{"inventory":"skills","version":1,"jobs":["tell';
    const plant = async (page: Page) => {
      await at(page);
      await page.addInitScript(([entry, text]) => sessionStorage.getItem("planted") ?? (localStorage.setItem(entry, text), sessionStorage.setItem("planted", "")), [key, broken] as const); // prettier-ignore
    };
    return visit(job, { before: plant }, async (page) => {
      await expect.poll(() => remark(page)).toMatch(/cannot be read\. It is damaged.* delete everything\./);
      await box(page, "writing").check();
      expect(await kept(page)).toEqual({ [key]: broken });
      expect(await saved(page)).toEqual({ name: "skill-inventory-2026-11-24-unreadable.txt", text: broken });
      await page.getByRole("button", { name: "Delete everything…" }).click();
      await page.getByRole("button", { name: "Delete everything", exact: true }).click();
      expect(await kept(page)).toEqual({});
    });
  });

  test("says that a job in the address is none, and that one is not rated", () =>
    visit(`${path}?job=juggler`, {}, async (page) => {
      await expect.poll(() => remark(page)).toMatch(/no job by the address “juggler”/);
      await name(page, "military careers", "Military careers");
      expect(await remark(page)).toMatch(/^Military careers is named\. O\*NET has not rated/);
      expect(await kept(page)).toEqual({});
    }));

  test("says when the work of jobs cannot be loaded, and loads it when it can", () =>
    visit(path, { before: (page) => page.route("**/data/work.json", (route) => route.abort()), allow: /work\.json/ }, async (page) => {
      await page.evaluate(() => document.querySelector("atlas-inventory")?.dispatchEvent(new CustomEvent("atlas:job", { detail: { slug: "tellers" }, cancelable: true }))); // prettier-ignore
      await expect.poll(() => remark(page)).toMatch(/could not be loaded/);
      await page.unroute("**/data/work.json");
      await name(page, "tellers", "Tellers");
      expect(await page.locator(".ticks li").count()).toBeGreaterThan(10);
    }));
});
