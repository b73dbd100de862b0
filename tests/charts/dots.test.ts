import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import {
  button,
  card,
  categoryField,
  dot,
  dots,
  litDots,
  measureField,
  parameters,
  picture,
  placeOf,
  printed,
  sentence,
  visitDots,
} from "./live-dots.ts";

const charts = ["exposure-pay", "exposure-outlook", "then-and-now"] as const;
/** What a drawing shows: its words and every dot. */
const frame = (all: Element[]) =>
  all.map((svg) => [...svg.querySelectorAll("text, a.mark")].map((each) => each.outerHTML.replace(/ (tabindex|class)="[^"]*"/g, "")));

describe.concurrent.each(charts)("%s", (chart) => {
  test("is taken over without a change, and says in words and in the drawing what it shows", async () => {
    let still: string[][] = [];
    await visit(`/charts/${chart}/`, {}, async (page) => {
      still = await picture(page).evaluateAll(frame);
    });
    await visitDots(`/charts/${chart}/`, {}, async (page) => {
      expect(await picture(page).evaluateAll(frame)).toEqual(still);
      const correlation = /rank correlation of .* (−?\d\.\d\d) \(n = (\d+)\)/.exec(await sentence(page));
      expect(await printed(page)).toBe(`Rank correlation ${correlation?.[1]} (n = ${correlation?.[2]})`);
    });
  });

  test.each(["karpathy", "microsoft", "anthropic"])("by %s, alive or drawn at the build, is the same drawing", (measure) =>
    visitDots(`/charts/${chart}/?measure=${measure}`, {}, async (page) => {
      await expect.poll(() => measureField(page).inputValue()).toBe(measure);
      const live = await picture(page).evaluateAll(frame);
      const said = await sentence(page);
      await page.goto(new URL(`/charts/${chart}/${measure}/`, page.url()).href);
      const still = page.locator(".drawing > div:visible > svg");
      // A still drawing is told of its keys, which describe its first dot as the live one's, at the first key pressed.
      await page.keyboard.press("Shift");
      await still.locator("a[aria-describedby]").waitFor();
      const built = await still.evaluateAll(frame);
      expect(live[0]?.length).toBeGreaterThan(320);
      expect(live.map((parts) => parts.toSorted())).toEqual(built.map((parts) => parts.toSorted()));
      expect((await page.locator("main").innerText()).replaceAll("\u00a0", " ")).toContain(said);
    }),
  );
});

describe.concurrent("the card of a dot", () => {
  test("shows both figures with their kinds and sources, on hover", () =>
    visitDots("/charts/exposure-pay/", {}, async (page) => {
      await dot(page, "registered-nurses").hover();
      await card(page).filter({ visible: true }).waitFor();
      expect(await card(page).innerText()).toMatch(
        /^Registered nurses\s+Healthcare\s+41st percentile\s+Mean rank of six measures; modelled, .* · Sources\s+\$93,600\s+Median pay; measured, May 2024 · Source\s+Jobs in 2024\s+3\.4 million$/,
      );
      const links = await card(page)
        .locator("a")
        .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
      expect(links).toEqual(["/occupations/registered-nurses/", "/about/#measures", "/sources/bls-ooh/"]);
    }));

  test("opens for a small dot that the pointer is only near to, and a press there opens its page", () =>
    visitDots("/charts/exposure-outlook/", {}, async (page) => {
      await picture(page).scrollIntoViewIfNeeded();
      const { x, y, r } = await placeOf(page, "wind-turbine-technicians");
      expect(r).toBeLessThan(4);
      await page.mouse.move(x, y - r - 7);
      await card(page).filter({ visible: true }).waitFor();
      expect(await card(page).innerText()).toMatch(/^Wind turbine technicians/);
      await page.mouse.move(x - 150, y);
      await card(page).waitFor({ state: "hidden" });
      await page.mouse.click(x, y - r - 7);
      await page.waitForURL("**/occupations/wind-turbine-technicians/");
    }));

  test("says which figure is of 2013, and the score behind a rank", () =>
    visitDots("/charts/then-and-now/?measure=karpathy&occupation=electricians", {}, async (page) => {
      expect(await card(page).innerText()).toMatch(
        /41st percentile in 2013 \(score 0\.\d+\)\s+Frey and Osborne 2013; modelled, 2013 · Source\s+\d+\w\w percentile \(score 2 of 10\)/,
      );
    }));
});

describe.concurrent("the fields", () => {
  test("changed again before a frame has come, show what was chosen last", () =>
    visitDots("/charts/exposure-pay/?measure=karpathy", {}, async (page) => {
      await expect.poll(() => measureField(page).inputValue()).toBe("karpathy");
      const wanted = await picture(page).evaluateAll(frame);
      await measureField(page).selectOption("mean-rank");
      await expect.poll(() => parameters(page)).toEqual({});
      await measureField(page).evaluate(async (field: HTMLSelectElement) => {
        for (const measure of ["microsoft", "karpathy"]) {
          field.value = measure;
          field.dispatchEvent(new Event("change", { bubbles: true }));
          await Promise.resolve();
        }
      });
      const sorted = (parts: string[][]) => parts.map((each) => each.toSorted());
      await expect.poll(async () => sorted(await picture(page).evaluateAll(frame))).toEqual(sorted(wanted));
      await expect.poll(() => parameters(page)).toEqual({ measure: "karpathy" });
    }));

  test("change the measure: every dot keeps its node and goes to its new place", () =>
    visitDots("/charts/exposure-pay/", {}, async (page) => {
      const node = await dot(page, "cashiers").elementHandle();
      const before = await placeOf(page, "cashiers");
      await measureField(page).selectOption("eloundou");
      expect(await parameters(page)).toEqual({ measure: "eloundou" });
      const after = await placeOf(page, "cashiers");
      expect(after.x).toBeLessThan(before.x - 50);
      expect(after.y).toBeCloseTo(before.y, 0);
      expect(await node?.evaluate((each) => each.isConnected)).toBe(true);
      expect(await sentence(page)).toMatch(/rank correlation of Eloundou and others 2023 with median pay 0\.43 \(n = 340\)/);
      expect(await printed(page)).toBe("Rank correlation 0.43 (n = 340)");
      await page.goBack();
      expect([await parameters(page), await measureField(page).inputValue()]).toEqual([{}, "mean-rank"]);
      expect((await placeOf(page, "cashiers")).x).toBeCloseTo(before.x, 0);
    }));

  test("leave a category, counted and correlated alone; the dots stay where they are", () =>
    visitDots("/charts/exposure-outlook/", {}, async (page) => {
      const before = await placeOf(page, "registered-nurses");
      await categoryField(page).selectOption("healthcare");
      expect(await parameters(page)).toEqual({ category: "healthcare" });
      const lit = await litDots(page);
      expect(lit.length).toBe(49);
      expect(await sentence(page)).toMatch(/^Healthcare: 49 occupations, 17\.5 million jobs; rank correlation .* \(n = 49\)\.$/);
      expect(await printed(page)).toMatch(/\(n = 49\)$/);
      expect(await placeOf(page, "registered-nurses")).toEqual(before);
      const keyed = (what: string) =>
        picture(page)
          .locator(what)
          .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
      expect(await keyed('[aria-describedby~="keys-0"]')).toEqual(await keyed('[tabindex="0"]'));
      const names = await picture(page).locator(".names text").allTextContents();
      expect(names.length).toBeGreaterThan(5);
      expect(names).not.toContain("Cashiers");
    }));

  test("show the same rows as a table in the drawing's place", () =>
    visitDots("/charts/exposure-pay/?category=legal", {}, async (page) => {
      await button(page, "Table").click();
      expect(await parameters(page)).toEqual({ category: "legal", view: "table" });
      const rows = page.locator("atlas-dots .rows tbody tr");
      await rows.first().waitFor();
      expect([await rows.count(), await picture(page).count()]).toEqual([5, 0]);
      await measureField(page).selectOption("ilo");
      await page.locator("atlas-dots .rows th", { hasText: "International Labour" }).first().waitFor();
      await button(page, "Table").click();
      expect(await picture(page).count()).toBe(1);
      expect(await printed(page)).toMatch(/\(n = 5\)$/);
    }));

  test("say what has no dot and what has no rank", () =>
    visitDots("/charts/exposure-pay/?measure=anthropic", {}, async (page) => {
      expect(await dots(page).count()).toBe(328);
      expect(await sentence(page)).toMatch(
        /^328 occupations.* \(n = 199\)\. 13 occupations without one of the two figures are not drawn\. 129 occupations with no measured use stand apart, outside the correlation\.$/,
      );
      await measureField(page).selectOption("mean-rank");
      expect(await dots(page).count()).toBe(340);
      const order = await dots(page).evaluateAll((all) => all.map((each) => Number(each.querySelector("circle")?.getAttribute("r"))));
      expect(order).toEqual(order.toSorted((a, b) => b - a));
    }));
});

describe.concurrent("an everyday title", () => {
  test("leads to the dot, with its name and card", () =>
    visitDots("/charts/exposure-pay/?category=legal", {}, async (page) => {
      await page.locator("#find-job").fill("barista");
      await page.locator("#find-job-options li").first().click();
      await card(page).filter({ visible: true }).waitFor();
      const slug = "food-and-beverage-serving-and-related-workers";
      expect(await parameters(page)).toEqual({ occupation: slug });
      expect(await card(page).locator("a").first().getAttribute("href")).toBe(`/occupations/${slug}/`);
      expect(await dot(page, slug).evaluate((each) => each.classList.contains("chosen"))).toBe(true);
      expect(await picture(page).locator(".names text").first().textContent()).toBe("Food servers");
    }));

  test("without a dot opens the occupation's page", () =>
    visitDots("/charts/then-and-now/", {}, async (page) => {
      await page.locator("#find-job").fill("data scientists");
      await page.locator("#find-job-options li").first().click();
      await page.waitForURL("**/occupations/data-scientists/");
    }));
});

describe.concurrent("an address edited by hand", () => {
  const addresses = [
    "?measure=<script>alert(1)</script>&x=1",
    "?measure=frey-osborne&category=nope",
    "?x=abc&y=..&view=nope",
    "?x=70..10",
    `?x=${"9".repeat(9_000)}..1&occupation=constructor`,
    "?x=-999..999&y=0..999999999",
    "?occupation=military-careers&category=military",
    "?y=%00..%ff",
  ];

  test("falls back to the whole chart, without a word", () =>
    visitDots("/charts/exposure-pay/?measure=nope", {}, async (page) => {
      const { alive } = await import("../map/live-map.ts");
      for (const search of addresses) {
        await page.goto(new URL(`/charts/exposure-pay/${search}`, page.url()).href);
        await alive(page);
        expect(await sentence(page), search.slice(0, 60)).toMatch(/^340 occupations, 143 million jobs; .* 0\.41 \(n = 340\)/);
        expect([await measureField(page).inputValue(), await categoryField(page).inputValue()]).toEqual(["mean-rank", ""]);
        expect((await litDots(page)).length).toBe(340);
        expect(await card(page).isVisible()).toBe(false);
      }
    }));

  test("that the figures cannot follow leaves the drawing and says so", () =>
    visitDots(
      "/charts/exposure-pay/",
      { before: (page) => page.route("**/data/map.json", (route) => route.fulfill({ status: 200, body: "{" })) },
      async (page) => {
        expect(await sentence(page)).toMatch(/could not be loaded; the drawing, its links and its table work without it/);
        expect(await dots(page).count()).toBe(340);
      },
    ));
});
