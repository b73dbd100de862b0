import type { Page } from "playwright-core";
import { extractText } from "unpdf";
import { describe, expect, test } from "vitest";
import { alive } from "../map/live-map.ts";
import { visit } from "../browser.ts";
import { addressOf, filesOf, pages, read } from "../site.ts";

const formats = ["Letter", "A4"] as const;

/** The words on each sheet, as a browser's own margins leave room for them. */
async function sheets(page: Page, format: (typeof formats)[number] = "Letter"): Promise<string[]> {
  const margin = { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" };
  const pdf = await page.pdf({ format, margin, preferCSSPageSize: false });
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map((words) => words.replace(/\s+/g, " ").trim());
}

/** Opens a view and reads its sheets once it is there. */
const print = (path: string, width: number, act: (sheets: string[], page: Page) => Promise<void> | void) =>
  visit(path, { width }, async (page) => {
    if (await page.locator(":is(atlas-map, atlas-dots)").count()) await alive(page);
    else await page.locator("html[data-shown]").waitFor();
    await act(await sheets(page), page);
  });

describe("a view on paper is the one on the screen", () => {
  test.each([390, 768, 1440])("the map by another measure and in a category, from a window of %d px", (width) =>
    print("/?measure=microsoft&category=legal", width, ([first = ""]) => {
      for (const words of ["Microsoft", "Paralegals and legal assistants", "Legal: 5 occupations"]) expect(first).toContain(words);
      expect(first).not.toMatch(/Retail|Food and Beverage|Healthcare/);
    }),
  );

  test("the job whose card is open is marked, and its card stands below", () =>
    print("/charts/risk-map/?occupation=lawyers", 1440, async ([first = ""], page) => {
      expect(first).toMatch(/Lawyers Legal 8 of 10, 87th percentile/);
      await page.emulateMedia({ media: "print" });
      const marked = page.locator('.middle a.tile[data-card][href$="/lawyers/"]');
      expect(
        await marked
          .locator("rect")
          .first()
          .evaluate((rect) => getComputedStyle(rect).strokeWidth),
      ).toBe("3px");
    }));

  test.each([390, 1440])("dots, from a window of %d px", (width) =>
    print("/charts/exposure-pay/?measure=karpathy&category=healthcare", width, ([first = ""]) => {
      expect(first).toContain("0.37 (n = 49)");
      expect(first).not.toContain("(n = 340)");
    }),
  );

  test.each([
    ["/charts/measures/?category=legal", "Legal: 5 occupations", ["Judges and hearing officers", "Court reporters"]],
    ["/charts/exposure-by-category/?measure=anthropic", "Anthropic 2026", ["Math", "Computing"]],
    ["/charts/pay-scale/?occupation=lawyers", "Lawyers", ["E7"]],
    ["/charts/headcount-and-pay/?stay=50", "Assumed", ["pay as before"]],
    ["/jobs/next/?from=lawyers", "lawyers", ["Police"]],
  ])("%s", (path, sentence, rows) =>
    print(path, 1440, ([first = ""]) => {
      expect(first).toContain(sentence);
      for (const row of rows) expect(first).toContain(row);
    }),
  );

  test("is taken back to the screen's own drawing afterwards", () =>
    print("/charts/risk-map/?category=legal", 1440, async (_, page) => {
      await page.locator('atlas-map select[name="category"]').selectOption("");
      await expect.poll(() => page.locator(".drawing > .wide a.tile").count()).toBeGreaterThan(300);
      await expect.poll(() => page.locator("atlas-map .sentence").innerText()).toContain("341 occupations");
      expect((await sheets(page))[0]).toContain("341 occupations");
      await page.locator('atlas-map select[name="category"]').selectOption("legal");
      await expect.poll(() => page.locator(".drawing > .wide a.tile").count()).toBe(5);
    }));
});

describe("sheets", () => {
  test("the question of each step of the story stands with its answer", () =>
    visit("/", {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      const kept = await page.locator(".story .kicker").evaluateAll((all) => all.map((each) => getComputedStyle(each).breakAfter));
      expect(kept.length).toBeGreaterThan(3);
      expect(new Set(kept)).toEqual(new Set(["avoid"]));
    }));

  /** A chart's page, its title, and the last words of its key: all on the first sheet. */
  const charts = [
    ["/charts/risk-map/", "done at a desk", "341 occupations"],
    ["/charts/whole-economy/", "very high exposure", "831 occupations"],
    ["/charts/measures/", "87 percentile points apart", "Frey and Osborne"],
    ["/charts/exposure-pay/", "Exposure rises with pay", "rank correlation"],
    ["/charts/pay-scale/", "each step up", "claimed in the video"],
    ["/charts/headcount-and-pay/", "tenth fewer people", "pay as before"],
    ["/charts/exposure-by-category/", "Office support", "most exposed"],
    ["/charts/next-jobs/", "less exposed jobs near", "1 million jobs"],
    ["/charts/agreement/", "top third of a current", "not scored"],
    ["/charts/skyline/", "highly exposed to AI", "most exposed"],
  ] as const;

  test.each(charts)("%s has its title, drawing and key on one sheet, and none empty, on Letter and A4", (path, title, key) =>
    visit(path, {}, async (page) => {
      for (const format of formats) {
        const all = await sheets(page, format);
        expect.soft(all[0], format).toContain(title);
        expect.soft(all[0], format).toContain(key);
        expect
          .soft(
            all.filter((words) => words.length < 20),
            format,
          )
          .toEqual([]);
      }
    }),
  );

  test.each([
    ["/", /Table view|Find your job|Share|Search|Dark|Embed|Color|Files/],
    ["/charts/risk-map/", /Embed code|Files and embed|Download|Copy|Share|Choose the view|Report an error/],
    ["/jobs/next/", /Less exposed by|Start from here|Compare|Share/],
    ["/claims/", /All verdicts|Share/],
    ["/occupations/registered-nurses/", /Ask about|Share/],
  ])("%s prints nothing to press or to fill in", (path, forbidden) =>
    visit(path, {}, async (page) => expect((await sheets(page)).join(" ")).not.toMatch(forbidden)),
  );

  test("no note of a figure is printed within a heading", () =>
    visit("/charts/pay-scale/", {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      const noted = await page
        .locator(":is(.head, h1, h2, h3, .title) a[data-note]")
        .evaluateAll((all) => all.map((each) => getComputedStyle(each, "::after").content));
      expect(noted.filter((content) => content !== "none")).toEqual([]);
      const inText = await page
        .locator("p:not(.head p) a[data-note]")
        .first()
        .evaluate((each) => getComputedStyle(each, "::after").content);
      expect(inText).toContain("[");
    }));

  // Two for one job, three where it is several (its parts are a table as wide as the sheet) or the video says much about it.
  test.each([
    ["/occupations/registered-nurses/", 2],
    ["/occupations/electricians/", 2],
    ["/occupations/cashiers/", 2],
    ["/occupations/lawyers/", 2],
    ["/occupations/customer-service-representatives/", 2],
    [pages["occupation without a profile"], 2],
    [pages["occupation of many parts"], 3],
    ["/occupations/metal-and-plastic-machine-workers/", 3],
    ["/occupations/software-developers/", 3],
    ...filesOf()
      .filter((file) => /^articles\/[^/]+\/index\.html$/.test(file))
      .map((file): [string, number] => [addressOf(file), 6]),
  ])("%s on at most %d sheets, with its sources and in no type under 8.5 pt", (path, most) =>
    visit(path, {}, async (page) => {
      for (const format of formats) {
        const all = await sheets(page, format);
        expect(all.length, format).toBeLessThanOrEqual(most);
        expect(all.join(" ")).toMatch(/Sources?:? /);
        expect(all.filter((words) => words.length < 20)).toEqual([]);
      }
      await page.emulateMedia({ media: "print" });
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll("main :is(p, li, a, dt, dd, small, th, td, caption, summary, h1, h2, h3), .foot p")]
          .filter((each) => each.checkVisibility() && each.textContent.trim() !== "")
          .map((each) => [parseFloat(getComputedStyle(each).fontSize), each.outerHTML.slice(0, 80)] as const),
      );
      expect(sizes.length).toBeGreaterThan(20);
      expect(sizes.filter(([size]) => size < (8.5 * 96) / 72 - 0.01)).toEqual([]);
      const notes = await page.locator("a[data-note]").evaluateAll((all) =>
        all
          .map((each) => getComputedStyle(each, "::after"))
          .filter(({ content }) => content !== "none")
          .map(({ fontSize }) => parseFloat(fontSize)),
      );
      expect(notes.filter((size) => size < (8.5 * 96) / 72 - 0.01)).toEqual([]);
      // Every drawing stands whole on its sheet, in type as large.
      const drawings = await page.locator(".drawing svg:visible").evaluateAll((all) =>
        all.map((each) => {
          const svg = each as SVGSVGElement;
          const types = [...svg.querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size")));
          return (Math.min(...types) * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width;
        }),
      );
      expect(drawings.filter((size) => size < 9)).toEqual([]);
    }),
  );

  test("every column of a wide table, its heads on every sheet, on Letter and A4", () =>
    visit("/charts/measures/table/", {}, async (page) => {
      const heads = await page.locator("thead th").allInnerTexts();
      expect(heads).toHaveLength(20);
      const words = heads.flatMap((head) => head.split(/\s+/));
      for (const format of formats)
        for (const sheet of (await sheets(page, format)).slice(0, 3)) for (const word of words) expect(sheet, format).toContain(word);
    }));

  /** The narrower side of a sheet of A4 between its margins, px; the longer one of Letter. */
  test.each([
    ["/charts/measures/table/", 980],
    ["/charts/headcount-and-pay/", 718],
    ["/charts/next-jobs/", 718],
    ["/charts/pay-scale/", 718],
    ["/charts/exposure-by-category/", 718],
    ["/charts/agreement/", 718],
    ["/charts/exposure-pay/table/", 718],
    ["/charts/risk-map/table/", 718],
    ["/jobs/legal/", 718],
    ["/methods/", 718],
    ["/charts/measures/", 718],
  ])("%s: no table is wider than a sheet of %d px", (path, width) =>
    visit(path, { width }, async (page) => {
      await page.emulateMedia({ media: "print" });
      const rights = await page.locator("table").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
      expect(rights.length).toBeGreaterThan(0);
      expect(Math.max(...rights)).toBeLessThanOrEqual(width);
    }),
  );

  test("light, whatever theme was chosen", () =>
    visit("/charts/risk-map/", { before: (page) => page.addInitScript(() => localStorage.setItem("theme", "dark")) }, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
    }));
});

describe("styles for paper", () => {
  /** Each `@container` rule, and each declaration that makes a container, with the at-rules around it. */
  function containers(css: string): { what: string; within: string[] }[] {
    const within: string[] = [];
    return [...css.matchAll(/([^{};]*)([{};])/g)].flatMap(([, head = "", mark]) => {
      const text = head.trim();
      const found =
        text.startsWith("@container") || /^container(-type|-name)?\s*:(?!\s*none)/.test(text) ? [{ what: text, within: [...within] }] : [];
      if (mark === "{") within.push(text);
      if (mark === "}") within.pop();
      return found;
    });
  }

  test("know of no container: Firefox prints what stands in one as blank", () => {
    const styles = filesOf().filter((file) => /^_astro\/.*\.css$/.test(file));
    const found = styles.flatMap((file) => containers(read(file)));
    expect(found.length).toBeGreaterThan(3);
    const onScreen = (rules: string[]) => rules.some((rule) => /^@media screen\b/.test(rule));
    const asked = found.filter(({ what }) => what.startsWith("@"));
    expect(asked.filter(({ within }) => within.some((rule) => /^@media.*\bprint\b/.test(rule)))).toEqual([]);
    expect(found.filter(({ what, within }) => !what.startsWith("@") && !onScreen(within))).toEqual([]);
  });

  test("are found wanting where a rule hangs on a container", () => {
    expect(containers("@media print{@container chart (width>5px){a{b:c}}}.x{container:chart/inline-size}").map(({ what }) => what)).toEqual(
      ["@container chart (width>5px)", "container:chart/inline-size"],
    );
  });
});
