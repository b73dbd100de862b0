import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { atlas } from "../../project.test-data.ts";
import { dataOf } from "../draw.test-data.ts";
import { isClear, jobChangeOf, type ChangeGroup, type JobChangeData, type Subject } from "./data.ts";
import { changeDataOf, changesFile, namesFile, namesOf, type ChangesFile, type NamesFile } from "./file.ts";
import { groupingIds, type GroupingId } from "./groupings.ts";
import { changeSourceOf } from "./source.ts";

const subjects: readonly Subject[] = ["jobs", "projection"];
const sources = { jobs: changeSourceOf(atlas, "jobs", []), projection: changeSourceOf(atlas, "projection", []) };
const by = (subject: Subject, id: GroupingId) => jobChangeOf(sources[subject], id);
const group = ({ groups }: JobChangeData, index: number) => groups.find((each) => each.index === index) as ChangeGroup;
const rowOf = (subject: Subject, code: string) => by(subject, "bureau").rows.find((row) => row.code === code);

/** The published counts of one survey, straight from the table. */
const countsOf = (month: string) =>
  new Map(atlas.rows["employment-series"].flatMap((row) => (row.month === month && row.jobs !== null ? [[row.code, row] as const] : [])));
const [before, after] = [countsOf("2022-05"), countsOf("2025-05")];

describe("changes in jobs", () => {
  it.each([
    ["low", 0],
    ["moderate", 1],
    ["high", 2],
    ["very-high", 3],
  ] as const)("where exposure is %s are those of the tables' sums", (step, index) => {
    const codes = atlas.rows["bureau-exposure"].flatMap(({ code, exposure }) =>
      exposure === step && before.has(code) && after.has(code) ? [code] : [],
    );
    const sum = (counts: typeof before) => codes.reduce((total, code) => total + (counts.get(code)?.jobs ?? NaN), 0);
    const found = group(by("jobs", "bureau"), index);
    expect(found.rows).toHaveLength(codes.length);
    expect(found.first).toBeCloseTo(100 * (sum(after) / sum(before) - 1), 9);
    const squares = (counts: typeof before) =>
      codes.reduce(
        (total, code) => total + (((counts.get(code)?.jobs ?? NaN) * (counts.get(code)?.jobs_error ?? NaN)) / sum(counts)) ** 2,
        0,
      );
    expect(found.error).toBeCloseTo((sum(after) / sum(before)) * Math.sqrt(squares(before) + squares(after)), 3);
  });

  it("are those of occupations that were counted both times, and the others are said to be left out", () => {
    const both = [...before.keys()].filter((code) => after.has(code) && atlas.byCode.has(code));
    const { rows, leftOut } = by("jobs", "bureau");
    expect(rows.map(({ code }) => code).toSorted()).toEqual(both.toSorted());
    expect(leftOut).toBe(atlas.detailed.length - both.length);
  });

  it("of programmers and data scientists are as published", () => {
    expect(rowOf("jobs", "15-1251")).toMatchObject({ before: 132_740, after: 92_230 });
    expect(rowOf("jobs", "15-1251")?.change).toBeCloseTo(-30.52, 2);
    expect(rowOf("jobs", "15-2051")).toMatchObject({ before: 159_630, after: 262_440 });
    expect(rowOf("jobs", "43-6013")?.change).toBeCloseTo(40.87, 2);
  });

  it("of pay take consumer prices out", () => {
    // $97,800 and $100,390 at prices of 292.296 and 321.465.
    expect(rowOf("jobs", "15-1251")?.realPay).toBe(-6.7);
  });

  it("of pay by the hour alone compare hours, and are missing where no pair was published", () => {
    const { rows } = by("jobs", "bureau");
    const hourly = rows.filter(({ code }) => {
      const series = atlas.byCode.get(code)?.series ?? [];
      return ["2022-05", "2025-05"].every((month) => {
        const survey = series.find((each) => each.month === month);
        return survey?.medianPay === null && survey.medianHourly !== null;
      });
    });
    expect(hourly.length).toBeGreaterThan(0);
    for (const { realPay } of hourly) expect(realPay).not.toBeNull();
    expect(rows.filter(({ realPay }) => realPay === null).length).toBeGreaterThan(0);
  });

  it("are clear beyond two standard errors", () => {
    expect(isClear({ change: 4.1, error: 2 })).toBe(true);
    expect(isClear({ change: -4, error: 2 })).toBe(false);
    expect(isClear({ change: 0.1, error: null })).toBe(true);
  });
});

describe("changes of projections", () => {
  it("are the newer release less the older, weighted by jobs in 2024", () => {
    const developers = rowOf("projection", "15-1252");
    expect([developers?.before, developers?.after]).toEqual([15.8, 10.2]);
    expect(developers?.change).toBeCloseTo(-5.6, 9);
    const { rows, first, second, up, level, down } = group(by("projection", "bureau"), 3);
    const mean = (when: "before" | "after") =>
      rows.reduce((sum, row) => sum + row.jobs * row[when], 0) / rows.reduce((sum, row) => sum + row.jobs, 0);
    expect([first, second]).toEqual([expect.closeTo(mean("before"), 9), expect.closeTo(mean("after"), 9)]);
    expect(up + level + down).toBe(206);
  });

  it("hold the title of their chart: lower in the most exposed step alone", () => {
    expect(by("projection", "bureau").groups.map(({ first, second }) => (second ?? NaN) > first)).toEqual([false, true, true, true]);
  });
});

describe("the title of the chart of jobs", () => {
  it("holds: all four steps grew, the ones at the ends least", () => {
    const changes = by("jobs", "bureau").groups.map(({ first }) => first);
    expect(Math.min(...changes)).toBeGreaterThan(0);
    const ends = [changes[0] ?? NaN, changes[3] ?? NaN];
    expect(Math.max(...ends)).toBeLessThan(Math.min(changes[1] ?? NaN, changes[2] ?? NaN));
  });
});

describe("groups", () => {
  it.each(["eloundou", "aioe", "microsoft"] as const)("by %s are quarters of what it scores, and the rest is said to be unscored", (id) => {
    const { groups, unscored, rows } = by("jobs", id);
    const sizes = groups.map((each) => each.rows.length);
    const scored = sizes.reduce((sum, size) => sum + size, 0);
    expect(scored + unscored.length).toBe(rows.length);
    // Ties lie on one side of a border.
    for (const size of sizes) expect(Math.abs(size - scored / 4)).toBeLessThan(8);
    const scores = (index: number) => group(by("jobs", id), index).rows.map(({ code }) => atlas.byCode.get(code)?.scores[id] ?? NaN);
    for (const index of [0, 1, 2]) expect(Math.max(...scores(index))).toBeLessThanOrEqual(Math.min(...scores(index + 1)));
  });
});

describe("the files of the live chart", () => {
  const sent = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

  it.each(subjects.flatMap((subject) => groupingIds.map((id) => [subject, id] as const)))(
    "%s by %s: hold what the build draws",
    (subject, id) => {
      const file: ChangesFile = sent(changesFile(sources[subject]));
      const names: NamesFile = sent(namesFile(sources[subject]));
      const made = jobChangeOf(changeDataOf(file, namesOf(file, names)), id);
      const built = by(subject, id);
      expect(made.rows).toEqual(built.rows);
      expect(made.groups).toEqual(built.groups);
      expect([made.leftOut, made.unscored.length]).toEqual([built.leftOut, built.unscored.length]);
    },
  );

  it.each(subjects)("%s: figures take at most 11 kB compressed", (subject) => {
    expect(brotliCompressSync(JSON.stringify(changesFile(sources[subject]))).length).toBeLessThan(11_000);
  });
});

describe("names beside dots", () => {
  it.each(["jobs-by-exposure", "projections-by-exposure"])("%s names occupations that it draws, each once", (chart) => {
    const { rows, named } = dataOf(chart) as JobChangeData;
    const codes = new Set(rows.map(({ code }) => code));
    expect([...named.keys()].filter((code) => !codes.has(code))).toEqual([]);
    expect(new Set(named.values()).size).toBe(named.size);
  });
});
