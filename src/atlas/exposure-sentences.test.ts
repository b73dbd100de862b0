import { describe, expect, it } from "vitest";
import { plain } from "../figures/fill-figures.ts";
import type { Figures } from "../figures/look-up-figure.ts";
import { atlas } from "../project.test-data.ts";
import { currentRanks, markWords, plainQuarrelOf, quarrelOf, standing } from "./exposure-sentences.ts";
import type { Occupation } from "./occupation.ts";

const { occupations, bySlug } = atlas;
const from: Figures = { atlas, sources: new Map(), categories: new Map() };
const get = (slug: string): Occupation => {
  const found = bySlug.get(slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};

/** A sentence as the page prints it. */
const said = (sentence: string | null) => plain(sentence ?? "", from);
const printed = (occupation: Occupation) => currentRanks(occupation).map(({ rank }) => Math.round(rank));
const means = occupations.flatMap(({ meanRank }) => meanRank ?? []).toSorted((a, b) => a - b);
const median = means[Math.floor(means.length / 2)] ?? NaN;

describe("standing", () => {
  it("says that every measure does only where every one does", () => {
    expect(standing(get("data-scientists"))).toBe("Every current measure that ranks it puts it among the most exposed occupations.");
    expect(standing(get("glaziers"))).toBe("Every current measure that ranks it puts it among the least exposed occupations.");
    for (const occupation of occupations) {
      const words = standing(occupation);
      const ranks = printed(occupation);
      if (/^Every .* most exposed/.test(words)) expect(Math.min(...ranks), occupation.slug).toBeGreaterThanOrEqual(80);
      if (/^Every .* least exposed/.test(words)) expect(Math.max(...ranks), occupation.slug).toBeLessThanOrEqual(20);
    }
  });

  it("says that the measures agree only where all stand on the same side of the middle, or near it", () => {
    for (const occupation of occupations) {
      const words = standing(occupation);
      if (!words.startsWith("The measures agree")) continue;
      const [low, high] = [Math.min(...printed(occupation)), Math.max(...printed(occupation))];
      if (words.includes("more exposed")) expect(low, occupation.slug).toBeGreaterThan(50);
      else if (words.includes("less exposed")) expect(high, occupation.slug).toBeLessThan(50);
      else expect([low >= 40, high <= 60], occupation.slug).toEqual([true, true]);
    }
  });

  it("is right about the middle of the scale and about that of all occupations", () => {
    expect(median).toBeGreaterThan(50);
    expect(median).toBeLessThan(55);
    for (const occupation of occupations) {
      const own = Math.round(occupation.meanRank ?? NaN);
      const words = standing(occupation);
      if (words.includes("more exposed than")) expect(own, occupation.slug).toBeGreaterThan(Math.max(50, median));
      if (words.includes("less exposed than")) expect(own, occupation.slug).toBeLessThan(Math.min(50, median));
      if (words.includes("near the middle")) expect(Math.abs(own - 50), occupation.slug).toBeLessThanOrEqual(5);
    }
  });

  it("counts the measures on the other side where they lie far apart", () => {
    const spread = standing(get("paralegals-and-legal-assistants"));
    expect(said(spread)).toBe(
      "On average it stands more exposed than the middle of all occupations, at about percentile 71, but one of the six measures that rank it puts it below 50.",
    );
  });

  it("places nothing that too few measures score", () => {
    expect(standing(get("military-careers"))).toBe(
      "Too few of the six current measures score this occupation to place it among the others.",
    );
  });

  it("is one of several sentences for every turn of the figures", () => {
    expect(new Set(occupations.map((occupation) => standing(occupation).replace(/\{[^}]*\}/, "n"))).size).toBeGreaterThanOrEqual(8);
  });
});

describe("quarrelOf", () => {
  it("names who stands at the ends of a quarrel, how far apart as printed, and on what the ranks rest", () => {
    const paralegals = get("paralegals-and-legal-assistants");
    const words =
      "Microsoft’s measure of real use ranks it at percentile 8, the video’s map at 95: 87 points apart. The lower rank rests on conversations with Microsoft’s assistant, the higher on a written description of the job.";
    expect(said(quarrelOf(paralegals))).toBe(words);
    expect(plainQuarrelOf(paralegals)).toBe(words);
  });

  it("lets several people rank and a measure rank alone", () => {
    for (const occupation of occupations) expect(quarrelOf(occupation) ?? "").not.toMatch(/(?:others|Seamans) ranks|(?:use|map) rank /);
  });

  it("prints the difference of the ends that it prints", () => {
    for (const occupation of occupations) {
      const found = /percentile (\d+), .* at (\d+)[:,] (\d+) points apart/.exec(plainQuarrelOf(occupation));
      if (found !== null) expect(Number(found[2]) - Number(found[1]), occupation.slug).toBe(Number(found[3]));
    }
  });

  it("names nobody where they agree", () => {
    expect(said(quarrelOf(get("data-scientists")))).toBe(
      "Lowest to highest they lie 2 percentile points apart, which is close for this field.",
    );
  });

  it("never names a zero of Anthropic as an end", () => {
    for (const occupation of occupations.filter(({ scores }) => scores.anthropic === 0))
      expect(quarrelOf(occupation)).not.toContain("Anthropic");
  });

  it("is silent where there is nothing to compare", () => {
    expect(quarrelOf(get("military-careers"))).toBeNull();
  });
});

describe("markWords", () => {
  it("speaks of a band and of a diamond only where they are drawn", () => {
    expect(markWords(get("registered-nurses"))).toHaveLength(3);
    expect(markWords(get("community-health-workers"))).toEqual([
      "The band spans the current measures.",
      "The line with ends is the Bureau’s step, a quarter of the scale.",
    ]);
    expect(markWords(get("social-workers"))).toContain(
      "The line with ends is the Bureau’s step, a quarter of the scale, dashed because only most of its jobs are in it.",
    );
    expect(markWords(get("military-careers"))).toEqual([]);
  });
});
