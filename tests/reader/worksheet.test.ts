import { Validator } from "@cfworker/json-schema";
import ICAL from "ical.js";
import { readFileSync } from "node:fs";
import type { Page, Request } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { views, violations } from "../axe.ts";
import { visit } from "../browser.ts";
import { read } from "../site.ts";
import { field, give, kept, keptAnswers, key, path, quarter, questions, remark, saved } from "./worksheet-page.ts";

/** The reader's clock stands, so that the quarter is known. */
const now = "2026-11-24T10:00:00";
const at = async (page: Page) => page.clock.setFixedTime(now);
const open = (act: (page: Page) => Promise<void>, before?: (page: Page) => Promise<unknown>) =>
  visit(path, { fresh: true, before: async (page) => (await at(page), await before?.(page)) }, act);

const schema = JSON.parse(read("articles/career-calibration/worksheet.schema.json")) as object;
const valid = (text: string) => new Validator(schema, "2020-12").validate(JSON.parse(text)).valid;

describe("the worksheet", () => {
  test("by keyboard alone is filled in, comes back, is exported, deleted and imported", () =>
    open(async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("name") ?? "");
      await quarter(page).focus();
      for (const [index, { id }] of questions.entries()) {
        await page.keyboard.press("Tab");
        // The way to the inventory stands between two questions.
        if ((await focused()) === "") await page.keyboard.press("Tab");
        expect(await focused()).toBe(id);
        await page.keyboard.type(id === "step-by" ? "01152027" : `Answer ${index} to ${id}`);
        if (id === "step-by") await page.keyboard.press("Tab"); // the button of the field
      }
      await expect.poll(async () => Object.keys((await keptAnswers(page))["2026-Q4"] ?? {}).length).toBe(questions.length);
      await page.reload();
      expect(await field(page, "did").inputValue()).toBe("Answer 0 to did");
      expect(await field(page, "step-by").inputValue()).toBe("2027-01-15");
      const press = async (name: string) => {
        await field(page, "step").focus();
        for (let stop = 0; stop < 20 && (await focused()) !== name; stop += 1) await page.keyboard.press("Tab");
        expect(await focused()).toBe(name);
        await page.keyboard.press("Enter");
      };
      const waits = page.waitForEvent("download");
      await press("export");
      const download = await waits;
      expect(download.suggestedFilename()).toBe("career-calibration-2026-Q4.json");
      const text = readFileSync(await download.path(), "utf8");
      expect(valid(text)).toBe(true);
      expect(JSON.parse(text)).toMatchObject({ $schema: `${site.url}/articles/career-calibration/worksheet.schema.json` });

      await press("delete");
      expect(await focused()).toBe("keep");
      await page.keyboard.press("Escape");
      expect(await focused()).toBe("delete");
      expect(Object.keys(await kept(page))).toEqual([key]);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Shift+Tab");
      expect(await focused()).toBe("really");
      await page.keyboard.press("Enter");
      expect(await remark(page)).toMatch(/^Deleted\. Nothing of this worksheet is kept/);
      expect(await kept(page)).toEqual({});
      for (const { id } of questions) expect(await field(page, id).inputValue(), id).toBe("");
      await page.reload();
      expect(await field(page, "did").inputValue()).toBe("");
      expect(await kept(page)).toEqual({});

      await give(page, text);
      await expect.poll(() => remark(page)).toBe(`Imported mine.json: 1 quarter, ${questions.length} answers.`);
      expect(await field(page, "carries").inputValue()).toBe("Answer 4 to carries");
      expect(JSON.parse((await kept(page))[key] ?? "")).toMatchObject({
        quarters: (JSON.parse(text) as { quarters: object }).quarters,
      });
    }));

  test("keeps several quarters apart and sets them side by side", () =>
    open(async (page) => {
      expect(await page.locator(".compare").isVisible()).toBe(false);
      await field(page, "did").fill("Autumn");
      await quarter(page).selectOption("2026-Q3");
      expect(await field(page, "did").inputValue()).toBe("");
      await field(page, "did").fill("Summer");
      await field(page, "learned").fill("Two\nlines");
      await page.locator(".compare dd").first().waitFor();
      const row = page.locator(".beside > div").filter({ hasText: "had not done before" });
      expect(await row.locator("dt").allInnerTexts()).toEqual(["July to September 2026", "October to December 2026"]);
      expect(await row.locator("dd").allInnerTexts()).toEqual(["Summer", "Autumn"]);
      const boxes = await row.locator("dl > div").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
      expect(new Set(boxes).size).toBe(1);
      expect(await page.locator(".beside > div").filter({ hasText: "pay for" }).locator("dd").allInnerTexts()).toEqual([
        "Two\nlines",
        "Nothing written",
      ]);
      await quarter(page).selectOption("2026-Q4");
      expect(await field(page, "did").inputValue()).toBe("Autumn");
      expect(await keptAnswers(page)).toEqual({ "2026-Q3": { did: "Summer", learned: "Two\nlines" }, "2026-Q4": { did: "Autumn" } });
    }));

  test("sends nothing, and keeps nothing before something is typed; what it keeps it names", () => {
    const asked: Request[] = [];
    return open(
      async (page) => {
        await page.waitForLoadState("networkidle");
        await page.mouse.move(50, 50);
        await quarter(page).selectOption("2026-Q3");
        await page.locator("summary").filter({ hasText: "calendar" }).click();
        await expect.poll(() => page.locator('input[name="review"]').inputValue()).toBe("2027-01-12");
        expect(await kept(page)).toEqual({});
        expect(await page.evaluate(() => [Object.keys(sessionStorage), document.cookie])).toEqual([[], ""]);
        const secret = "zanzibar-9731";
        await field(page, "did").fill(secret);
        await quarter(page).selectOption("2026-Q4");
        await field(page, "learned").fill(secret);
        for (const button of ["Save as Markdown", "Save as a file", "Save for your calendar"]) await saved(page, button);
        await page.locator(".compare").waitFor();
        await page.reload();
        expect(Object.keys(await kept(page))).toEqual([key]);
        expect(await page.evaluate(async () => [Object.keys(sessionStorage), await indexedDB.databases(), await caches.keys()])).toEqual([
          [],
          [],
          [],
        ]);
        expect(await page.locator(".kept").innerText()).toContain(`“${key}”`);
        expect(await page.locator(".stored").innerText()).toBe("2 quarters, 2 answers");
        expect(asked.filter((each) => each.method() !== "GET" || each.postData() !== null).map((each) => each.url())).toEqual([]);
        // Only files of the site, by addresses that say nothing.
        const urls = asked.map((each) => each.url()).filter((url) => !url.startsWith("blob:"));
        expect(urls.filter((url) => !url.startsWith(inject("origin")) || /[?#]|zanzibar|9731/.test(url))).toEqual([]);
        expect(asked.flatMap((each) => Object.values(each.headers())).filter((each) => each.includes("zanzibar"))).toEqual([]);
      },
      async (page) => page.on("request", (request) => void asked.push(request)),
    );
  });

  test("gives the next four reviews to a calendar, and none of the answers", () =>
    open(async (page) => {
      await field(page, "did").fill("A secret of mine");
      await page.locator("summary").filter({ hasText: "calendar" }).click();
      const first = page.locator('input[name="review"]');
      await expect.poll(() => first.inputValue()).toBe("2027-01-12");
      await first.fill("2026-11-23");
      await page.getByRole("button", { name: "Save for your calendar" }).click();
      await expect.poll(() => remark(page)).toMatch(/^23 November 2026 is in the past\. Choose a day .* no file was made\.$/);
      await first.fill("9999-12-31");
      await page.getByRole("button", { name: "Save for your calendar" }).click();
      await expect
        .poll(() => remark(page))
        .toMatch(/^31 December 9999 is too far away\. Choose a day up to \d+ \w+ 2036; no file was made\.$/);
      await first.fill("2026-12-31");
      const { name, text } = await saved(page, "Save for your calendar");
      expect(name).toBe("career-calibration-reviews.ics");
      expect(text).not.toContain("secret");
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
      expect(events.map(({ startDate }) => startDate.toString())).toEqual(["2026-12-31", "2027-04-01", "2027-07-01", "2027-09-30"]);
      expect(events[0]?.description).toContain(site.url + path);
      expect(await remark(page)).toContain("31 December 2026, 1 April 2027, 1 July 2027, 30 September 2027");
    }));

  test("gives Markdown with each quarter", () =>
    open(async (page) => {
      await page.getByRole("button", { name: "Save as Markdown" }).click();
      await expect.poll(() => remark(page)).toBe("There is nothing to save yet.");
      await field(page, "did").fill("# One *star*");
      const { name, text } = await saved(page, "Save as Markdown");
      expect(name).toBe("career-calibration-2026-Q4.md");
      expect(text).toBe(
        `# Career calibration worksheet\n\n## October to December 2026\n\n### ${questions[0]?.ask ?? ""}\n\n\\# One \\*star\\*\n`,
      );
    }));

  test.each(views)("axe finds nothing, filled in and asked whether to delete, $width $colorScheme", ({ width, colorScheme }) =>
    visit(path, { width, colorScheme, before: at, fresh: true }, async (page) => {
      await field(page, "did").fill("Autumn");
      await quarter(page).selectOption("2026-Q3");
      await field(page, "step-by").fill("2020-01-01");
      await page.locator(".compare dd").first().waitFor();
      await page.locator("summary").filter({ hasText: "calendar" }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Delete everything…" }).click();
      expect(await violations(page, "dialog")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    }),
  );

  test("works by touch, and is high enough for a finger", () =>
    visit(path, { width: 390, hasTouch: true, isMobile: true, before: at, fresh: true }, async (page) => {
      await field(page, "did").tap();
      await page.keyboard.type("Typed on glass");
      await expect.poll(() => keptAnswers(page)).toEqual({ "2026-Q4": { did: "Typed on glass" } });
      await page.getByRole("button", { name: "Delete everything…" }).tap();
      await page.getByRole("button", { name: "Keep it" }).tap();
      expect(await keptAnswers(page)).toEqual({ "2026-Q4": { did: "Typed on glass" } });
      const low = await page
        .locator("atlas-worksheet :is(.button, .field):visible")
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter((height) => height < 44));
      expect(low).toEqual([]);
    }));

  test("says each field’s question, and why it is asked", () =>
    open(async (page) => {
      for (const { id, ask, why } of questions) {
        const named = page.getByLabel(ask.replaceAll("'", "’"), { exact: true });
        expect(await named.getAttribute("name")).toBe(id);
        const reason = await page.locator(`#${(await named.getAttribute("aria-describedby")) ?? ""}`).innerText();
        expect(reason, id).toBe(why.replaceAll("'", "’").replace(/\s+/g, " ").trim());
      }
    }));
});

test("the article and its concept lead to the worksheet, and the site lists it", () => {
  for (const page of ["articles/career-calibration", "concepts/career-calibration", "articles", "a-to-z"])
    expect(read(`${page}/index.html`), page).toContain(`href="${path}"`);
  expect(read("sitemap-0.xml")).toContain(`${site.url}${path}`);
  expect(read("llms.txt")).toContain(`${path}index.html.md`);
  expect(read(`${path.slice(1)}index.html.md`)).toContain("Were you told what matters most, and why?");
});
