import type { Page, Request } from "playwright-core";
import { extractText } from "unpdf";
import { describe, expect, inject, test } from "vitest";
import { views, violations } from "../axe.ts";
import { visit } from "../browser.ts";
import { at } from "./storage.ts";
import { field, file, give, giveTeam, kept, keptAnswers, key, path, remark, saved } from "./worksheet-page.ts";

const open = (act: (page: Page) => Promise<void>, before?: (page: Page) => Promise<unknown>) =>
  visit(path, { fresh: true, before: async (page) => (await at(page), await before?.(page)) }, act);

const name = (page: Page) => page.getByLabel("Your name");
const row = (page: Page, ask: string) => page.locator(".team .beside > div").filter({ hasText: ask });
const columns = async (page: Page, ask: string) => {
  const one = row(page, ask);
  return Object.fromEntries(
    (await one.locator("dt").allInnerTexts()).map((person, index) => [person, one.locator("dd").nth(index)] as const),
  );
};
const wrote = async (page: Page, ask: string) =>
  Object.fromEntries(await Promise.all(Object.entries(await columns(page, ask)).map(async ([who, dd]) => [who, await dd.innerText()])));

const ann = file({ "2026-Q3": { did: "Sums" }, "2026-Q4": { did: "Plans", "step-by": "2027-01-15" } }, { version: 2, name: "Ann Lee" });
const bo = file({ "2026-Q4": { did: "Walls" } }, { version: 2, name: "Bo" });
/** As version 1 wrote them: without a name, and all of one. */
const old = file({ "2026-Q4": { did: "Roofs", learned: "Slate" } });
const three = { "career-calibration-ann-lee-2026-Q4.json": ann, "bo.json": bo, "career-calibration-2026-11-24 (1).json": old };
const newThing = "had not done before";

describe("a name on the worksheet", () => {
  test("is kept with the answers, names the files, and stands on paper", () =>
    open(async (page) => {
      await name(page).fill("  Ann   Lée ");
      await field(page, "did").fill("Plans");
      await expect.poll(async () => JSON.parse((await kept(page))[key] ?? "{}") as object).toMatchObject({ version: 2, name: "Ann Lée" });
      const json = await saved(page, "Save as a file");
      expect(json.name).toBe("career-calibration-ann-lee-2026-Q4.json");
      expect(JSON.parse(json.text)).toMatchObject({ name: "Ann Lée", quarters: { "2026-Q4": { did: "Plans" } } });
      const markdown = await saved(page, "Save as Markdown");
      expect([markdown.name, markdown.text.split("\n")[2]]).toEqual(["career-calibration-ann-lee-2026-Q4.md", "Ann Lée"]);
      await page.reload();
      expect(await name(page).inputValue()).toBe("Ann Lée");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".heads").innerText()).toMatch(/Name\s+Ann Lée/);
      await page.emulateMedia({ media: "screen" });
      await page.getByRole("button", { name: "Delete everything…" }).click();
      await page.getByRole("button", { name: "Delete everything", exact: true }).click();
      expect([await name(page).inputValue(), await kept(page)]).toEqual(["", {}]);
      await give(page, json.text);
      await expect.poll(() => name(page).inputValue()).toBe("Ann Lée");
    }));

  test("keeps another person's file out of one's own answers", () =>
    open(async (page) => {
      await field(page, "did").fill("Mine");
      await expect.poll(() => keptAnswers(page)).toEqual({ "2026-Q4": { did: "Mine" } });
      await give(page, bo, "bo.json");
      await expect
        .poll(() => remark(page))
        .toMatch(/^bo\.json was not imported\. It holds the answers of Bo, and the sheet here says no name\. .* Nothing was changed\.$/);
      await name(page).fill("Ann");
      await give(page, bo, "bo.json");
      await expect
        .poll(() => remark(page))
        .toMatch(/^bo\.json .* the sheet here is that of Ann\. Add it to a team below\. Nothing was changed\.$/);
      expect(await keptAnswers(page)).toEqual({ "2026-Q4": { did: "Mine" } });
      await name(page).fill("Bo");
      await give(page, bo, "bo.json");
      await expect.poll(() => keptAnswers(page)).toEqual({ "2026-Q4": { did: "Mine\n\nWalls" } });
    }));
});

describe("a team side by side", () => {
  test("three files give three named columns, and nothing is kept or sent", () => {
    const asked: Request[] = [];
    return open(
      async (page) => {
        await field(page, "did").fill("Mine");
        await expect.poll(() => keptAnswers(page)).toEqual({ "2026-Q4": { did: "Mine" } });
        const before = await kept(page);
        await giveTeam(page, three);
        await expect.poll(() => remark(page)).toBe("Added Ann Lee, Bo, career-calibration-2026-11-24 (1).");
        expect(await wrote(page, newThing)).toEqual({ "Ann Lee": "Plans", Bo: "Walls", "career-calibration-2026-11-24 (1)": "Roofs" });
        expect(await wrote(page, "By which day?")).toMatchObject({ "Ann Lee": "15 January 2027", Bo: "Nothing written" });
        const tops = await row(page, newThing)
          .locator("dl > div")
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
        expect(new Set(tops).size).toBe(1);
        await page.getByLabel("Quarter of the team").selectOption("2026-Q3");
        expect(await wrote(page, newThing)).toMatchObject({ "Ann Lee": "Sums", Bo: "Nothing written" });
        await page.getByRole("button", { name: "Remove Bo" }).click();
        expect(Object.keys(await wrote(page, newThing))).toEqual(["Ann Lee", "career-calibration-2026-11-24 (1)"]);
        expect(await field(page, "did").inputValue()).toBe("Mine");
        expect(await kept(page)).toEqual(before);
        expect(asked.filter((each) => each.method() !== "GET" || !each.url().startsWith(inject("origin")))).toEqual([]);
        await page.reload();
        expect(await page.locator(".team-sheet").isVisible()).toBe(false);
      },
      async (page) => page.on("request", (request) => void asked.push(request)),
    );
  });

  test("a file that cannot be read gets a sentence, and the others stand", () =>
    open(async (page) => {
      await giveTeam(page, { "bo.json": bo, "cut.json": ann.slice(0, -9), "notes.txt": "dear diary" });
      await expect
        .poll(() => remark(page))
        .toBe(
          "Added Bo. cut.json was not added. It is damaged: its JSON breaks off or is faulty. notes.txt was not added. It is not a file of this worksheet.",
        );
      await giveTeam(page, { "bo-again.json": file({ "2026-Q4": { did: "Doors" } }, { version: 2, name: "Bo" }) });
      await expect.poll(() => wrote(page, newThing)).toEqual({ Bo: "Walls\n\nDoors" });
    }));

  test("prints in place of one's own sheet, where that is asked for", () =>
    open(
      async (page) => {
        await field(page, "did").fill("Mine");
        const people = Array.from({ length: 6 }, (_, index) => `Person ${"ABCDEF"[index] ?? ""}`);
        await giveTeam(
          page,
          Object.fromEntries(
            people.map((person) => [`${person}.json`, file({ "2026-Q4": { did: `Work of ${person}` } }, { version: 2, name: person })]),
          ),
        );
        await expect.poll(() => page.locator(".people li").count()).toBe(6);
        await page.getByRole("button", { name: "Print the team sheet" }).click();
        await expect.poll(() => page.locator("atlas-worksheet").getAttribute("data-prints")).toBe("team");
        const { text } = await extractText(new Uint8Array(await page.pdf({ format: "Letter" })));
        const words = text.join(" ").replace(/\s+/g, "");
        for (const person of people) expect(words).toContain(`Workof${person.replace(" ", "")}`);
        expect(words).toContain("teamof6:OctobertoDecember2026");
        expect(words).not.toMatch(/Mine|Remove|Addpeople|Yourpart/);
        await page.evaluate(() => dispatchEvent(new Event("afterprint")));
        const own = (await extractText(new Uint8Array(await page.pdf({ format: "Letter" })))).text.join(" ").replace(/\s+/g, "");
        expect(own).toContain("Mine");
        expect(own).not.toContain("WorkofPerson");
      },
      (page) => page.addInitScript(() => Object.assign(window, { print: () => undefined })),
    ));

  test("is reached and used by keyboard", () =>
    open(async (page) => {
      await giveTeam(page, three);
      await page.locator(".team dd").first().waitFor();
      await page.getByLabel("Quarter of the team").focus();
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => wrote(page, newThing)).toMatchObject({ "Ann Lee": "Sums" });
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("print-team");
      await page.getByRole("button", { name: "Remove Ann Lee" }).focus();
      await page.keyboard.press("Enter");
      expect(await remark(page)).toBe("Ann Lee is no longer on this page.");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("team");
    }));

  test.each([...views, { width: 320, colorScheme: "light" as const }])("axe finds nothing, $width $colorScheme", ({ width, colorScheme }) =>
    visit(path, { width, colorScheme, before: at, fresh: true }, async (page) => {
      await giveTeam(page, three);
      await page.locator(".team dd").first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      const low = await page
        .locator(".team :is(.button, .field):visible")
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter((height) => height < 44));
      expect(low).toEqual([]);
    }),
  );
});

describe("two tabs that write one answer at the same instant", () => {
  test("lose no word in twenty rounds", () =>
    open(async (page) => {
      const other = await page.context().newPage();
      await at(other);
      await other.goto(inject("origin") + path);
      const tabs = [page, other];
      /** Adds a word to the end of the answer as it stands, and has it kept at a moment that both share. */
      const add = (tab: Page, word: string, moment: number) =>
        tab.evaluate(
          ([word, moment]) =>
            new Promise<void>((done) => {
              const wait = moment - (performance.timeOrigin + performance.now());
              setTimeout(() => {
                const typing = document.querySelector<HTMLTextAreaElement>('[name="did"]');
                if (typing === null) throw new Error("no field");
                typing.value = `${typing.value} ${word}`.trim();
                typing.dispatchEvent(new Event("input", { bubbles: true }));
                done();
              }, wait);
            }),
          [word, moment] as const,
        );
      const words: string[] = [];
      for (let round = 0; round < 20; round += 1) {
        const pair = [`here${round}`, `there${round}`];
        words.push(...pair);
        const moment = (await page.evaluate(() => performance.timeOrigin + performance.now())) + 60;
        await Promise.all(tabs.map((tab, index) => add(tab, pair[index] ?? "", moment)));
        await page.waitForTimeout(330);
      }
      const answers = async () => [
        ...(await Promise.all(tabs.map((tab) => field(tab, "did").inputValue()))),
        (await keptAnswers(page))["2026-Q4"]?.["did"] ?? "",
      ];
      await expect.poll(async () => new Set(await answers()).size).toBe(1);
      const [text = ""] = await answers();
      expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(text))).toEqual([]);
      expect(text.length).toBeLessThan(words.join(" ").length * 4);
      await other.close();
    }));
});
