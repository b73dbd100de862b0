import { describe, expect, it } from "vitest";
import { printedSpread } from "./occupation.ts";
import { measureIds, scoreIds } from "../schema/measure.ts";
import { atlas } from "../project.test-data.ts";
import { correlationsOf } from "../charts/measures/correlations.ts";
import { correlationOf, disagreementFacts, measureFacts } from "./measure-facts.ts";
import { measures } from "./measure.ts";

describe("measureFacts", () => {
  // Coverage and correlations as whoever joined the tables recorded them, before this code was written.
  it.each([
    ["eloundou", 341, 16],
    ["aioe", 340, 16],
    ["microsoft", 341, 14],
    ["anthropic", 328, 19],
    ["ilo", 340, 2],
    ["frey-osborne", 326, 15],
  ] as const)("counts what %s scores, and scores in part", (id, scored, partial) => {
    const facts = measureFacts(id, atlas);
    expect(facts.scored).toBe(scored);
    expect(facts.partial).toBe(partial);
    expect(facts.missing).toHaveLength(342 - scored);
  });

  it("knows what share of all jobs is scored", () => {
    expect(measureFacts("anthropic", atlas).shareOfJobs).toBeCloseTo(92.76, 1);
    expect(measureFacts("frey-osborne", atlas).shareOfJobs).toBeCloseTo(96.98, 1);
    expect(measureFacts("karpathy", atlas).shareOfJobs).toBe(100);
  });

  it("sorts occupations from either end, the larger of two equals first", () => {
    for (const id of measureIds) {
      const { highest, lowest } = measureFacts(id, atlas);
      const values = (each: typeof highest) => each.map((occupation) => measures[id].value(occupation) ?? Number.NaN);
      expect(values(highest)).toEqual(values(highest).toSorted((a, b) => b - a));
      expect(values(lowest)).toEqual(values(lowest).toSorted((a, b) => a - b));
      expect(Math.min(...values(highest))).toBeGreaterThanOrEqual(Math.max(...values(lowest)));
    }
    expect(measureFacts("karpathy", atlas).highest[0]?.slug).toBe("medical-transcriptionists");
  });
});

describe("correlationOf", () => {
  it.each([
    ["karpathy", "eloundou", 0.881],
    ["karpathy", "aioe", 0.792],
    ["karpathy", "ilo", 0.863],
    ["microsoft", "anthropic", 0.571],
    ["anthropic", "ilo", 0.709],
    ["karpathy", "frey-osborne", -0.183],
    ["aioe", "frey-osborne", -0.382],
  ] as const)("%s and %s", (first, second, expected) => {
    // The record was made before scores were rounded for the table, and counts Anthropic's zeros.
    expect(Math.abs(correlationOf(first, second, atlas, { zeros: true }).correlation - expected)).toBeLessThan(0.001);
    expect(correlationOf(second, first, atlas)).toEqual(correlationOf(first, second, atlas));
  });

  it("is the one that the table of all pairs prints", () => {
    for (const { a, b, value, n } of correlationsOf(atlas.occupations))
      expect(correlationOf(a, b, atlas)).toEqual({ correlation: value, occupations: n });
  });

  it("is computed over the occupations that both score", () => {
    for (const id of scoreIds) {
      const other = id === "ilo" ? "aioe" : "ilo";
      const both = atlas.occupations.filter(
        ({ scores }) => scores[id] !== null && scores[other] !== null && !(id === "anthropic" && scores[id] === 0),
      );
      expect(correlationOf(id, other, atlas).occupations).toBe(both.length);
    }
  });
});

describe("disagreementFacts", () => {
  it("agrees with the spreads of the occupations", () => {
    const facts = disagreementFacts(atlas);
    const spreads = atlas.occupations.flatMap(({ disagreement }) => (disagreement === null ? [] : printedSpread(disagreement)));
    expect(facts.occupations).toBe(spreads.length);
    expect(facts.mean).toBeCloseTo(spreads.reduce((sum, each) => sum + each) / spreads.length, 9);
    expect(spreads.filter((each) => each <= facts.tenths[0]).length / spreads.length).toBeCloseTo(0.1, 1);
    expect(spreads.filter((each) => each >= facts.tenths[1]).length / spreads.length).toBeCloseTo(0.1, 1);
    expect(facts.closest[0]?.disagreement?.spread).toBeLessThan(facts.tenths[0]);
    expect(facts.furthest[0]?.disagreement?.spread).toBeGreaterThan(facts.tenths[1]);
  });
});
