import { describe, expect, it } from "vitest";
import { mapOf } from "../draw.test-data.ts";
import { isNoneMeasured, measureIds } from "../../schema/measure.ts";
import { isNamed, type Unit } from "../../schema/unit.ts";
import { highlights, isLit } from "./highlight.ts";
import { mapSentence } from "./sentence.ts";
import type { MapView } from "./view.ts";
import { measures } from "../../atlas/measure.ts";
import type { ValueRow } from "../rows.ts";

const byDefault: MapView = { measure: "karpathy", category: null, steps: null, highlight: null, occupation: null, view: "chart" };
const rowOf = (slug: string, jobs: number, value: number | null, category = "legal"): ValueRow => ({
  slug,
  title: slug,
  shortTitle: slug,
  category,
  categoryTitle: category === "legal" ? "Legal" : "Healthcare",
  jobs,
  value,
});
const rows = [rowOf("a", 3_000_000, 2), rowOf("b", 1_000_000, 6), rowOf("c", 1_000, null, "healthcare"), rowOf("d", 999_000, 9)];
const say = (part: Partial<MapView>, shown: readonly ValueRow[] = rows, all = rows) => mapSentence({ ...byDefault, ...part }, shown, all);
const real = (part: Partial<MapView>, keep: (row: ValueRow) => boolean = () => true) => {
  const view = { ...byDefault, ...part };
  const all = mapOf(view.measure).rows;
  return mapSentence(view, all.filter(keep), all);
};

/** Half of the last digit that a mean is printed with. */
const coarseness: Partial<Record<Unit, number>> = {
  "score of 10": 0.05,
  "score of 1": 0.005,
  "z-score": 0.005,
  percentile: 0.5,
  "US dollars a year": 0.5,
  "percent change": 0.5,
};

describe("mapSentence", () => {
  it("counts the whole map and gives its mean, weighted by jobs", () => {
    expect(say({}, rows.slice(0, 2), rows.slice(0, 2))).toBe("2 occupations, 4 million jobs; mean exposure 3 of 10, weighted by jobs.");
    expect(real({})).toMatch(/^341 occupations, 1\d\d million jobs; mean exposure \d\.\d of 10, weighted by jobs\.$/);
  });

  it("names the category, counts one as one and says which share is left", () => {
    expect(say({ category: "legal" }, rows.slice(0, 1))).toBe(
      "Legal: 1 occupation, 3 million jobs (60% of all); mean exposure 2 of 10, weighted by jobs.",
    );
    expect(real({ category: "healthcare" }, (row) => row.category === "healthcare")).toMatch(
      /^Healthcare: \d\d occupations, 1\d(\.\d)? million jobs/,
    );
  });

  it("says a share too small to round", () => {
    expect(say({}, rows.slice(2, 3))).toContain("(less than 1% of all)");
  });

  it("says that nothing is left, of the category too", () => {
    expect(say({ steps: [0, 0] }, [])).toBe("No occupation is left by these choices.");
    expect(say({ category: "healthcare", highlight: "desk" }, [])).toBe("Healthcare: no occupation is left by these choices.");
  });

  it("says how many are not scored, or that none is", () => {
    expect(say({})).toMatch(/, weighted by jobs; 1 not scored, marked\.$/);
    expect(say({}, rows.slice(2, 3))).toBe("1 occupation, 1,000 jobs (less than 1% of all); none is scored.");
    expect(say({}, rows.slice(0, 2))).not.toContain("scored");
  });

  it.each(Object.entries(highlights))("says which group is lit: %s", (id, { label }) => {
    const highlight = id as keyof typeof highlights;
    const sentence = real({ highlight }, (row) => isLit(highlight, row));
    expect(sentence).toContain(`; lit: ${label.toLowerCase()}`);
    expect(sentence).toMatch(/^\d+ occupations, .* \(\d+% of all\)/);
  });

  it("speaks of each measure in its own terms", () => {
    expect(real({ measure: "median-pay" })).toMatch(/; median pay averages \$\d\d,\d{3}, weighted by jobs/);
    expect(real({ measure: "projected-change" })).toMatch(/; projected change averages [+−]\d+(\.\d)?%, weighted by jobs/);
    expect(real({ measure: "mean-rank" })).toMatch(/; mean percentile \d\d, weighted by jobs/);
    expect(real({ measure: "frey-osborne" })).toMatch(/; mean score 0\.\d\d?, weighted by jobs/);
    expect(real({ measure: "eloundou" })).toMatch(/; mean exposure 0\.\d\d?, weighted by jobs/);
    expect(real({ measure: "entry-education" })).not.toMatch(/mean|averages/);
    expect(real({ measure: "bureau-exposure" })).toMatch(/^341 occupations, [\d.]+ million jobs\.$/);
  });

  it.each(measureIds)("is one plain sentence for %s", (measure) => {
    const sentence = real({ measure });
    const missing = mapOf(measure).rows.filter((row) => row.value === null).length;
    expect(sentence).toMatch(/^341 occupations, .+\.$/);
    expect(sentence).not.toMatch(/NaN|undefined|null|\d\.\d{3}/);
    if (missing === 0) expect(sentence).not.toContain("scored");
    else expect(sentence).toContain(`${missing} not scored, marked`);
    if (measure === "anthropic") expect(sentence).toContain("129 with none measured, left out of the mean");
    else expect(sentence).not.toContain("measured,");
  });

  it.each(measureIds)("averages %s by jobs over the occupations that have it", (measure) => {
    const scored = mapOf(measure).rows.filter((row) => row.value !== null && !isNoneMeasured(measure, row.value));
    const jobs = scored.reduce((sum, row) => sum + row.jobs, 0);
    const mean = scored.reduce((sum, row) => sum + (row.value ?? 0) * row.jobs, 0) / jobs;
    const [, shown = ""] = /(?:exposure|score|averages|percentile) ([+−$]*[\d.,]+)/.exec(real({ measure })) ?? [];
    if (isNamed(measures[measure].unit)) expect(shown).toBe("");
    else
      expect(Math.abs(Number(shown.replace("−", "-").replace(/[$+,]/g, "")) - mean)).toBeLessThanOrEqual(
        coarseness[measures[measure].unit] ?? 0,
      );
  });
});
