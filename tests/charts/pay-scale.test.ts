import { csvParse } from "d3-dsv";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pointUntil, cardDrawn, visit } from "../browser.ts";
import { button, card, drawing, ids, mark, marks, parameters, sentence, visitPay } from "./live-pay.ts";

const chart = "/charts/pay-scale/";
const levels = csvParse(readFileSync("content/tables/pay-levels.csv", "utf8"));
const jobs = csvParse(readFileSync("content/tables/occupations.csv", "utf8"));
const medianOf = (slug: string) => Number(jobs.find((row) => row["slug"] === slug)?.["median_pay"]);
const totalOf = (id: string) => Number(levels.find((row) => row["id"] === id)?.["total"]);
const years = (id: string, slug: string) => Number((totalOf(id) / medianOf(slug)).toFixed(1));
const phone = { width: 360, height: 740, hasTouch: true, isMobile: true } as const;
const frame = (page: Page) => drawing(page).evaluate((svg) => svg.outerHTML);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id.replace(/^pay-scale-[a-z]+-/, "") ?? "");
const barStarts = (page: Page) =>
  drawing(page)
    .locator("a.bar")
    .evaluateAll((all) => all.map((each) => Number(each.querySelector("rect")?.getAttribute("x"))));

describe.concurrent("the pay scale, alive", () => {
  test("takes over the drawing in the page as it is, and says what it shows", () =>
    visit(chart, {}, async (page) => {
      const before = await frame(page);
      const words = await sentence(page).innerText();
      expect(words).toBe(
        `One year at E7 (July 2022, self-reported) pays what registered nurses earn in ${years("e7-2022-07", "registered-nurses")} years at their median pay, $93,600 (May 2024, measured).`,
      );
      await pointUntil(page, "/data/pay.json");
      await page.waitForTimeout(200);
      // Tab stops are set, nothing else.
      expect((await frame(page)).replaceAll(/ tabindex="-?\d"/g, "")).toBe(before.replaceAll(/ tabindex="-?\d"/g, ""));
      expect([await sentence(page).innerText(), parameters(page)]).toEqual([words, {}]);
    }));

  test("switches to the linear axis, where bars start at zero, and Back returns", () =>
    visitPay(chart, {}, async (page) => {
      const zero = () => drawing(page).locator(".axis text", { hasText: /^\$0$/ });
      expect(await zero().count()).toBe(0);
      await button(page, "Linear axis").click();
      await expect.poll(() => parameters(page)).toEqual({ axis: "linear" });
      expect(await button(page, "Linear axis").getAttribute("aria-pressed")).toBe("true");
      const at = await drawing(page)
        .locator(".axis line")
        .first()
        .evaluate((line) => Number(line.getAttribute("x1")));
      expect(await zero().count()).toBe(1);
      expect(new Set(await barStarts(page))).toEqual(new Set([at]));
      expect(await page.locator("[data-of-axis]:visible").innerText()).toMatch(/starts at zero/);
      await page.goBack();
      await zero().waitFor({ state: "detached" });
      expect([parameters(page), await page.locator("[data-of-axis]:visible").innerText()]).toEqual([
        {},
        expect.stringMatching(/do not compare/),
      ]);
    }));

  test("stands a job beside it that is named in everyday words, in the address too", () =>
    visitPay(chart, {}, async (page) => {
      await page.locator("#beside-job").fill("barista");
      await page.locator('atlas-pay [role="option"]').first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      const slug = "food-and-beverage-serving-and-related-workers";
      await mark(page, slug).waitFor();
      await expect.poll(() => parameters(page)).toEqual({ occupation: slug });
      expect(await sentence(page).innerText()).toContain(
        `food and beverage serving and related workers earn in ${years("e7-2022-07", slug)} years`,
      );
      expect(await ids(page)).not.toContain("registered-nurses");
      await page.locator('atlas-pay select[name="level"]').selectOption("E3");
      await expect.poll(() => parameters(page)).toEqual({ occupation: slug, level: "E3" });
      expect(await sentence(page).innerText()).toContain(`One year at E3 (July 2022, self-reported) pays what`);
      await page.reload();
      await mark(page, slug).waitFor();
      expect(await sentence(page).innerText()).toContain(`earn in ${years("e3-2022-07", slug)} years`);
      await button(page, "No job").click();
      await expect.poll(() => parameters(page)).toEqual({ level: "E3", occupation: "none" });
      expect(await ids(page)).toHaveLength(levels.length);
      await page.goBack();
      await mark(page, slug).waitFor();
    }));

  test("says a floor where the median is one, and which list the highest level has", () =>
    visitPay(`${chart}?occupation=physicians-and-surgeons&level=E9`, {}, async (page) => {
      expect(await sentence(page).innerText()).toMatch(
        /^One year at E9 \(2025 year-end list, self-reported\) pays at most what physicians and surgeons earn in 14\.2 years: .* \$239,200 or more/,
      );
    }));

  test("says so where no pay is published", () =>
    visitPay(chart, {}, async (page) => {
      await page.locator("#beside-job").fill("military careers");
      await page.locator('atlas-pay [role="option"]').first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector("atlas-pay .sentence")?.textContent?.includes("publishes no yearly pay"));
      expect(new URL(page.url()).pathname).toBe(chart);
    }));

  test("opens a card on every mark, with figures, kind, date and source", () =>
    visitPay(chart, {}, async (page) => {
      for (const id of await ids(page)) {
        await mark(page, id).dispatchEvent("pointerover", { pointerType: "mouse", bubbles: true });
        await cardDrawn(page);
        const words = await card(page).innerText();
        expect(words, id).toMatch(/\$[\d,.]+/);
        expect(words, id).toMatch(/(reported|claimed|measured) · Source/);
        expect(words, id).toMatch(/(20\d\d) · /);
        expect(words, id).not.toMatch(/NaN|null|undefined/);
        expect(await card(page).locator('a[href^="/sources/"]').count(), id).toBeGreaterThan(0);
      }
      await mark(page, "e6-2022").hover();
      await card(page).filter({ hasText: "Another list gives $578,000 for July 2022." }).waitFor();
      await page.keyboard.press("Escape");
      expect(await card(page).isVisible()).toBe(false);
    }));

  test("is the same rows as a table, in the same state", () =>
    visitPay(`${chart}?occupation=electricians&axis=linear`, {}, async (page) => {
      const drawn = await ids(page);
      await button(page, "Table").click();
      const rows = page.locator("atlas-pay .rows tbody tr");
      await rows.first().waitFor();
      await expect.poll(() => parameters(page)).toEqual({ occupation: "electricians", axis: "linear", view: "table" });
      expect(await rows.count()).toBe(drawn.length);
      expect(await rows.last().innerText()).toMatch(/Electricians\s+\$62,350\s+2024-05\s+measured\s+median pay/);
      expect(await page.locator("atlas-pay .rows caption").innerText()).toBe(await sentence(page).innerText());
      await button(page, "Table").click();
      await marks(page).first().waitFor();
      expect(await ids(page)).toEqual(drawn);
    }));
});

describe.concurrent("the pay scale by keyboard", () => {
  test("is one stop; arrows, Home, End and letters move; Enter opens; Escape closes the card", () =>
    visitPay(chart, {}, async (page) => {
      await button(page, "No job").focus();
      await page.keyboard.press("Tab");
      const all = await ids(page);
      await page.keyboard.press("Home");
      await expect.poll(() => focused(page)).toBe(all[0]);
      await expect.poll(() => card(page).innerText()).toMatch(/^Registered nurses/);
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => focused(page)).not.toBe(all[0]);
      await page.keyboard.press("End");
      await expect.poll(() => focused(page)).toBe(all.at(-1));
      await page.keyboard.type("e7, july");
      await expect.poll(() => focused(page)).toBe("e7-2022-07");
      await card(page).waitFor();
      await page.keyboard.press("Escape");
      expect([await card(page).isVisible(), await focused(page)]).toEqual([false, "e7-2022-07"]);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/sources/levels-alvarado/");
    }));

  test("leaves by Tab, first to the links of its card", () =>
    visitPay(chart, { width: 800 }, async (page) => {
      await button(page, "No job").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Home");
      await card(page).waitFor();
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest(".card") !== null)).toBe(true);
    }));
});

describe.concurrent("the pay scale on a phone", () => {
  test("shows the card by a tap and opens the page by a second", () =>
    visitPay(chart, phone, async (page) => {
      await mark(page, "e6-claimed").tap();
      await card(page).filter({ hasText: "$700,000 or more a year" }).waitFor();
      expect(new URL(page.url()).pathname).toBe(chart);
      const { x = -1, width = 999 } = (await card(page).boundingBox()) ?? {};
      expect([x >= 0, x + width <= 360]).toEqual([true, true]);
      await mark(page, "e6-claimed").tap();
      await page.waitForURL("**/claims/pay-e6/");
    }));

  test("keeps to the width of the screen on both axes", () =>
    visitPay(`${chart}?axis=linear`, { ...phone, width: 320 }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await button(page, "Linear axis").tap();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }));
});

describe.concurrent("an address edited by hand", () => {
  const addresses = [
    "?axis=<script>alert(1)</script>",
    "?axis=&occupation=&level=&view=",
    "?occupation=nope&level=E99",
    "?occupation=__proto__&axis=constructor",
    "?occupation=military-careers&view=nope",
    `?occupation=${"x".repeat(10_000)}&level=${"9".repeat(1_000)}`,
    "?level=e7&occupation=%00%ff",
  ];

  test("falls back to the usual view, without a word", () =>
    visitPay(chart, {}, async (page) => {
      const usual = [await sentence(page).innerText(), await ids(page)];
      for (const search of addresses) {
        await page.goto(new URL(`${chart}${search}`, page.url()).href);
        await page.waitForResponse("**/data/pay.json").catch(() => undefined);
        await page.waitForTimeout(100);
        expect([await sentence(page).innerText(), await ids(page)], search.slice(0, 40)).toEqual(usual);
        expect(await card(page).isVisible()).toBe(false);
      }
    }));
});
