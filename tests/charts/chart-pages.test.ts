import { csvParse } from "d3-dsv";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { visit } from "../browser.ts";
import { chartJson, drawnRows, tableFields, tableRows, type Cell } from "./chart-files.ts";
import { read } from "../site.ts";

const dots = ["exposure-pay", "exposure-outlook", "then-and-now"];
const charts = ["risk-map", "pay-scale", "headcount-and-pay", "exposure-pay", "exposure-outlook", "then-and-now"] as const;
const rowsOf = (file: string) => csvParse(readFileSync(file, "utf8"));
const dollars = (value: number) => `$${value.toLocaleString("en-US")}`;
/** As people read it: `818,700`, `3.2 million`. */
const people = (value: number) => (value < 1e6 ? value.toLocaleString("en-US") : `${Number((value / 1e6).toFixed(1))} million`);

/** `$250,000`, `$1.044 million`. */
const money = (value: number) => (value < 1e6 ? dollars(value) : `$${Number((value / 1e6).toFixed(3))} million`);
const short = (value: number) => (value < 1e6 ? `$${value / 1e3}k` : `$${value / 1e6}M`);

/** Long tables have a page of their own. */
const tablePage = (chart: string) => (["pay-scale", "headcount-and-pay"].includes(chart) ? `/charts/${chart}/` : `/charts/${chart}/table/`);

/** Scores are shown with two decimals; a score that would be shown as zero and is not, with its first digit. */
const asShown = (name: string, value: Cell) =>
  name !== "frey-osborne" || value === null
    ? value
    : Number(Number(value) < 0.005 ? Number(value).toPrecision(1) : Number(value).toFixed(2));

/** What a chart's author says of single dots, by the occupation's slug. */
const remarksOf = (chart: string) => {
  const { remarks = [] } = parse(readFileSync(`content/charts/${chart}.yaml`, "utf8")) as {
    remarks?: { occupation: string; says: string }[];
  };
  return new Map(remarks.map(({ occupation, says }) => [occupation, says]));
};

/** Whether a dot's name tells what its row holds, and the remark about it; the table's ranks have a decimal more. */
function saysDot(name: string, row: Record<string, Cell>, remark: string | undefined): boolean {
  const ends = `${people(Number(row["jobs_2024"]))} jobs${remark === undefined ? "" : `; ${remark}`}`;
  if (!name.startsWith(`${row["occupation"]}: `) || !name.endsWith(`, ${ends}`)) return false;
  const told = name.slice(`${row["occupation"]}: `.length, -ends.length - 2).replaceAll("−", "-");
  const ranks = [...told.matchAll(/(\d+)(?:st|nd|rd|th) percentile/g)].map(([, rank]) => Number(rank));
  const asked = [row["frey-osborne-rank"], row["mean-rank"]].filter((rank) => rank !== undefined).map(Number);
  const near = ranks.length === asked.length && ranks.every((rank, index) => Math.abs(rank - (asked[index] ?? NaN)) < 0.6);
  const [pay, change] = [row["median-pay"], row["projected-change"]];
  return (
    near &&
    (pay === undefined || told.replace(/ or more$/, "").endsWith(dollars(Number(pay)))) &&
    (change === undefined || Number(/[+-]?\d+(?=%)/.exec(told)?.[0]) === change)
  );
}

/** Whether the name of a mark tells what a row of the pay scale holds. */
function saysPay(name: string, { level, date, kind, total, total_high: high }: Record<string, Cell>): boolean {
  if (kind === "claimed")
    return name.startsWith(
      `Claimed in the video for ${level}, ${date}: ${short(Number(total))} ${high === null ? "or more" : `to ${short(Number(high))}`}`,
    );
  if (kind === "measured") return name === `${level}, May 2024, measured: median pay ${money(Number(total))} a year`;
  return name.startsWith(`${level}, ${date === "2022-07" ? "July 2022" : date}, `) && name.includes(`: ${money(Number(total))} a year`);
}

/** Charts of rows have tests of their drawings and tables in `rows-files.test.ts`. */
describe.each([
  ...charts,
  "measures",
  "exposure-by-category",
  "jobs-by-exposure",
  "projections-by-exposure",
  "next-jobs",
  "agreement",
  "skyline",
  "named-jobs",
  "skyline-outlook",
  "skyline-since",
  "skyline-ranges",
  "whole-economy",
])("%s", (chart) => {
  const json = chartJson(chart);
  const csv = csvParse(read(`charts/${chart}.csv`));

  test("its CSV and its JSON hold the same rows", () => {
    expect(csv.columns).toEqual(json.fields.map(({ name }) => name));
    expect(csv).toHaveLength(json.rows.length);
    json.rows.forEach((row, index) => {
      const cells = json.fields.map(({ name, type }): Cell => {
        const text = csv[index]?.[name] ?? "";
        return text === "" ? null : type === "string" ? text : Number(text);
      });
      expect(cells).toEqual(json.fields.map(({ name }) => row[name]));
    });
  });
});

describe.concurrent.each(charts)("%s", (chart) => {
  const json = chartJson(chart);

  test("its JSON says what each column is and where it comes from", () => {
    expect(json.sources.length).toBeGreaterThan(0);
    for (const { title, publisher } of json.sources) expect(`${title} ${publisher}`).not.toMatch(/undefined/);
    for (const field of json.fields) {
      expect(field.title.length).toBeGreaterThan(2);
      if (field.type !== "string") expect(field.unit, `unit of ${field.name}`).toBeTypeOf("string");
    }
    expect(json.homepage).toMatch(new RegExp(`/charts/${chart}/$`));
  });

  test("its table holds the same rows", () =>
    visit(tablePage(chart), {}, async (page) => {
      const fields = await tableFields(page, json);
      const rows = await tableRows(page);
      expect(rows).toHaveLength(json.rows.length);
      rows.forEach((cells, index) => {
        const row = json.rows[index] ?? {};
        expect(cells).toEqual(
          fields.map(({ name, type }) => (type === "string" ? { text: row[name] } : { value: asShown(name, row[name] ?? null) })),
        );
      });
    }));

  test("its narrow, middle and wide drawings hold the same rows, and each id in its page is used once", () =>
    visit(`/charts/${chart}/`, {}, async (page) => {
      for (const size of ["narrow", "middle", "wide"]) compare(size, await drawnRows(page, size));
      const ids = await page.locator("[id]").evaluateAll((all) => all.map((each) => each.id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }));

  function compare(size: string, drawn: Awaited<ReturnType<typeof drawnRows>>): void {
    if (chart === "pay-scale") {
      const said = drawn.flatMap(({ name }) => name.split("; "));
      for (const row of json.rows)
        expect(
          said.filter((each) => saysPay(each, row)),
          JSON.stringify(row),
        ).toHaveLength(1);
      return;
    }
    if (chart === "headcount-and-pay") {
      expect(drawn.map(({ name }) => name.split(/, assumed: |: [+−±]/)[0])).toEqual(json.rows.map(({ what }) => what));
      for (const [index, { change, kind }] of json.rows.entries()) {
        const size = Math.abs(Number(change));
        expect(drawn[index]?.name, String(kind)).toMatch(new RegExp(`(^|[^\\d.])${size}%`));
      }
      return;
    }
    if (dots.includes(chart)) {
      const rows = json.rows.filter((row) => json.fields.every(({ name }) => row[name] !== null));
      expect(rows.length).toBeGreaterThan(320);
      expect(drawn.map(({ to }) => to)).toEqual(rows.map(({ slug }) => `/occupations/${slug}/`));
      const remarks = remarksOf(chart);
      expect(remarks.size).toBeGreaterThan(0);
      expect(
        rows.filter((row, index) => !saysDot(drawn[index]?.name ?? "", row, remarks.get(String(row["slug"])))).map(({ slug }) => slug),
      ).toEqual([]);
      return;
    }
    if (size === "narrow") {
      expect(drawn).toHaveLength(24);
      return;
    }
    // The smallest of a category stand together as one tile, which says how many they are and what jobs they have in all.
    const gathered = Map.groupBy(
      json.rows.filter(({ slug }) => !drawn.some(({ to }) => to === `/occupations/${slug}/`)),
      ({ category }) => String(category),
    );
    const rests = drawn.filter(({ name }) => / more in /.test(name));
    expect(rests).toHaveLength(gathered.size);
    for (const [category, rows] of gathered) {
      const jobs = people(rows.reduce((sum, row) => sum + Number(row["jobs_2024"]), 0));
      expect(rests.map(({ name }) => name)).toContainEqual(
        expect.stringMatching(new RegExp(`^${rows.length} more in ${category}: .*, ${jobs} jobs$`)),
      );
    }
    expect(drawn).toHaveLength(json.rows.length - [...gathered.values()].flat().length + rests.length);
    for (const row of json.rows) {
      const mark = drawn.find(({ to }) => to === `/occupations/${row["slug"]}/`);
      if (mark === undefined) continue;
      const score = row["karpathy"] === null ? "not scored" : `${row["karpathy"]} of 10`;
      expect(mark.name).toBe(`${row["occupation"]}: ${score}, ${people(Number(row["jobs_2024"]))} jobs`);
    }
  }

  test("its table sorts by keyboard", () =>
    visit(tablePage(chart), {}, async (page) => {
      const head = page.locator("atlas-table thead th.number").last();
      // Its buttons come as the table comes near.
      await page.locator("atlas-table").scrollIntoViewIfNeeded();
      const column = await head.evaluate((each) => (each as HTMLTableCellElement).cellIndex);
      // What sorts it comes as it comes near.
      await head.scrollIntoViewIfNeeded();
      await head.locator("button").focus();
      for (const [key, direction, sign] of [
        ["Enter", "descending", -1],
        ["Space", "ascending", 1],
      ] as const) {
        await page.keyboard.press(key);
        expect(await head.getAttribute("aria-sort")).toBe(direction);
        const cells = (await tableRows(page)).map((row) => row[column]?.value ?? null);
        const known = cells.filter((value) => typeof value === "number");
        expect(known.length).toBeGreaterThan(0);
        expect(known).toEqual(known.toSorted((a, b) => sign * (a - b)));
        expect(cells.slice(known.length).every((value) => value === null)).toBe(true);
      }
      await page.locator("atlas-table thead th button").first().press("Enter");
      expect(await page.locator("atlas-table th[aria-sort]").count()).toBe(1);
      expect(await tableRows(page)).toHaveLength(json.rows.length);
    }));
});

describe("one row, from its cell to every end", () => {
  const [row] = rowsOf("content/tables/occupations.csv").filter(({ slug }) => slug === "electricians");
  const jobs = Number(row?.["jobs_2024"]);
  const pay = Number(row?.["median_pay"]);
  const score = rowsOf("content/tables/exposure.csv").find(({ slug }) => slug === "electricians")?.["karpathy"] ?? "";
  const name = `Electricians: ${score} of 10, ${people(jobs)} jobs`;
  const title = (page: Page, size: string) =>
    page.locator(`.drawing > .${size} a.tile[href="/occupations/electricians/"] > title`).textContent();

  test("the table, the files and the drawings", () =>
    visit("/charts/risk-map/", {}, async (page) => {
      expect([jobs, pay, score].every((each) => Number(each) > 0)).toBe(true);
      const line = csvParse(read("charts/risk-map.csv")).find(({ slug }) => slug === "electricians");
      expect([line?.["jobs_2024"], line?.["karpathy"]]).toEqual([String(jobs), score]);
      const record = chartJson("risk-map").rows.find(({ slug }) => slug === "electricians");
      expect([record?.["jobs_2024"], record?.["karpathy"]]).toEqual([jobs, Number(score)]);
      for (const file of ["risk-map.svg", "risk-map-dark.svg"]) expect(read(`charts/${file}`)).toContain(`<title>${name}</title>`);
      expect(await title(page, "middle")).toBe(name);
      expect(await title(page, "wide")).toBe(name);
      await page.goto(new URL(tablePage("risk-map"), page.url()).href);
      const cells = await page.locator('atlas-table tr:has(a[href="/occupations/electricians/"])').innerText();
      expect(cells).toContain(jobs.toLocaleString("en-US"));
    }));

  test.each(["/", "/embed/v1/risk-map/", "/jobs/construction-and-extraction/"])("the drawing on %s", (path) =>
    visit(path, {}, async (page) => {
      const tiles = page.locator('a.tile[href$="/occupations/electricians/"] > title');
      const names = await tiles.allTextContents();
      expect(names.length).toBeGreaterThan(0);
      expect(new Set(names)).toEqual(new Set([name]));
    }),
  );

  test("its own page and the sentence of an article", () =>
    visit("/occupations/electricians/", {}, async (page) => {
      const facts = await page.locator("dl.facts").first().innerText();
      expect(facts).toContain(people(jobs));
      expect(facts).toContain(dollars(pay));
      await page.goto(new URL("/articles/job-risk-map/", page.url()).href);
      const figures = await page.locator('a.figure[title*="lectricians"]').allInnerTexts();
      expect(figures.map((each) => each.trim())).toEqual(expect.arrayContaining([score, dollars(pay)]));
    }));
});
