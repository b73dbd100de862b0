import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { answered, dialog, field, find, focused, open, paths, results, status } from "./search-box.ts";

describe.concurrent("the search dialog", () => {
  test.each(["/", "Control+k", "Meta+k"])("opens with %s, and nothing of it is requested before", (key) =>
    visit("/articles/comeback/", {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.reload({ waitUntil: "networkidle" });
      expect(asked.filter((url) => /pagefind|atlas-search|search-worker|text-worker|data\/(titles|pages)/.test(url))).toEqual([]);
      await open(page, key);
      await find(page, "pay");
      expect(await results(page).count()).toBeGreaterThan(0);
    }),
  );

  test("opens by no key while the reader writes, and not by / where that is turned off", () =>
    visit("/accessibility/", {}, async (page) => {
      await page.getByRole("checkbox", { name: /opens the search/ }).uncheck();
      await page.getByText("It no longer does.").waitFor();
      await page.keyboard.press("/");
      expect(await dialog(page).count()).toBe(0);
      await page.goto(new URL("/articles/career-calibration/worksheet/", page.url()).href);
      expect(await page.locator("[data-search-open] kbd").isVisible()).toBe(false);
      await page.keyboard.press("/");
      expect(await dialog(page).count()).toBe(0);
      const answer = page.locator("textarea").first();
      await answer.fill("I write");
      await answer.press("Control+k");
      expect(await dialog(page).count()).toBe(0);
      expect(await answer.evaluate((each) => each === document.activeElement)).toBe(true);
      await answer.blur();
      await open(page, "Control+k");
      await page.keyboard.press("Escape");
      await page.goto(new URL("/accessibility/", page.url()).href);
      await page.getByRole("checkbox", { name: /opens the search/ }).check();
      await page.getByRole("heading", { name: "Keys" }).click();
      await open(page);
    }));

  test("finds the concept and the occupation that were meant", ({ expect: check }) =>
    visit("/concepts/team-human/", {}, async (page) => {
      await open(page);
      check.soft((await find(page, "harvesting")).slice(0, 3)).toContain("/concepts/training-data-harvesting/");
      check.soft((await find(page, "electricians"))[0]).toBe("/occupations/electricians/");
      check.soft((await find(page, "registered nurses"))[0]).toBe("/occupations/registered-nurses/");
      check.soft((await find(page, "pay scale")).slice(0, 3)).toContain("/charts/pay-scale/");
    }));

  test("shows a job at a glance, with what it was called, and what tells it from others", () =>
    visit("/", {}, async (page) => {
      await open(page);
      await find(page, "sparky");
      const first = page.locator(".jobs .results > li").first();
      expect(await first.locator("a").innerText()).toBe("Electricians");
      expect(await first.innerText()).toMatch(/also called sparky.*exposure 2 of 10 · \$[\d,]+ a year · [\d,]+ jobs/s);
      expect(await first.locator("mark").innerText()).toBe("sparky");
    }));

  test("puts jobs first where one is meant, and pages where not", () =>
    visit("/", {}, async (page) => {
      await open(page);
      const groups = () => page.locator("atlas-search .found h2").allInnerTexts();
      await find(page, "will ai replace lawyers");
      // The answer comes with its tables, and goes first.
      await expect.poll(groups).toEqual(["Answer", "Jobs", "Pages"]);
      expect((await paths(page))[0]).toBe("/occupations/lawyers/");
      await find(page, "skills pay the bills");
      expect((await groups()).filter((name) => name !== "Answer")[0]).toBe("Pages");
      expect((await paths(page))[0]).toBe("/quotes/skills-pay-the-bills/");
    }));

  test("offers choices for a name of several jobs, and Enter leaves the choice", () =>
    visit("/", {}, async (page) => {
      await open(page);
      await find(page, "engineer");
      const jobs = await page.locator(".jobs .results > li").allInnerTexts();
      expect(jobs.length).toBeGreaterThan(3);
      for (const words of jobs) expect(words).toMatch(/[\d,.]+( million)? jobs$/);
    }));

  test("corrects a typo and says so", () =>
    visit("/", {}, async (page) => {
      await open(page);
      expect((await find(page, "plumer"))[0]).toBe("/occupations/plumbers-pipefitters-and-steamfitters/");
      expect(await page.locator("atlas-search .corrected").innerText()).toContain("Did you mean plumber?");
      expect((await find(page, "skils pay the bills"))[0]).toBe("/quotes/skills-pay-the-bills/");
      expect(await page.locator("atlas-search .corrected").innerText()).toContain("Did you mean skills pay the bills?");
      await find(page, "plumber");
      expect(await page.locator("atlas-search .corrected").innerText()).toBe("");
    }));

  test("says which words it left out where no page has them all", () =>
    visit("/", {}, async (page) => {
      await open(page);
      await find(page, "stratification snorblax");
      expect(await page.locator("atlas-search .corrected").innerText()).toContain("Left out for the pages: snorblax");
      expect(await paths(page)).toContain("/concepts/economic-stratification/");
    }));

  test("loses nothing that is typed while it is loading", () =>
    visit(
      "/articles/comeback/",
      { before: (page) => page.route("**/*.js", (route) => setTimeout(() => void route.continue(), 400)) },
      async (page) => {
        await page.waitForTimeout(600);
        await page.keyboard.press("/");
        await page.keyboard.type("registered nurse");
        await answered(page, "registered nurse");
        expect(await field(page).inputValue()).toBe("registered nurse");
        expect((await paths(page))[0]).toBe("/occupations/registered-nurses/");
      },
    ));

  test("recalls what was followed, in this tab alone", () =>
    visit("/", {}, async (page) => {
      await open(page);
      await find(page, "coder");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/occupations/software-developers/");
      await open(page);
      await page.locator("atlas-search .recent button").first().click();
      await answered(page, "coder");
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.getItem("recent-queries")])).toEqual([0, '["coder"]']);
    }));

  test("leads on where nothing fits: the A to Z and the categories", () =>
    visit("/", {}, async (page) => {
      await open(page);
      expect(await find(page, "zzzzqqqq")).toEqual([]);
      expect(await status(page).locator("a").getAttribute("href")).toBe("/a-to-z/");
      expect(await page.locator("atlas-search .ways a").count()).toBe(25);
    }));

  test("shows titles, kinds and the passage without markup of its own", () =>
    visit("/", {}, async (page) => {
      await open(page);
      await find(page, "harvesting");
      const first = page.locator(".pages .results > li").first();
      expect(await first.locator("> a").innerText()).toBe("Training data harvesting");
      expect(await first.locator(".kind").innerText()).toBe("Concept");
      expect(await first.locator("mark").count()).toBeGreaterThan(0);
      expect(await page.locator("atlas-search .results p").allInnerTexts()).not.toContainEqual(expect.stringMatching(/&(amp|lt|gt|quot);/));
    }));

  test("narrows by kind", () =>
    visit("/", {}, async (page) => {
      await open(page);
      await find(page, "exposure");
      await page.locator("atlas-search .kinds").getByText("Concept", { exact: true }).click();
      await page.waitForFunction(() => {
        const named = [...document.querySelectorAll(".results .kind")];
        return named.length > 2 && named.every((each) => each.textContent === "Concept");
      });
      const concepts = await paths(page);
      expect(concepts.length).toBeGreaterThan(2);
      expect(concepts.every((path) => path.startsWith("/concepts/"))).toBe(true);
    }));

  test("arrows move, Enter follows", () =>
    visit("/", {}, async (page) => {
      await open(page);
      const [first = "", second = ""] = await find(page, "nurses");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toContain(second);
      await page.keyboard.press("ArrowUp");
      expect(await focused(page)).toContain(first);
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${first}`);
    }));

  test("Enter in the field leads somewhere", () =>
    visit("/", {}, async (page) => {
      await open(page);
      await find(page, "electricians");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/occupations\/electricians\/|\/search\/\?q=electricians/);
    }));

  test("Escape closes it and focus goes back to where it was", () =>
    visit("/jobs/", {}, async (page) => {
      await page.locator("main .entries a").first().focus();
      const before = await focused(page);
      await open(page, "Control+k");
      await find(page, "pay");
      await page.keyboard.press("Escape");
      expect(await dialog(page).count()).toBe(0);
      expect(await focused(page)).toBe(before);
    }));

  test("a slash that is typed into a field stays there", () =>
    visit("/", {}, async (page) => {
      await page.locator("#find-job").pressSequentially("a/b");
      expect(await page.locator("#find-job").inputValue()).toBe("a/b");
      expect(await dialog(page).count()).toBe(0);
    }));

  test("opens by a tap, and fits a phone", () =>
    visit("/", { width: 360, height: 640, hasTouch: true, isMobile: true }, async (page) => {
      await page.locator("[data-search-open]").tap();
      await dialog(page).locator("input[type=search]").waitFor();
      await find(page, "electricians");
      const { x, width } = (await dialog(page).boundingBox()) ?? { x: -1, width: 0 };
      expect(x >= 0 && x + width <= 360).toBe(true);
      await results(page).first().tap();
      await page.waitForURL("**/occupations/electricians/");
    }));
});

describe.concurrent("the search page", () => {
  test("shows the query of its address, and keeps it there", () =>
    visit("/search/?q=electricians&kind=Occupation", {}, async (page) => {
      await status(page).filter({ hasText: "“electricians”" }).waitFor();
      expect((await paths(page))[0]).toBe("/occupations/electricians/");
      await find(page, "plumbers");
      expect(new URL(page.url()).search).toBe("?q=plumbers&kind=Occupation");
      await results(page).first().click();
      await page.waitForURL("**/occupations/plumbers-pipefitters-and-steamfitters/");
      await page.goBack();
      await status(page).filter({ hasText: "“plumbers”" }).waitFor();
      expect(new URL(page.url()).search).toBe("?q=plumbers&kind=Occupation");
    }));

  // With its script, the field takes "comparative advantage" for Comparative Sociology Professor.
  test.each([
    ["what “Find your job” knows no job for", "automation and augmentation", {}],
    [
      "what is entered in “Find your job” before its script has come",
      "comparative advantage",
      { before: (page: Page) => page.route("**/_astro/atlas-find*", () => undefined) },
    ],
  ] as const)("receives %s", (_, query, options) =>
    visit("/", options, async (page) => {
      await page.locator("#find-job").fill(query);
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/search/?q=${query.replaceAll(" ", "+")}`);
      await status(page)
        .filter({ hasText: `“${query}”` })
        .waitFor();
    }),
  );
});
