import { describe, expect, it } from "vitest";
import { atlas } from "../../project.test-data.ts";
import { scoreIds } from "../../schema/measure.ts";
import { correlationsOf } from "./correlations.ts";
import { mapFigures } from "../../figures/figures-of-map.ts";
import { scoresOf } from "../../atlas/occupation.ts";

const pairs = correlationsOf(atlas.occupations);
const of = (a: string, b: string, list = pairs) => list.find((pair) => pair.a === a && pair.b === b);

describe("correlationsOf", () => {
  it("pairs each measure with each other, once", () => {
    expect(pairs).toHaveLength((scoreIds.length * (scoreIds.length - 1)) / 2);
    expect(new Set(pairs.map(({ a, b }) => [a, b].toSorted().join())).size).toBe(pairs.length);
  });

  it("agrees with the figure that articles print", () => {
    expect(of("karpathy", "frey-osborne")?.value).toBeCloseTo(Number(mapFigures["then-and-now"]?.value(atlas)), 2);
  });

  it("counts the occupations that both score, and leaves out Anthropic's zeros", () => {
    const both = atlas.occupations.filter(({ scores }) => scores.karpathy !== null && scores.anthropic !== null);
    expect(of("karpathy", "anthropic")?.n).toBe(both.filter(({ scores }) => scores.anthropic !== 0).length);
    const counted = correlationsOf(atlas.occupations, { zeros: true });
    expect(of("karpathy", "anthropic", counted)?.n).toBe(both.length);
    expect(of("karpathy", "eloundou", counted)).toEqual(of("karpathy", "eloundou"));
  });

  it("is 1 for one order and −1 for the reverse, whatever the units", () => {
    const made = [1, 2, 3, 4].map((score) => ({
      scores: scoresOf((id) => (id === "karpathy" ? score : id === "aioe" ? score ** 3 : id === "ilo" ? -score : null)),
    }));
    const found = correlationsOf(made);
    expect(of("karpathy", "aioe", found)).toEqual({ a: "karpathy", b: "aioe", value: 1, n: 4 });
    expect(of("karpathy", "ilo", found)?.value).toBe(-1);
    expect(of("karpathy", "eloundou", found)?.n).toBe(0);
  });
});
