import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import type { Figures } from "../figures/look-up-figure.ts";
import { quarrelOf, standing } from "./exposure-sentences.ts";
import { cautions, meaning, outlookWords, payWords } from "./occupation-sentences.ts";
import type { Occupation } from "./occupation.ts";
import { plain } from "../figures/fill-figures.ts";

const { occupations, bySlug } = atlas;
const from: Figures = { atlas, sources: new Map(), categories: new Map() };
const get = (slug: string): Occupation => {
  const found = bySlug.get(slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};

/** A sentence as the page prints it. */
const said = (sentence: string | null) => plain(sentence ?? "", from);

const sentences = (occupation: Occupation): string[] =>
  [
    standing(occupation),
    ...(quarrelOf(occupation) === null ? [] : [quarrelOf(occupation) ?? ""]),
    meaning(occupation),
    payWords(occupation),
    outlookWords(occupation),
    ...cautions(occupation),
  ].map(said);

describe("the sentences of an occupation's page", () => {
  it.each(occupations.map((occupation) => [occupation.slug, occupation] as const))("are whole and hold no holes: %s", (_, occupation) => {
    for (const sentence of sentences(occupation)) {
      expect(sentence).not.toMatch(/\bnull\b|NaN|undefined|Infinity|\[object|[{}]| {2}|\$\$|%%/);
      expect(sentence).toMatch(/^[A-Z\d].*[^\s.]\.$/);
      expect(sentence).not.toMatch(/ [.,;:]|\.\./);
      expect(sentence, "a hyphen as a minus").not.toMatch(/[ (]-\d/);
      expect(sentence, "a share of nothing or of all").not.toMatch(/\b(?:0|100)% of occupations/);
    }
  });

  it("say the first letters of numbers right", () => {
    const all = occupations.flatMap(sentences).join(" ");
    expect(all).not.toMatch(/\d*1[123](?:st|nd|rd)\b/);
    expect(all).not.toMatch(/(?<!1)(?:1th|2th|3th)\b/);
  });
});

describe("meaning", () => {
  it("sets a score beside the projection, and says when they point apart", () => {
    const nurse = { ...get("registered-nurses"), newest: null };
    expect(meaning({ ...nurse, meanRank: 80, projectedChange: 5 })).toContain("Exposure is not a forecast");
    expect(meaning({ ...nurse, meanRank: 80, projectedChange: -5 })).toContain(
      "point the same way: {occupations/registered-nurses/projected-change} to 2034",
    );
    expect(meaning({ ...nurse, meanRank: 20, projectedChange: -5 })).toContain("A low score is not safety");
    expect(meaning({ ...nurse, meanRank: 20, projectedChange: 5 })).toContain("robots");
    expect(meaning({ ...nurse, meanRank: 50, projectedChange: 5 })).toContain("not jobs that will go");
    expect(meaning({ ...nurse, projectedChange: null })).toContain("Exposure describes tasks");
  });

  it("goes by the newest projection where there is one", () => {
    const { newest, ...nurse } = get("registered-nurses");
    if (newest === null) throw new Error("nurses are one occupation");
    const told = meaning({ ...nurse, meanRank: 80, projectedChange: 5, newest: { ...newest, change: -1 } });
    expect(told).toContain("point the same way: {occupations/registered-nurses/newest-change} to 2035");
  });

  it("does not let a projection of no change point down", () => {
    expect(meaning({ ...get("registered-nurses"), meanRank: 80, projectedChange: 0, newest: null })).not.toContain("point the same way");
  });
});

describe("payWords", () => {
  it("prints the median, its place and the tenths", () => {
    expect(said(payWords(get("registered-nurses")))).toBe(
      "In May 2025 the median was $97,550 a year: more than in 82% of detailed occupations. One in ten earned less than $68,940, one in ten more than $137,470.",
    );
    expect(said(payWords({ ...get("registered-nurses"), newest: null }))).toBe(
      "In May 2024 the median was $93,600 a year: more than in 74% of occupations. One in ten earned less than $66,030, one in ten more than $135,320.",
    );
  });

  it("says when the median is a floor or was reckoned from hours", () => {
    const nurse = { ...get("registered-nurses"), newest: null };
    expect(said(payWords({ ...nurse, payBasis: "floor", paidBelow: 99 }))).toContain("at least $93,600 a year: more than in nine of ten");
    expect(payWords({ ...nurse, payBasis: "hourly" })).toContain("the hourly median times 2,080");
    expect(payWords(get("actors"))).toMatch(/^In May 2025 the median was about .* \(the hourly median times 2,080;/);
  });

  it("says of the lowest that none has less, and of the low that few have", () => {
    expect(said(payWords(get("food-and-beverage-serving-and-related-workers")))).toMatch(
      /^In May 2024 the median was \$31,040 a year: no occupation has less\./,
    );
    expect(payWords({ ...get("registered-nurses"), paidBelow: 9.9, newest: null })).toContain("fewer than one in ten");
  });

  it("says when nothing is published", () => {
    expect(payWords(get("fishers-and-related-fishing-workers"))).toBe(
      "The Bureau of Labor Statistics publishes no pay for this occupation.",
    );
  });
});

describe("outlookWords", () => {
  it("counts jobs now and later", () => {
    const nurse = { ...get("registered-nurses"), newest: null };
    expect(said(outlookWords(nurse))).toBe("3.4 million jobs in 2024 and 3.6 million projected for 2034, 166,100 more (+5%).");
    expect(outlookWords({ ...nurse, projectedJobs: nurse.jobs, employmentChange: 0, projectedChange: 0 })).toBe(
      "{occupations/registered-nurses/jobs} jobs in 2024, and as many projected for 2034.",
    );
    expect(outlookWords({ ...nurse, employmentChange: -1_000 })).toContain("jobs-gained-or-lost} fewer (");
  });

  it("puts the newest release first, and tells openings from new jobs", () => {
    expect(said(outlookWords(get("registered-nurses")))).toBe(
      "From 2025 to 2035 the Bureau projects +6%, and 180,800 openings a year. The release before: 3.4 million jobs in 2024 and 3.6 million projected for 2034, 166,100 more (+5%). Openings are not new jobs: in that release growth was about 16,610 of 189,100 a year, and the rest replace people who leave the occupation.",
    );
    for (const occupation of occupations) {
      const { newest, employmentChange } = occupation;
      const words = said(outlookWords(occupation));
      expect(words.includes("openings a year"), occupation.slug).toBe(newest !== null);
      if (newest === null) continue;
      expect(words.includes("all of them replace"), occupation.slug).toBe(newest.change <= 0);
      if (words.includes("growth was about")) expect((employmentChange ?? 0) / 10).toBeLessThanOrEqual(newest.earlierOpenings ?? 0);
    }
  });

  it("says that figures are rounded where they do not add up, and only there", () => {
    expect(said(outlookWords(get("craft-and-fine-artists")))).toContain("52,000 jobs in 2024 and 52,100 projected for 2034 (");
    for (const occupation of occupations) {
      const { jobs, projectedJobs, employmentChange, projectedChange } = occupation;
      if (jobs === null || projectedJobs === null || projectedChange === null) continue;
      const change = projectedJobs - jobs;
      const percent = (100 * change) / jobs;
      const adds = (employmentChange ?? change) === change && Math.abs(percent - projectedChange) <= 0.5;
      if (!adds) expect(outlookWords(occupation), occupation.slug).toContain("; each figure is published rounded).");
      if (outlookWords(occupation).includes("as many")) expect([change, employmentChange, projectedChange]).toEqual([0, 0, 0]);
    }
  });

  it("says why the military has no tile", () => {
    expect(outlookWords(get("military-careers"))).toContain("no tile on the map");
  });
});

describe("cautions", () => {
  it("says nothing where nothing is missing", () => {
    expect(cautions(get("registered-nurses"))).toEqual([]);
  });

  it("explains a zero of Anthropic, and only that", () => {
    for (const occupation of occupations) {
      expect(
        cautions(occupation).some((caution) => caution.startsWith("Anthropic’s zero")),
        occupation.slug,
      ).toBe(occupation.scores.anthropic === 0);
    }
  });

  it("names the smallest share of a measure that scores it, and no estimate of a range that is not drawn", () => {
    for (const occupation of occupations) {
      const partial = cautions(occupation).find((caution) => caution.startsWith("Some scores cover only part"));
      const share = Number(/is (\d+)%/.exec(partial ?? "is 100%")?.[1]);
      expect(share, occupation.slug).toBeGreaterThanOrEqual(50);
      if (occupation.payRange?.p10 === null) expect(cautions(occupation).join(" ")).not.toContain("estimate");
    }
  });

  it("lists the measures that do not score it", () => {
    expect(cautions(get("military-careers"))[0]).toMatch(/^Not scored by: (?:[^;]+; ){4}[^;]+\.$/);
  });
});
