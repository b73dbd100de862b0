import { describe, expect, it } from "vitest";
import { atlas, library } from "../project.test-data.ts";
import { measures } from "../atlas/measure.ts";
import { isNamed } from "../schema/unit.ts";
import { exposureIds, measureIds, rankedIds, type MeasureId, isNoneMeasured } from "../schema/measure.ts";
import { titleInSentence } from "../text/format-number.ts";
import { byMeasure, chartData } from "./chart-data.ts";
import { mapOf, specOf } from "./draw.test-data.ts";
import { kindOf } from "./kinds.ts";
import { highlights } from "./treemap/highlight.ts";
import { plainView } from "./treemap/view.ts";
import { mapWords } from "./treemap/words.ts";
import type { ViewWords } from "./view-words.ts";

const names = new Map([...library.categories].map(([id, { data }]) => [id, data]));
const notes = (id: MeasureId) => {
  const note = library.measures.get(id)?.data;
  if (note === undefined) throw new Error(`no note of ${id}`);
  return note;
};

function wordsOf(chart: string, measure?: MeasureId, category: string | null = null): ViewWords {
  const spec = specOf(chart);
  const data = chartData(measure === undefined ? spec : byMeasure(spec, measure), atlas, names, category === null ? {} : { category });
  const words = kindOf(data).words(data, category, notes);
  if (words === null) throw new Error(`${chart} has no words`);
  return words;
}

const mapMeasures = measureIds.map((id) => [id] as const);
const charts = [
  ...measureIds.map((id) => ["risk-map", id] as const),
  ...["exposure-pay", "exposure-outlook", "then-and-now"].flatMap((chart) => exposureIds.map((id) => [chart, id] as const)),
  ...rankedIds.map((id) => ["exposure-by-category", id] as const),
];

/** Categories with the mean of a measure, weighted by jobs: read from the tables, not from the chart. */
function meansOf(id: MeasureId) {
  const values = mapOf(id).rows;
  return [...Map.groupBy(values, ({ category }) => category)].flatMap(([category, rows]) => {
    const known = rows.filter(({ value }) => value !== null && !isNoneMeasured(id, value));
    const jobs = known.reduce((sum, row) => sum + row.jobs, 0);
    const mean = known.reduce((sum, row) => sum + row.jobs * (row.value ?? 0), 0) / jobs;
    return jobs === 0 ? [] : [{ title: names.get(category)?.title ?? category, mean }];
  });
}

describe("what stands around a chart", () => {
  it.each(charts)("%s by %s: names the measure, its sources and its state, and no other's", (chart, id) => {
    const { headline, lead, sources } = wordsOf(chart, id);
    expect(headline).toMatch(/^\p{Lu}|^\d/u);
    expect(headline).not.toMatch(/undefined|NaN|[{}]/);
    expect(lead).toContain(notes(id).shows);
    expect(new Set(sources).size).toBe(sources.length);
    for (const other of measureIds.filter((each) => each !== id && !["mean-rank", "median-pay", "projected-change"].includes(each)))
      expect(`${headline} ${lead}`, other).not.toContain(notes(other).by);
  });

  it.each([
    ["karpathy", "karpathy-jobs", "March 2026"],
    ["microsoft", "microsoft-applicability", "2024"],
    ["projected-change", "bls-ooh", "2024 to 2034"],
    ["median-pay", "bls-ooh", "May 2024"],
  ] as const)("%s: comes from %s, as of %s", (id, source, vintage) => {
    const words = wordsOf("risk-map", id);
    expect([words.sources[0], words.vintage]).toEqual([source, vintage]);
    expect(words.sources.includes("karpathy-jobs")).toBe(id === "karpathy");
  });

  it("says of each kind of figure what it must not be taken for", () => {
    expect(wordsOf("risk-map", "microsoft").caution).toBe("A model’s score, not a forecast of job loss.");
    expect(wordsOf("risk-map", "projected-change").caution).toMatch(/^A projection/);
    expect(wordsOf("risk-map", "median-pay").caution).not.toMatch(/model/);
    expect(wordsOf("exposure-outlook", "microsoft").caution).toMatch(/model’s score.* A projection/);
  });
});

describe("the headline of the map", () => {
  it.each(mapMeasures.filter(([id]) => !isNamed(measures[id].unit)))("by %s names the categories at both ends of the tables", (id) => {
    const means = meansOf(id).toSorted((a, b) => b.mean - a.mean);
    const { headline } = wordsOf("risk-map", id);
    const [high, low] = [means[0]?.title ?? "", means.at(-1)?.title ?? ""];
    expect(headline.indexOf(high), headline).toBeGreaterThan(0);
    expect(headline.lastIndexOf(low), headline).toBeGreaterThan(headline.indexOf(high));
  });

  it("as the page opens: desk work stands at the top of the video's map and no such work at its foot", () => {
    expect(specOf("risk-map").title).toBe("The work most exposed to AI is done at a desk");
    const means = meansOf("karpathy").toSorted((a, b) => b.mean - a.mean);
    expect(means.slice(0, 5).map(({ title }) => title)).toEqual([
      "Math",
      "Computer and Information Technology",
      "Legal",
      "Office and Administrative Support",
      "Media and Communication",
    ]);
    expect(means.slice(-3).map(({ title }) => title)).toEqual([
      "Personal Care and Service",
      "Construction and Extraction",
      "Building and Grounds Cleaning",
    ]);
  });

  it("by schooling counts jobs, since levels have no mean", () => {
    const rows = mapOf("entry-education").rows.filter(({ value }) => value !== null);
    const jobs = (some: typeof rows) => some.reduce((sum, row) => sum + row.jobs, 0);
    const share = Math.round((100 * jobs(rows.filter(({ value }) => (value ?? 9) <= 1))) / jobs(rows));
    expect(wordsOf("risk-map", "entry-education").headline).toBe(
      `${share}% of jobs with a typical level ask for a high school diploma or less`,
    );
  });

  it("by the Bureau's steps counts the jobs at both ends, in a category those of the step that has most", () => {
    const { rows } = mapOf("bureau-exposure");
    const share = (slug: string | null, from: number) => {
      const some = rows.filter(({ category }) => slug === null || category === slug);
      const jobs = (of: typeof rows) => of.reduce((sum, row) => sum + row.jobs, 0);
      return Math.round((100 * jobs(some.filter(({ value }) => value !== null && value >= from && value < from + 1))) / jobs(some));
    };
    expect(wordsOf("risk-map", "bureau-exposure").headline).toBe(
      `By the Bureau’s four steps, ${share(null, 3)}% of jobs are in occupations of very high exposure to AI, ${share(null, 0)}% in those of low`,
    );
    expect(wordsOf("risk-map", "bureau-exposure", "production").headline).toBe(
      `In Production, by the Bureau’s four steps, ${share("production", 1)}% of jobs are in occupations of moderate exposure to AI`,
    );
    expect(wordsOf("risk-map", "bureau-exposure").caution).toBe("A step of four, no number and no forecast of job loss.");
  });

  it.each([...names.keys()].filter((slug) => slug !== "military"))(
    "of %s names the occupations at both ends, or how many share them",
    (slug) => {
      for (const id of measureIds.filter((each) => !isNamed(measures[each].unit))) {
        const { headline } = wordsOf("risk-map", id, slug);
        const rows = mapOf(id, { category: slug }).rows.filter(({ value }) => value !== null);
        const ends = [Math.max, Math.min].map((end) => rows.filter(({ value }) => value === end(...rows.map((row) => row.value ?? 0))));
        expect(headline, id).toMatch(/^In /);
        for (const at of rows.length < 2 ? [] : ends)
          expect(headline, `${slug} by ${id}`).toContain(
            at.length === 1 ? titleInSentence(at[0]?.title ?? "?") : `${at.length} occupations`,
          );
      }
    },
  );

  const data = mapOf("microsoft");
  const view = (part: Partial<ReturnType<typeof plainView>>) => mapWords({ ...plainView("microsoft"), ...part }, data, notes).headline;

  it("of a group that the video names compares its mean with that of all", () => {
    expect(view({ highlight: "desk" })).toMatch(
      new RegExp(`^${highlights.desk.label}: 0\\.\\d+ on average by Microsoft’s score, all occupations 0\\.\\d+$`),
    );
  });

  it("of a range of steps says which values they hold", () => {
    expect(view({ steps: [2, 3] })).toMatch(/^\d+ occupations with \d+% of all jobs: from 0\.14 to under 0\.21, by Microsoft’s score$/);
    expect(view({ steps: [0, 1] })).toContain(": under 0.14, by");
    expect(view({ steps: [4, 5] })).toContain(": 0.21 or more, by");
    expect(view({ steps: [5, 5], category: "farming-fishing-and-forestry" })).toMatch(/^In Farming, Fishing, and Forestry, /);
  });
});

describe("the headline of dots", () => {
  it.each([
    ["exposure-pay", "mean-rank", "rises loosely with pay"],
    ["exposure-pay", "microsoft", "rises weakly with pay"],
    ["exposure-pay", "anthropic", "says almost nothing about pay"],
    ["then-and-now", "aioe", "falls loosely with the ranks of 2013"],
  ] as const)("%s by %s %s, as strong as its rank correlation", (chart, id, words) => {
    const { headline } = wordsOf(chart, id);
    expect(headline).toContain(words);
    const value = Math.abs(Number(/rank correlation −?(\d\.\d\d)/.exec(headline)?.[1]));
    const [least, most] = words.includes("nothing") ? [0, 0.1] : words.includes("weakly") ? [0.1, 0.3] : [0.3, 0.6];
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThan(most);
  });

  it("of few occupations claims no order", () => {
    expect(wordsOf("exposure-pay", "microsoft", "math").headline).toMatch(/^In Math: 4 occupations, too few/);
    expect(wordsOf("exposure-pay", "microsoft", "legal").headline).toMatch(/over 5 occupations\)$/);
  });
});

describe("the headline of the measures", () => {
  it("names the widest and the narrowest spread of a category", () => {
    const rows = atlas.occupations.filter(
      ({ category, disagreement, jobs }) => category === "legal" && disagreement !== null && jobs !== null,
    );
    const sorted = rows.toSorted((a, b) => (b.disagreement?.spread ?? 0) - (a.disagreement?.spread ?? 0));
    const { headline } = wordsOf("measures", undefined, "legal");
    expect(headline).toContain(
      `most about ${titleInSentence(sorted[0]?.title ?? "?")}, ${Math.round(sorted[0]?.disagreement?.spread ?? NaN)} percentile points`,
    );
    expect(headline).toContain(`least about ${titleInSentence(sorted.at(-1)?.title ?? "?")}`);
  });
});
