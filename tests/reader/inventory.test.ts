import { Validator } from "@cfworker/json-schema";
import { readFileSync } from "node:fs";
import type { Request } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { views, violations } from "../axe.ts";
import { visit } from "../browser.ts";
import { box, field, file, give, kept, keptInventory, key, name, path, remark, ticked } from "./inventory-page.ts";
import { read } from "../site.ts";
import { at } from "./storage.ts";

const schema = JSON.parse(read("jobs/skills.schema.json")) as object;

describe("the skill inventory", () => {
  test("by keyboard alone takes two jobs, is ticked, comes back, is exported, deleted and imported", () =>
    visit(path, { before: at, fresh: true }, async (page) => {
      const { keyboard } = page;
      const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
      const tabTo = async (wanted: () => Promise<boolean>) => {
        for (let stop = 0; stop < 90 && !(await wanted()); stop += 1) await keyboard.press("Tab");
        expect(await wanted()).toBe(true);
      };
      for (const [typed, title] of [
        ["paralegal", "Paralegals and legal assistants"],
        ["bank teller", "Tellers"],
      ] as const) {
        await field(page).focus();
        await keyboard.type(typed);
        // It may stand further down while the title is half typed.
        await expect.poll(() => page.locator('[role="option"]:visible').first().innerText()).toContain(title);
        await keyboard.press("ArrowDown");
        await keyboard.press("Enter");
        await page.locator(".held-jobs a").filter({ hasText: title }).waitFor();
        expect(await remark(page)).toMatch(new RegExp(`^${title} is named, with \\d+ things to tick\\.$`));
        expect(await field(page).inputValue()).toBe("");
      }
      // Both ask for writing: it stands there once, with both.
      expect(await box(page, "writing").count()).toBe(1);
      const writing = page.locator('.ticks li:has([value="writing"])');
      expect(await writing.innerText()).toContain("Paralegals and legal assistants, Tellers");
      await tabTo(async () => (await focused()) === "activities");
      await keyboard.press("Space");
      await tabTo(async () => (await focused()) === "skills");
      await keyboard.press("Space");
      const done = await ticked(page);
      expect(done).toHaveLength(2);
      const inventory = {
        jobs: ["paralegals-and-legal-assistants", "tellers"],
        activities: done.slice(0, 1),
        skills: done.slice(1),
      };
      await expect.poll(() => keptInventory(page)).toEqual(inventory);
      await page.reload();
      await expect.poll(() => ticked(page)).toEqual(done);
      expect(await page.locator(".stored").innerText()).toBe("1 activity, 1 skill or area of knowledge, 2 jobs");

      const press = async (button: string) => {
        await tabTo(async () => (await focused()) === button);
        await keyboard.press("Enter");
      };
      await field(page).focus();
      const waits = page.waitForEvent("download");
      await press("export");
      const download = await waits;
      expect(download.suggestedFilename()).toBe("skill-inventory-2026-11-24.json");
      const text = readFileSync(await download.path(), "utf8");
      expect(new Validator(schema, "2020-12").validate(JSON.parse(text)).valid).toBe(true);
      expect(JSON.parse(text)).toMatchObject({ $schema: `${site.url}/jobs/skills.schema.json`, ...inventory });

      await press("delete");
      expect(await focused()).toBe("keep");
      await keyboard.press("Escape");
      expect(Object.keys(await kept(page))).toEqual([key]);
      await press("delete");
      await keyboard.press("Shift+Tab");
      await keyboard.press("Enter");
      expect(await remark(page)).toMatch(/^Deleted\. Nothing of the inventory is kept/);
      expect(await kept(page)).toEqual({});
      expect(await ticked(page)).toEqual([]);
      await page.reload();
      expect(await page.locator(".held-jobs li").count()).toBe(0);
      expect(await kept(page)).toEqual({});

      await give(page, text);
      await expect.poll(() => remark(page)).toBe("Imported mine.json: 1 activity, 1 skill or area of knowledge, 2 jobs.");
      await expect.poll(() => ticked(page)).toEqual(done);
      expect(await keptInventory(page)).toEqual(inventory);
    }));

  test("sends nothing of what is ticked, and keeps nothing before a tick; what it keeps it names", () => {
    const asked: Request[] = [];
    return visit(path, { before: async (page) => void page.on("request", (request) => void asked.push(request)) }, async (page) => {
      await name(page, "tellers", "Tellers");
      expect(await kept(page)).toEqual({});
      await box(page, "active listening").check();
      await expect.poll(() => keptInventory(page)).toEqual({ jobs: ["tellers"], activities: [], skills: ["active listening"] });
      await page.reload();
      await expect.poll(() => ticked(page)).toEqual(["active listening"]);
      expect(Object.keys(await kept(page))).toEqual([key]);
      expect(await page.evaluate(async () => [Object.keys(sessionStorage), await indexedDB.databases(), await caches.keys(), document.cookie])).toEqual([[], [], [], ""]); // prettier-ignore
      expect(await page.locator(".kept").innerText()).toContain(`“${key}”`);
      expect(asked.filter((each) => each.method() !== "GET" || each.postData() !== null)).toEqual([]);
      expect(asked.map((each) => each.url()).filter((url) => !url.startsWith(inject("origin")) || /[?#]|listening/.test(url))).toEqual([]);
      // The last one cleared takes the entry along; the job stays on the page.
      await box(page, "active listening").uncheck();
      await expect.poll(() => kept(page)).toEqual({});
      expect(await page.locator(".held-jobs li").count()).toBe(1);
    });
  });

  test("keeps what was ticked in a job that is taken out, and gives the focus back to the field", () =>
    visit(`${path}?job=tellers`, {}, async (page) => {
      await box(page, "active listening").check();
      await page.getByRole("button", { name: "Remove Tellers" }).click();
      expect(await field(page).evaluate((each) => each === document.activeElement)).toBe(true);
      expect(await ticked(page)).toEqual(["active listening"]);
      expect(await page.locator(".ticks li").innerText()).toContain("ticked before, in another job");
      await expect.poll(() => keptInventory(page)).toEqual({ jobs: [], activities: [], skills: ["active listening"] });
    }));

  test("is read beside the worksheet’s question, and put into its answer", () =>
    visit(path, {}, async (page) => {
      await give(page, file({ activities: ["present information"], skills: ["writing", "speaking"] }));
      await expect.poll(() => remark(page)).toMatch(/^Imported/);
      await page.goto(new URL("/articles/career-calibration/worksheet/", inject("origin")).href);
      const beside = page.locator(".from-inventory details");
      await beside.locator("summary").click();
      expect(await beside.innerText()).toContain("Present information");
      await beside.getByRole("button", { name: "Add the skills" }).click();
      await beside.getByRole("button", { name: "Add the skills" }).click();
      expect(await page.locator('[name="carries"]').inputValue()).toBe("Speaking, writing");
      await expect.poll(async () => (await kept(page))["worksheet:career-calibration"] ?? "").toContain("Speaking, writing");
    }));

  test("prints what is ticked, and nothing else", () =>
    visit(`${path}?job=tellers`, {}, async (page) => {
      await box(page, "active listening").check();
      await page.emulateMedia({ media: "print" });
      const words = await page.locator("body").innerText();
      expect(words).toMatch(/Skill inventory[\s\S]*Jobs you held[\s\S]*Tellers[\s\S]*Skills[\s\S]*Active listening/);
      expect(words).not.toMatch(/Mathematics|Activities|Delete|Remove|What is kept|Search/);
    }));

  test("without scripts says what it would do, and leads to the jobs", () =>
    visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".needs-scripts:visible, fieldset:visible").count()).toBe(0);
      expect(await page.locator("noscript").innerText()).toContain("needs scripts");
      expect(await page.locator('noscript a[href="/jobs/"]').isVisible()).toBe(true);
    }));

  test.each([...views, { width: 320, colorScheme: "light" }] as const)("axe finds nothing, $width $colorScheme", ({ width, colorScheme }) =>
    visit(`${path}?job=tellers`, { width, colorScheme }, async (page) => {
      await box(page, "active listening").check();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Delete everything…" }).click();
      expect(await violations(page, "dialog")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    }),
  );
});
