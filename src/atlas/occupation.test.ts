import { describe, expect, it } from "vitest";
import { currentMeasures } from "../schema/measure.ts";
import { atlas } from "../project.test-data.ts";
import { printedSpread, type Occupation } from "./occupation.ts";

const { occupations, bySlug, byCategory, rows } = atlas;
const get = (slug: string): Occupation => {
  const found = bySlug.get(slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};

describe("occupationsOf", () => {
  it("keeps the 342 rows in their order", () => {
    expect(occupations.map((occupation) => occupation.slug)).toEqual(rows.occupations.map((row) => row.slug));
    expect(occupations).toHaveLength(342);
  });

  it("puts every occupation in one of 25 categories", () => {
    expect(byCategory.size).toBe(25);
    expect([...byCategory.values()].flat()).toHaveLength(342);
  });

  it("joins every table to one occupation", () => {
    expect(get("registered-nurses")).toMatchObject({
      title: "Registered nurses",
      category: "healthcare",
      soc: ["29-1141"],
      jobs: 3_391_000,
      projectedJobs: 3_557_100,
      employmentChange: 166_100,
      projectedChange: 5,
      medianPay: 93_600,
      payBasis: "annual",
      payRange: { method: "exact", p10: 66_030, p90: 135_320 },
      education: "Bachelor's degree",
      scores: { karpathy: 4, eloundou: 0.38019, "frey-osborne": 0.009 },
    });
    expect(get("registered-nurses").titles).toContain("School Nurse");
  });

  it("splits the codes of a profile with several", () => {
    expect(get("administrative-services-managers").soc).toEqual(["11-3012", "11-3013"]);
  });

  it("keeps the share that a measure could be matched to", () => {
    expect(get("assemblers-and-fabricators").matched.get("eloundou")).toBe(0.6109);
    expect(get("registered-nurses").matched.size).toBe(0);
  });

  it("has a short title of at most 22 characters, or the title", () => {
    expect(get("hand-laborers-and-material-movers").shortTitle).toBe("Hand movers");
    for (const { slug, title, shortTitle } of occupations) expect(shortTitle === title || shortTitle.length <= 22, slug).toBe(true);
  });

  it("knows no jobs, pay, projection and mean rank of the military, and one score", () => {
    const military = get("military-careers");
    expect(military).toMatchObject({
      jobs: null,
      projectedJobs: null,
      projectedChange: null,
      medianPay: null,
      payRange: null,
      meanRank: null,
      disagreement: null,
    });
    expect(military.scores.karpathy).toBe(4);
    expect(occupations.filter((occupation) => occupation.jobs === null)).toEqual([military]);
    expect(occupations.filter((occupation) => occupation.meanRank === null)).toEqual([military]);
  });

  it("knows jobs and no pay of fishing workers", () => {
    expect(get("fishers-and-related-fishing-workers")).toMatchObject({ jobs: 21_900, medianPay: null });
    expect(occupations.filter((occupation) => occupation.medianPay === null).map((occupation) => occupation.slug)).toEqual([
      "fishers-and-related-fishing-workers",
      "military-careers",
    ]);
  });

  it("ranks among the occupations that a measure scores, from above 0 to 100 at most", () => {
    for (const id of currentMeasures) {
      const ranked = occupations
        .flatMap(({ scores, ranks }) => (scores[id] === null ? [] : [{ score: scores[id], rank: ranks[id] ?? NaN }]))
        .toSorted((a, b) => a.score - b.score);
      for (const [index, { score, rank }] of ranked.entries()) {
        const before = ranked[index - 1];
        if (before !== undefined) expect(rank > before.rank, id).toBe(score > before.score);
      }
      expect(
        ranked.every(({ rank }) => rank > 0 && rank <= 100),
        id,
      ).toBe(true);
      // The mean place of n ranks is (n + 1) / 2, however many ties there are.
      const mean = ranked.reduce((sum, { rank }) => sum + rank, 0) / ranked.length;
      expect(mean, id).toBeCloseTo((100 * (ranked.length + 1)) / 2 / ranked.length);
    }
  });

  it("takes the mean rank over the current measures alone", () => {
    const { ranks, meanRank } = get("registered-nurses");
    const known = currentMeasures.map((id) => ranks[id] ?? NaN);
    expect(meanRank).toBeCloseTo(known.reduce((sum, rank) => sum + rank, 0) / 6);
  });

  it("leaves a zero of Anthropic out of the disagreement and of the mean", () => {
    const zeros = occupations.filter((occupation) => occupation.scores.anthropic === 0);
    expect(zeros).toHaveLength(129);
    for (const { slug, ranks, disagreement, meanRank } of zeros) {
      const others = currentMeasures.filter((id) => id !== "anthropic").flatMap((id) => ranks[id] ?? []);
      expect(disagreement, slug).toEqual({
        low: Math.min(...others),
        high: Math.max(...others),
        spread: Math.max(...others) - Math.min(...others),
        measures: others.length,
      });
      expect(meanRank, slug).toBeCloseTo(others.reduce((sum, rank) => sum + rank, 0) / others.length);
    }
    expect(get("aerospace-engineering-and-operations-technicians").disagreement?.low).toBeCloseTo(36.91, 2);
  });

  it("prints a distance that its printed ends have", () => {
    for (const { slug, disagreement } of occupations)
      if (disagreement !== null)
        expect(Math.round(disagreement.low) + printedSpread(disagreement), slug).toBe(Math.round(disagreement.high));
  });

  it("leaves 2013 out of the disagreement", () => {
    const { ranks, disagreement } = get("registered-nurses");
    expect(ranks["frey-osborne"]).toBeLessThan(disagreement?.low ?? 0);
    expect(disagreement?.measures).toBe(6);
  });
});
