import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { answered, dialog, field, paths, results, status } from "./search-box.ts";

describe.concurrent("any query", () => {
  const odd = [
    "zzzzqqqq",
    "<img src=x onerror=alert(1)>",
    "“&amp;”",
    "🙂🙃",
    "' OR 1=1 --",
    "%00%E0%A4%A",
    "\\u0000",
    ".*+?^${}()|[]",
    "مهندس",
    "the of and to",
  ];

  test.each(odd)("%s ends in a sentence and a way on", (query) =>
    visit("/search/", {}, async (page) => {
      page.on("dialog", () => expect.unreachable("a query ran as a script"));
      await field(page).fill(query);
      await status(page)
        .filter({ hasText: /page|job|Nothing/ })
        .waitFor();
      expect(await page.locator("atlas-search img").count()).toBe(0);
      if ((await results(page).count()) > 0) return;
      expect(await status(page).innerText()).toContain(query);
      expect(await status(page).locator("a").getAttribute("href")).toBe("/a-to-z/");
    }),
  );

  test("of 10,000 characters does no harm, typed or in the address", () =>
    visit("/search/", {}, async (page) => {
      const long = "work ".repeat(2_000);
      await field(page).fill(long);
      await status(page)
        .filter({ hasText: /page|Nothing/ })
        .waitFor();
      await page.goto(`${page.url().split("?")[0]}?q=${encodeURIComponent(long)}`);
      await status(page)
        .filter({ hasText: /page|Nothing/ })
        .waitFor();
      expect((await field(page).inputValue()).length).toBeLessThanOrEqual(200);
    }));

  test("of nothing but spaces shows nothing and says nothing", () =>
    visit("/search/?q=%20%20", {}, async (page) => {
      await field(page).waitFor();
      expect(await results(page).count()).toBe(0);
      expect(await status(page).innerText()).toBe("");
    }));
});

describe.concurrent("a search that cannot be loaded", () => {
  const broken = { allow: /pagefind|data\/|search-worker|text-worker|ERR_FAILED/ };

  test.each(["**/pagefind/**", "**/pagefind/index/**", "**/pagefind/fragment/**"])(
    "says so, with the jobs and the A to Z, when %s cannot be loaded, and recovers",
    (part) =>
      visit("/search/", { ...broken, before: (page) => page.route(part, (route) => route.abort()) }, async (page) => {
        await field(page).fill("electricians");
        await status(page).filter({ hasText: "could not be loaded" }).waitFor();
        expect(await status(page).locator("a").getAttribute("href")).toBe("/a-to-z/");
        expect(await paths(page)).toContain("/occupations/electricians/");
        await page.unroute(part);
        await field(page).fill("electrician");
        await answered(page, "electrician");
        expect(await page.locator(".pages .results > li").count()).toBeGreaterThan(0);
      }),
  );

  test.each(["**/data/titles.json", "**/_astro/worker*"])("says so, with the A to Z, when %s cannot be loaded, and recovers", (part) =>
    visit("/search/", { ...broken, before: (page) => page.route(part, (route) => route.abort()) }, async (page) => {
      await field(page).fill("electricians");
      await status(page).filter({ hasText: "could not be loaded" }).waitFor();
      expect(await status(page).locator("a").getAttribute("href")).toBe("/a-to-z/");
      await page.unroute(part);
      await field(page).fill("electrician");
      await answered(page, "electrician");
      expect((await paths(page))[0]).toBe("/occupations/electricians/");
    }),
  );

  test("says so, with the jobs and the A to Z, when the index's own worker cannot be loaded", () =>
    visit(
      "/search/",
      {
        ...broken,
        allow: /lost-worker/,
        // Its page would not answer when it is put away.
        fresh: true,
        // A worker's own worker is out of the reach of routes: its address leads nowhere instead.
        before: (page) =>
          page.route("**/_astro/worker*", async (route) => {
            const response = await route.fetch();
            const body = (await response.text()).replaceAll("text-worker", "lost-worker");
            expect(body).toContain("lost-worker");
            await route.fulfill({ response, body });
          }),
      },
      async (page) => {
        await field(page).fill("electricians");
        await status(page).filter({ hasText: "These are jobs only" }).waitFor();
        expect(await paths(page)).toContain("/occupations/electricians/");
        await field(page).fill("plumbers");
        await status(page).filter({ hasText: "These are jobs only" }).waitFor();
        await expect.poll(() => paths(page)).toContain("/occupations/plumbers-pipefitters-and-steamfitters/");
      },
    ));

  test("says so in the dialog, too, when the search itself cannot be loaded", () =>
    visit(
      "/",
      { ...broken, allow: /atlas-search|ERR_FAILED/, before: (page) => page.route("**/atlas-search*", (route) => route.abort()) },
      async (page) => {
        await page.keyboard.press("/");
        await dialog(page).getByRole("status").filter({ hasText: "could not be loaded" }).waitFor();
        expect(await dialog(page).getByRole("status").locator("a").getAttribute("href")).toBe("/a-to-z/");
      },
    ));
});
