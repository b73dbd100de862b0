import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inViews, violations } from "../axe.ts";
import { pointUntil, awake, visit, type Visit } from "../browser.ts";
import { back, parameters } from "../map/live-map.ts";
import { chartJson } from "./chart-files.ts";

const path = "/charts/jobs-by-exposure/";

/** Opens a page with a live chart of changes and waits until it shows what its address asks for. */
const visitChanges = (address: string, options: Visit, act: (page: Page) => Promise<void>) =>
  visit(address, options, async (page) => {
    await awake(page);
    const [chart = ""] = /[^/]+-by-exposure/.exec(address) ?? [];
    await pointUntil(page, `/data/${chart}.json`);
    await page.waitForFunction(() => document.documentElement.dataset["shown"] !== undefined);
    await act(page);
  });

const live = "atlas-change";
const dots = (page: Page) => page.locator(`${live} .drawing > div:visible a.mark`);
const dot = (page: Page, title: string) => dots(page).filter({ has: page.locator("title", { hasText: `${title}: ` }) });
const card = (page: Page) => page.locator(`${live} .card`);
const sentence = (page: Page) => page.locator(`${live} .sentence`);
const field = (page: Page, name: string) => page.locator(`${live} select[name="${name}"]`);
const picture = (page: Page) => page.locator(`${live} .drawing > div:visible svg`);

describe.concurrent("the live chart of changes", () => {
  test("shows quarters by another measure; the address says which, and Back works", () =>
    visitChanges(path, {}, async (page) => {
      expect(await dots(page).count()).toBe(829);
      await field(page, "measure").selectOption("microsoft");
      await expect.poll(() => picture(page).textContent()).toContain("Most exposed quarter");
      expect(await parameters(page)).toEqual({ measure: "microsoft" });
      expect(await dots(page).count()).toBe(782);
      expect(await sentence(page).innerText()).toMatch(/^By Microsoft’s score, .+ 47 occupations are not scored\./);
      expect(await field(page, "group").locator("option").allInnerTexts()).toContain("Most exposed quarter");
      await back(page);
      await expect.poll(() => dots(page).count()).toBe(829);
      expect(await parameters(page)).toEqual({});
    }));

  test("leaves one group, whose rows the table then has", () =>
    visitChanges(`${path}?group=4`, {}, async (page) => {
      await expect
        .poll(() => sentence(page).innerText())
        .toMatch(/^Very high exposure: 206 occupations, 49\.2 million jobs in May 2025; .+115 occupations grew/);
      // The dots of the three other groups are pale.
      await expect.poll(() => picture(page).locator("a.mark[data-dim]").count()).toBe(829 - 206);
      await page.locator(live).getByRole("button", { name: "Table", exact: true }).click();
      const rows = page.locator(`${live} .rows tbody tr`);
      await rows.first().waitFor();
      expect(await rows.count()).toBe(206);
      const { rows: published } = chartJson("jobs-by-exposure");
      const largest = published.find((row) => row["bureau_exposure"] === "Very high");
      expect(await rows.first().locator("th").innerText()).toBe(String(largest?.["occupation"]));
      // Titles come from the drawing, links too.
      expect(await rows.first().locator("th a").getAttribute("href")).toMatch(/^\/occupations\/[a-z-]+\/$/);
    }));

  test("tells both counts, the error and real pay on a card, by mouse, keyboard and touch", () =>
    visitChanges(path, { hasTouch: true }, async (page) => {
      await dot(page, "Data scientists").hover();
      await expect
        .poll(() => card(page).innerText())
        .toMatch(
          /^Data scientists\s+Jobs \+64\.4%[\s\S]+Jobs, May 2022\s+159,630\s+Jobs, May 2025\s+262,440\s+Standard error\s+2\.9 points\s+Real median pay\s+\+5\.6%[\s\S]+very high/,
        );
      await page.keyboard.press("Escape");
      await expect.poll(() => card(page).isVisible()).toBe(false);
      await dot(page, "Computer programmers").focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => card(page).innerText()).toMatch(/Jobs −[23]\d\.\d%/);
      await page.keyboard.press("Escape");
      await dot(page, "Registered nurses").tap();
      await card(page).filter({ hasText: "Registered nurses" }).waitFor();
      expect(await parameters(page)).toEqual({ occupation: "29-1141" });
    }));

  test("opens at the occupation that its address names, and finds a job by its everyday name", () =>
    visitChanges(`${path}?occupation=15-1251`, {}, async (page) => {
      await card(page).filter({ hasText: "Computer programmers" }).waitFor();
      const find = page.getByRole("combobox", { name: "Find your job" });
      await find.fill("barista");
      await page.locator("#find-job-options li").first().click();
      await card(page).filter({ hasText: "Fast food and counter workers" }).waitFor();
    }));

  test.each(["measure=karpathy", "group=9&occupation=00-0000&view=3d"])("falls back from %s without a word", (query) =>
    visitChanges(`${path}?${query}`, {}, async (page) => {
      expect(await sentence(page).innerText()).toMatch(/^By the Bureau’s category, /);
      expect(await card(page).isVisible()).toBe(false);
    }),
  );

  test("of projections tells both releases", () =>
    visitChanges("/charts/projections-by-exposure/?occupation=15-1252", {}, async (page) => {
      await card(page).filter({ hasText: "Software developers" }).waitFor();
      expect(await card(page).innerText()).toMatch(/\+15\.8%, then \+10\.2%[\s\S]+Difference\s+−5\.6 points/);
    }));
});

describe.concurrent.each(["", "?measure=aioe&occupation=29-1141", "?group=4&view=table"])(
  "axe finds nothing on the chart of changes %s",
  (query) => {
    test("light and wide, dark and narrow", () =>
      visitChanges(path + query, { reducedMotion: "reduce" }, async (page) => {
        if (query.includes("table")) await page.locator(`${live} .rows table`).waitFor();
        if (query.includes("occupation")) await card(page).waitFor();
        await inViews(page, async (view) => {
          expect(await card(page).isVisible(), view).toBe(query.includes("occupation"));
          expect(await violations(page), view).toEqual([]);
        });
      }));
  },
);
