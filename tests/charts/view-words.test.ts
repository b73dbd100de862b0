import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { visitDots } from "./live-dots.ts";

const headline = (page: Page) => page.locator("main h1").first().innerText();
const sources = (page: Page) => page.locator("#sources + ul").innerText();

describe.concurrent("the words around dots", () => {
  test.each([
    ["exposure-pay", "measure=microsoft", /^Exposure by Microsoft’s score rises weakly with pay \(rank correlation 0\.\d\d\)$/],
    [
      "exposure-pay",
      "category=healthcare",
      /^In Healthcare: exposure by the mean rank .+ with pay \(rank correlation .+ over \d+ occupations\)$/,
    ],
    ["exposure-outlook", "measure=anthropic", /^Exposure by Anthropic’s score .+ projected growth/],
    ["then-and-now", "measure=ilo", /^Exposure by the ILO’s score .+ the ranks of 2013/],
  ] as const)("%s?%s", (chart, search, says) =>
    visitDots(`/charts/${chart}/?${search}`, {}, async (page) => {
      await expect.poll(() => headline(page)).toMatch(says);
      const correlation = /rank correlation (−?\d\.\d\d)/.exec(await headline(page))?.[1] ?? "none";
      await expect.poll(() => page.locator(".sentence").innerText()).toContain(correlation);
      expect(await page.title()).toContain(await headline(page));
      const named = await sources(page);
      expect(named.includes("karpathy/jobs")).toBe(search.startsWith("category"));
      if (search.includes("microsoft")) expect(named).toMatch(/used under CC BY 4\.0/);
    }),
  );

  test("are the same live and built", () =>
    visitDots("/charts/exposure-pay/?measure=microsoft", {}, async (page) => {
      await expect.poll(() => headline(page)).toMatch(/^Exposure by Microsoft’s/);
      const live = await headline(page);
      await page.goto(new URL("/charts/exposure-pay/microsoft/", page.url()).href);
      expect(await headline(page)).toBe(live);
      expect(await page.locator('meta[property="og:image"]').getAttribute("content")).toMatch(/exposure-pay-microsoft\.png$/);
    }));
});

describe.concurrent("the words around rows", () => {
  test("of the measures, for a category and for one occupation", () =>
    visit("/charts/measures/?category=legal", {}, async (page) => {
      await page.mouse.move(3, 3);
      await expect
        .poll(() => headline(page))
        .toMatch(/^In Legal, the measures disagree most about .+, \d+ percentile points, and least about /);
      await page.goto(new URL("/charts/measures/?occupation=lawyers", page.url()).href);
      await expect.poll(() => headline(page)).toMatch(/^The measures rank lawyers \d+ percentile points apart$/);
    }));

  test("of the categories, by another measure", () =>
    visit("/charts/exposure-by-category/?measure=microsoft", {}, async (page) => {
      await expect.poll(() => headline(page)).toMatch(/^By Microsoft’s score, .+ averages 0\.\d\d, .+ 0\.\d\d$/);
      expect(await page.locator("#limits + p").innerText()).not.toMatch(/one language model’s rating/);
      expect(await sources(page)).toMatch(/Microsoft Research/);
      // The ends of the headline are those of the sentence below it.
      const [high, low] = /averages (0\.\d\d), .+ (0\.\d\d)$/.exec(await headline(page))?.slice(1) ?? [];
      expect(await page.locator(".sentence").innerText()).toMatch(new RegExp(`from ${high} .+ down to ${low} `));
    }));
});

describe.concurrent.each([
  ["exposure-pay", "measure=microsoft", /^Exposure by Microsoft’s score/],
  ["exposure-by-category", "measure=microsoft", /^By Microsoft’s score/],
  ["jobs-by-exposure", "measure=microsoft", /^By Microsoft’s score, jobs grew most in the third/],
  ["projections-by-exposure", "group=4", /^Very high exposure: projected change/],
  ["measures", "category=legal", /^In Legal, the measures disagree/],
] as const)("an embed of %s?%s", (chart, search, says) => {
  test("has the view's title and credit", () =>
    visit(`/embed/v1/${chart}/?${search}`, {}, async (page) => {
      await expect.poll(() => headline(page)).toMatch(says);
      const credit = await page.locator(".credit").innerText();
      if (search.includes("microsoft")) {
        expect(credit).toMatch(/Microsoft Research.*used under CC BY 4\.0/s);
        expect(credit).not.toMatch(/karpathy/);
      }
      expect(credit).toMatch(/, checked \d+ \w+ \d{4}\./);
    }));
});
