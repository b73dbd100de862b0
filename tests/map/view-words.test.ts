import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { read } from "../site.ts";
import { button, categoryField, measureField, visitMap } from "./live-map.ts";

const headline = (page: Page) => page.locator("main h1").first().innerText();
const main = (page: Page) => page.locator("main").innerText();

/** What stands around the map that is only true of the opening view. */
const opening = /done at a desk|how much of it AI could touch|a language model thinks|4\.9 of ten|karpathy\/jobs/;
const microsoft =
  /Contains data from “Working with AI” by Tomlinson, Jaffe, Wang, Counts and Suri \(Microsoft Research, 2025\), used under CC BY 4\.0/;

const views = [
  [
    "measure=microsoft",
    /^By Microsoft’s score, the work most exposed to AI is in /,
    /Microsoft Research/,
    /a model’s score, not a forecast/i,
  ],
  [
    "measure=projected-change",
    /^Jobs are projected to grow most in .+, to shrink most in /,
    /US Bureau of Labor Statistics/,
    /a projection/i,
  ],
  [
    "measure=microsoft&category=legal",
    /^In Legal, .+ are the most exposed by Microsoft’s score, /,
    /Microsoft Research/,
    /not a forecast/i,
  ],
] as const;

describe.concurrent.each(views)("?%s", (search, says, source, kind) => {
  test("on the chart's page: headline, lead, title, limits and sources are the view's", () =>
    visitMap(`/charts/risk-map/?${search}`, {}, async (page) => {
      await expect.poll(() => headline(page)).toMatch(says);
      const said = await headline(page);
      expect(await page.title()).toBe(`Job Risk Map: ${said} · Work Atlas`);
      const around = (await page.locator(".head, .full, #read + p, #limits + p, #sources + ul").allInnerTexts())
        .join("\n")
        .replace(/\{"@context.*\}/, "");
      expect(around).toMatch(source);
      expect(around).toMatch(kind);
      expect(around).not.toMatch(opening);
      expect(await page.locator("#sources + ul").innerText()).toMatch(source);
      if (search.includes("microsoft")) expect(await page.locator("#sources + ul").innerText()).toMatch(microsoft);
    }));

  test("on the home page: lead, credit and links", () =>
    visitMap(`/?${search}`, {}, async (page) => {
      const lead = page.locator(".opening h1 + p");
      await expect.poll(() => lead.innerText()).toMatch(says);
      expect(await headline(page)).toMatch(/^34% of US jobs are highly exposed to AI, and 52% of those are in work projected to grow$/);
      const credit = await page.locator(".under + .meta").innerText();
      expect(credit).toMatch(source);
      expect(`${await lead.innerText()} ${credit}`).not.toMatch(opening);
      if (search.includes("microsoft")) expect(credit).toMatch(microsoft);
      const files = await page.getByRole("link", { name: "Files, embed, cite" }).getAttribute("href");
      const { pathname, search: query, hash } = new URL(files ?? "", page.url());
      expect([pathname, query, hash]).toEqual(["/charts/risk-map/", `?${search}`, "#files"]);
    }));

  test("in an embed: title and credit", () =>
    visit(`/embed/v1/risk-map/?${search}`, {}, async (page) => {
      await expect.poll(() => headline(page)).toMatch(says);
      const credit = await page.locator(".credit").innerText();
      expect(credit).toMatch(source);
      expect(credit).toMatch(kind);
      expect(credit).toMatch(/Data of 2024.*, checked \d+ \w+ \d{4}\./);
      expect(await main(page)).not.toMatch(opening);
      if (search.includes("microsoft")) expect(credit).toMatch(microsoft);
    }));
});

describe.concurrent("what stands around the map", () => {
  test("changes with each choice, and is the page's own again in the opening view", () =>
    visitMap("/charts/risk-map/", {}, async (page) => {
      const around = () => page.locator(".head, #read + p, #limits + p, #sources + ul").allInnerTexts();
      const [before, title] = [await around(), await page.title()];
      await measureField(page).selectOption("median-pay");
      await expect.poll(() => headline(page)).toMatch(/^Median pay is highest in /);
      await categoryField(page).selectOption("healthcare");
      await expect.poll(() => headline(page)).toMatch(/^In Healthcare, .+ have the highest median pay, /);
      await measureField(page).selectOption("karpathy");
      await categoryField(page).selectOption("");
      await expect.poll(around).toEqual(before);
      expect(await page.title()).toBe(title);
    }));

  test("speaks of a group that is lit and of a range of steps", () =>
    visitMap("/charts/risk-map/", {}, async (page) => {
      await button(page, /Desk jobs/).click();
      await expect.poll(() => headline(page)).toMatch(/^Desk jobs the video calls at risk: .+ all occupations /);
      await page.goto(new URL("/charts/risk-map/?measure=microsoft&min=0.29", page.url()).href);
      await expect.poll(() => headline(page)).toMatch(/^\d+ occupations with \d+% of all jobs: 0\.29 or more, by Microsoft’s score$/);
    }));

  test.each([
    ["microsoft", /^By Microsoft’s score, /],
    ["projected-change", /^Jobs are projected to grow most in /],
  ] as const)("on the page drawn by %s is that measure's, with a picture of its own", (measure, says) =>
    visit(`/charts/risk-map/${measure}/`, { javaScriptEnabled: false }, async (page) => {
      const said = await headline(page);
      expect(said).toMatch(says);
      expect(await page.title()).toBe(`Job Risk Map: ${said} · Work Atlas`);
      const meta = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
      expect([await meta("og:title"), await meta("og:image:alt")]).toEqual([`Job Risk Map: ${said}`, `Job Risk Map: ${said}`]);
      expect(await meta("og:image")).toMatch(new RegExp(`/social/charts/risk-map-${measure}\\.png$`));
      expect(await main(page)).not.toMatch(opening);
      expect(await meta("description")).not.toMatch(opening);
      if (measure === "microsoft")
        expect(await page.locator("figure + .meta, figure .meta, .full .meta").first().innerText()).toMatch(microsoft);
      // Live and built, the same view says the same.
      const live = read(`charts/risk-map/${measure}/index.html.md`);
      expect(live).toContain(said);
    }),
  );

  test("is the same live and built", () =>
    visitMap("/charts/risk-map/?measure=ilo", {}, async (page) => {
      await expect.poll(() => headline(page)).toMatch(/^By the ILO’s score/);
      const live = await headline(page);
      await page.goto(new URL("/charts/risk-map/ilo/", page.url()).href);
      expect(await headline(page)).toBe(live);
    }));

  test("loads nothing for who keeps to the opening view", () =>
    visitMap("/charts/risk-map/", {}, async (page) => {
      const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      expect(loaded.filter((name) => /tell-view|views\.json|follow-page|embeds\.json/.test(name))).toEqual([]);
    }));
});
