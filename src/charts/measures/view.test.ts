import { describe, expect, it } from "vitest";
import { printedSpread } from "../../atlas/occupation.ts";
import { dataOf } from "../draw.test-data.ts";
import type { MeasuresData } from "./data.ts";
import {
  chosenLists,
  isPlain,
  measuresRows,
  openingLists,
  plainMeasuresView,
  readMeasuresView,
  rowsAtOnce,
  sorts,
  writeMeasuresView,
  type MeasuresView,
  type SortId,
} from "./view.ts";
import { meanSpread, measuresSentence } from "./sentence.ts";

const data = dataOf("measures") as MeasuresData;
const known = {
  categories: new Set(data.rows.map(({ category }) => category)),
  occupations: new Set(data.rows.map(({ slug }) => slug)),
  cards: new Set(data.rows.map(({ slug }) => slug)),
};
const read = (address: string) => readMeasuresView(new URLSearchParams(address), known);
const view = (part: Partial<MeasuresView>): MeasuresView => ({ ...plainMeasuresView, ...part });

describe("the address", () => {
  it.each(["", "sort=jobs&category=legal&min=40", "sort=agreement&rows=60", "occupation=cashiers", "card=cashiers&view=table"])(
    "reads and writes %j",
    (address) => {
      expect(writeMeasuresView(read(address)).toString()).toBe(address);
    },
  );

  it.each([
    "sort=colour",
    "sort=",
    "sort=toString",
    "category=wizards",
    "min=35",
    "min=-20",
    "min=1e9",
    "rows=21",
    "rows=0",
    "rows=99999",
    "rows=abc",
    "occupation=military-careers",
    "card=%00",
    "view=poster",
  ])("falls back from %j without a word", (address) => {
    expect(read(address)).toEqual(plainMeasuresView);
  });
});

describe("measuresRows", () => {
  const keys: Record<SortId, (row: MeasuresData["rows"][number]) => number> = {
    ends: (row) => -printedSpread(row.disagreement),
    spread: (row) => -printedSpread(row.disagreement),
    agreement: (row) => printedSpread(row.disagreement),
    name: () => 0,
    "mean-rank": (row) => -(row.meanRank ?? 0),
    jobs: (row) => -row.jobs,
  };

  it.each(Object.keys(sorts) as SortId[])("sorts by %s and loses nothing", (sort) => {
    const rows = measuresRows(data, view({ sort }));
    expect(rows.toSorted((a, b) => keys[sort](a) - keys[sort](b))).toEqual(rows);
    expect(new Set(rows)).toEqual(new Set(data.rows));
    if (sort === "name")
      expect(rows.map(({ title }) => title)).toEqual(data.rows.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b)));
  });

  it("leaves one category and large spreads", () => {
    const rows = measuresRows(data, view({ category: "legal", min: 50 }));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.category === "legal" && printedSpread(row.disagreement) >= 50)).toBe(true);
    expect(rows).toHaveLength(data.rows.filter((row) => row.category === "legal" && printedSpread(row.disagreement) >= 50).length);
  });
});

describe("what is drawn", () => {
  it("opens with both ends of the occupations that the rule allows, and states the rule", () => {
    const { lists, note } = openingLists(data, 10);
    const fit = data.rows.filter((row) => row.jobs >= data.rule.leastJobs && row.disagreement.measures >= data.rule.leastMeasures);
    expect(lists.map(({ rows }) => rows)).toEqual([fit.slice(0, 10), fit.toReversed().slice(0, 10)]);
    expect(note).toContain("10 largest and 10 smallest");
    expect(note).toContain("100,000 jobs");
  });

  it("shows at most twice as many of a category, and says how many it leaves out", () => {
    const { lists, note } = openingLists(dataOf("measures", { category: "healthcare" }) as MeasuresData, 5);
    expect(lists.map(({ rows }) => rows.length)).toEqual([10]);
    expect(note).toMatch(/^The 10 largest spreads of \d+ occupations\.$/);
    expect(openingLists(dataOf("measures", { category: "legal" }) as MeasuresData, 5).note).toBe("");
  });

  it("grows in steps", () => {
    expect(chosenLists(data, view({ sort: "jobs" })).lists[0]?.rows).toHaveLength(rowsAtOnce);
    expect(chosenLists(data, view({ sort: "jobs", rows: 2 * rowsAtOnce })).note).toBe(`40 of ${data.rows.length} occupations`);
  });

  it("calls nothing plain that is filtered or sorted", () => {
    expect(isPlain(plainMeasuresView)).toBe(true);
    for (const part of [{ sort: "jobs" }, { category: "legal" }, { min: 20 }] as const) expect(isPlain(view(part))).toBe(false);
  });
});

describe("measuresSentence", () => {
  it("counts what is left", () => {
    const rows = measuresRows(data, view({ category: "legal" }));
    expect(measuresSentence(data, view({ category: "legal" }))).toBe(
      `Legal: ${rows.length} occupations, 1.3 million jobs; mean spread ${Math.round(meanSpread(rows))} percentile points.`,
    );
    expect(measuresSentence(data, view({ category: "legal", min: 70, sort: "name" }))).toMatch(
      /^Legal: 3 occupations with a spread of at least 70 points/,
    );
  });

  it("says so where nothing is left", () => {
    expect(measuresSentence(data, view({ category: "math", min: 70 }))).toBe("Math: no occupation is left by these choices.");
  });

  it("tells of one occupation who stands where", () => {
    expect(measuresSentence(data, view({ occupation: "cashiers" }))).toMatch(/^Cashiers: Eloundou and others rank it at percentile 24, /);
  });
});
