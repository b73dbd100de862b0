import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inViews, violations } from "../axe.ts";
import { back, parameters } from "../map/live-map.ts";
import { button, card, field, motions, noteMotion, row, rows, sentence, settled, slugs, visitRows } from "./live-rows.ts";

const page1 = "/charts/measures/";
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("href")?.split("/").at(-2) ?? document.activeElement?.tagName);

describe.concurrent("the list", () => {
  test("opens as it came, without a new drawing", () =>
    visitRows(page1, {}, async (page) => {
      expect(await rows(page).count()).toBe(20);
      expect(await parameters(page)).toEqual({});
      expect(await button(page, "Show 20 more").isVisible()).toBe(false);
    }));

  test("sorts, filters and grows in steps; all of it is in the address, and Back works", () =>
    visitRows(page1, { reducedMotion: "reduce" }, async (page) => {
      const opening = await slugs(page);
      await field(page, "sort").selectOption("jobs");
      expect(await parameters(page)).toEqual({ sort: "jobs" });
      expect((await slugs(page))[0]).toBe("hand-laborers-and-material-movers");
      await button(page, "Show 20 more").click();
      expect([await rows(page).count(), await parameters(page)]).toEqual([40, { sort: "jobs", rows: "40" }]);
      await field(page, "category").selectOption("legal");
      expect([await rows(page).count(), await parameters(page)]).toEqual([5, { sort: "jobs", category: "legal" }]);
      expect(await sentence(page).innerText()).toMatch(/^Legal: 5 occupations, 1\.3 million jobs; mean spread \d+ percentile points\.$/);
      await field(page, "min").selectOption("70");
      expect((await slugs(page)).toSorted()).toEqual([
        "arbitrators-mediators-and-conciliators",
        "judges-and-hearing-officers",
        "paralegals-and-legal-assistants",
      ]);
      for (let step = 0; step < 4; step += 1) await back(page);
      expect([await slugs(page), await parameters(page)]).toEqual([opening, {}]);
      expect(await field(page, "sort").inputValue()).toBe("ends");
    }));

  test("says so where nothing is left", () =>
    visitRows(`${page1}?category=math&min=70`, {}, async (page) => {
      expect(await sentence(page).innerText()).toBe("Math: no occupation is left by these choices.");
      expect(await rows(page).count()).toBe(0);
    }));

  test("shows the same rows as a table", () =>
    visitRows(`${page1}?category=legal&view=table`, {}, async (page) => {
      const table = page.locator("atlas-measures .rows table");
      await table.waitFor();
      expect(await table.locator("tbody tr").count()).toBe(5);
      expect(await table.locator("thead th").count()).toBe(6 + 14);
      await button(page, "Table").click();
      expect(await rows(page).count()).toBe(5);
      expect(await parameters(page)).toEqual({ category: "legal" });
    }));

  test.each(["sort=up&category=wizards&min=-5&rows=7&occupation=nobody&card=%F0&view=poster", "occupation=military-careers", "rows=1e9"])(
    "falls back from %s without a word",
    (query) =>
      visitRows(`${page1}?${query}`, {}, async (page) => {
        expect(await rows(page).count()).toBe(20);
        expect(await sentence(page).innerText()).toMatch(/^Both ends of the \d+ occupations/);
        expect(await card(page).isVisible()).toBe(false);
      }),
  );

  test("moves rows from where they were, and not for those who want no motion", () =>
    visitRows(`${page1}?category=legal`, { before: noteMotion }, async (page) => {
      expect(await motions(page)).toEqual([]);
      await field(page, "sort").selectOption("name");
      await settled(page);
      expect((await slugs(page)).at(0)).toBe("arbitrators-mediators-and-conciliators");
      expect((await motions(page)).length).toBeGreaterThan(1);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await field(page, "sort").selectOption("jobs");
      await settled(page);
      expect((await slugs(page)).at(0)).toBe("lawyers");
      expect(await motions(page)).toEqual([]);
    }));
});

describe.concurrent("a card", () => {
  const words =
    /Paralegals and legal assistants\s+Legal, 376,200 jobs[\s\S]+Karpathy 2026\s+9 of 10, 95th percentile[\s\S]+Microsoft 2025\s+0\.06, 8th percentile/;

  test("opens by the mouse with every measure's score, stays under it and closes by Escape", () =>
    visitRows(page1, {}, async (page) => {
      await row(page, "paralegals-and-legal-assistants").hover();
      await expect.poll(() => card(page).innerText()).toMatch(words);
      expect(await card(page).locator('a[href="/sources/karpathy-jobs/"]').count()).toBe(1);
      await card(page).hover();
      await page.waitForTimeout(300);
      expect(await card(page).isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await card(page).isVisible()).toBe(false);
    }));

  test("leads to the occupation alone, each measure on its own line, and back", () =>
    visitRows(page1, {}, async (page) => {
      await row(page, "cashiers").hover();
      await button(page, "Each measure on its own line").click();
      expect(await parameters(page)).toEqual({ occupation: "cashiers" });
      expect(await rows(page).count()).toBe(8);
      expect(await sentence(page).innerText()).toMatch(/^Cashiers: Eloundou/);
      await rows(page).nth(3).hover();
      await expect.poll(() => card(page).innerText()).toMatch(/^Microsoft 2025\s+0\.33, 93rd percentile\s+How far real conversations/);
      expect(await page.locator("atlas-measures .open a").getAttribute("href")).toBe("/occupations/cashiers/");
      await button(page, "Back to the list").click();
      expect([await rows(page).count(), await parameters(page)]).toEqual([20, {}]);
    }));

  test("says what a zero of Anthropic's measure means", () =>
    visitRows(page1, {}, async (page) => {
      await row(page, "carpenters").hover();
      await expect.poll(() => card(page).innerText()).toMatch(/Anthropic 2026\s+none measured/);
    }));

  test("opens by the keyboard: one tab stop, arrows, Home, End, letters, Enter and Escape", () =>
    visitRows(page1, {}, async (page) => {
      const order = await slugs(page);
      await page.locator('atlas-measures .controls a[href="#correlations"]').focus();
      await page.keyboard.press("Tab");
      await expect.poll(() => focused(page)).toBe(order[0]);
      expect(await card(page).innerText()).toMatch(words);
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => focused(page)).toBe(order[1]);
      await page.keyboard.press("End");
      await expect.poll(() => focused(page)).toBe(order.at(-1));
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => focused(page)).toBe(order.at(-2));
      await page.keyboard.press("Home");
      await page.keyboard.type("cash");
      await expect.poll(() => focused(page)).toBe("cashiers");
      await page.keyboard.press("Escape");
      expect(await card(page).isVisible()).toBe(false);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/occupations/cashiers/");
    }));

  test("opens by a finger's first tap, the page by its second", () =>
    visitRows(page1, { width: 360, height: 740, hasTouch: true, isMobile: true }, async (page) => {
      await row(page, "cashiers").tap();
      await card(page).filter({ hasText: "Cashiers" }).waitFor();
      expect(await parameters(page)).toEqual({ card: "cashiers" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await row(page, "cashiers").tap({ position: { x: 6, y: 6 } });
      await page.waitForURL("**/occupations/cashiers/");
    }));

  test("is in the address that was sent", () =>
    visitRows(`${page1}?card=cashiers`, {}, async (page) => {
      expect(await card(page).innerText()).toMatch(/^Cashiers/);
    }));
});

test("rings each measure's mark where it stands, round or not", () =>
  visitRows(`${page1}?occupation=electricians`, {}, async (page) => {
    for (const shape of ["circle", "path"]) {
      const mark = page.locator(`.drawing > div:visible a.mark > ${shape}`).first();
      await mark.hover();
      await card(page).filter({ visible: true }).waitFor();
      const { x = NaN, y = NaN, width = NaN } = (await mark.boundingBox()) ?? {};
      const ring = await page.evaluate(() => {
        const whole = document.querySelector(".ring");
        const { left, top } = (whole?.classList.contains("round") === true
          ? whole
          : whole?.querySelector("i")
        )?.getBoundingClientRect() ?? {
          left: NaN,
          top: NaN,
        };
        return { left, top };
      });
      expect([Math.abs(ring.left - x) < width / 2, Math.abs(ring.top - y) < width / 2], shape).toEqual([true, true]);
      await page.mouse.move(1, 1);
      await card(page).waitFor({ state: "hidden" });
    }
  }));

test("finds an occupation by what people call it", () =>
  visitRows(page1, {}, async (page) => {
    await page.getByLabel("Find your job").fill("barista");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search.includes("occupation="));
    expect(await parameters(page)).toEqual({ occupation: "food-and-beverage-serving-and-related-workers" });
    expect(await rows(page).count()).toBe(8);
    await page.keyboard.press("Escape");
  }));

const states = {
  "as it comes": page1,
  "with a card": `${page1}?category=legal&card=lawyers`,
  "of one occupation": `${page1}?occupation=cashiers`,
  "as a table": `${page1}?category=healthcare&view=table`,
  "of a long list": `${page1}?sort=agreement&rows=60`,
} as const;

describe.concurrent.each(Object.entries(states))("axe finds nothing on the measures %s", (state, path) => {
  test("light and wide, dark and narrow", () =>
    visitRows(path, { reducedMotion: "reduce" }, async (page) => {
      if (state === "as a table") await page.locator("atlas-measures .rows table").waitFor();
      await inViews(page, async (view) => {
        expect(await card(page).isVisible(), view).toBe(state === "with a card");
        expect(await violations(page), view).toEqual([]);
      });
    }));
});
