import { describe, expect, it } from "vitest";
import { atlas, figures } from "../project.test-data.ts";
import { plain } from "../figures/fill-figures.ts";
import { earlierWords, newestWords } from "./detailed-outlook.ts";
import {
  detailedBureauWords,
  detailedCautions,
  detailedPayWords,
  hasOwnPage,
  lastYearOf,
  rankWords,
  scoredAs,
  yearsOf,
  type OwnPage,
} from "./detailed-sentences.ts";

const alone = atlas.detailed.filter(hasOwnPage);

function get(slug: string): OwnPage {
  const found = alone.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
}

const locksmiths = get("locksmiths-and-safe-repairers");
const said = (words: string) => plain(words, figures);

describe("sentences about occupations without a profile", () => {
  it("can be filled for all 228", () => {
    expect(alone).toHaveLength(228);
    const all = alone.flatMap((each) => [rankWords(each), detailedPayWords(each), newestWords(each), earlierWords(each)]);
    expect(all.filter((words) => words === "" || /[{}]|NaN|undefined|null/.test(said(words)))).toEqual([]);
  });

  it("names the Bureau's category and its place", () => {
    expect(detailedBureauWords(locksmiths)).toBe(
      "The Bureau of Labor Statistics puts its AI exposure in the category “low”, the lowest of four.",
    );
    expect(detailedBureauWords({ exposure: "very-high" })).toMatch(/“very high”, the highest of four\.$/);
    expect(detailedBureauWords({ exposure: null })).toBe("The Bureau of Labor Statistics gives it no category of AI exposure.");
  });

  it("says how many scores cover it, and how far they lie apart", () => {
    expect(said(rankWords(get("crossing-guards-and-flaggers")))).toBe(
      "Of the three scores that are joined to single occupations here each covers it. Eloundou and others rank it at percentile 22, Microsoft’s measure of real use at 70, 48 points apart.",
    );
    expect(said(rankWords(get("substitute-teachers-short-term")))).toMatch(/^Of the three scores .* here two cover it\. /);
    expect(said(rankWords(get("production-workers-all-other")))).toMatch(
      /^Of the three scores .* here one covers it: Felten, Raj and Seamans rank it at percentile \d+\.$/,
    );
    expect(rankWords(get("counselors-all-other"))).toBe("None of the three scores that are joined to single occupations here covers it.");
  });

  it("has no rank where there is no score", () => {
    const { scores, ranks, disagreement } = scoredAs(get("counselors-all-other"));
    expect([Object.values(scores), Object.values(ranks)].flat().every((value) => value === null)).toBe(true);
    expect(disagreement).toBeNull();
    expect(scoredAs(locksmiths).disagreement).toMatchObject({ measures: 3 });
    expect(scoredAs(locksmiths).scores.karpathy).toBeNull();
  });

  it("sets pay beside that of all detailed occupations, or says that it is by the hour alone", () => {
    expect(said(detailedPayWords(locksmiths))).toBe(
      "The median is $51,320 a year: more than in 36% of detailed occupations. One in ten earns less than $35,530, one in ten more than $79,400.",
    );
    expect(said(detailedPayWords(get("entertainers-and-performers-sports-and-related-workers-all-other")))).toBe(
      "The Bureau gives pay by the hour alone: the median is $18.82 an hour. One in ten earns less than $14.48, one in ten more than $56.12.",
    );
    expect(detailedPayWords({ ...locksmiths, pay: null, paidBelow: null })).toMatch(/publishes no pay/);
    expect(detailedPayWords({ ...locksmiths, paidBelow: 0 })).toMatch(/no detailed occupation has less\./);
    expect(detailedPayWords({ ...locksmiths, paidBelow: 5 })).toMatch(/fewer than one in ten detailed occupations have less\./);
    expect(detailedPayWords({ ...locksmiths, paidBelow: 95 })).toMatch(/more than in nine of ten detailed occupations\./);
  });

  it("tells growth, loss and neither, and openings too few to be published", () => {
    expect(said(newestWords(locksmiths))).toBe(
      "From 2025 to 2035 employment is projected to fall by 11.7%, with 1,200 openings a year on average.",
    );
    const newest = (change: number | null, openings: number | null) =>
      newestWords({ ...locksmiths, newest: { ...locksmiths.newest, change, openings } });
    expect(newest(3, 0)).toMatch(/projected to grow by \{.*\}, with fewer than 50 openings a year on average\.$/);
    expect(newest(0, 100)).toMatch(/projected not to change, with \{.*\} openings/);
    expect(newest(0, null)).toMatch(/with no published number of openings a year/);
    expect(newest(null, null)).toBe("The Bureau projects nothing for this occupation.");
  });

  it("parts openings into growth and replacement by the projection before", () => {
    expect(said(earlierWords(locksmiths))).toBe(
      "The projection before, from 2024 to 2034, goes from 18,800 jobs to 17,200 (8.3% fewer; each figure is published rounded). An opening is a new job or one that somebody leaves: its 1,700 openings a year all replace people who leave the occupation, for about 160 jobs a year are lost.",
    );
    expect(said(earlierWords(get("crossing-guards-and-flaggers")))).toMatch(
      /of its 18,000 openings a year about 330 are new jobs, and the rest replace people who leave the occupation\.$/,
    );
    const earlier = (changes: Partial<OwnPage["earlier"]>) =>
      earlierWords({ ...locksmiths, earlier: { ...locksmiths.earlier, ...changes } });
    expect(earlier({ employmentChange: 0, change: 0, projectedJobs: 18_800 })).toMatch(/\(no change\)\. .*, for no job is added\.$/);
    expect(earlier({ openings: 0 })).not.toMatch(/opening/);
    expect(earlier({ jobs: null })).toBe("");
  });

  it("never says that more jobs are added than there are openings", () => {
    const wrong = alone.filter(({ earlier }) => (earlier.employmentChange ?? 0) / 10 > (earlier.openings ?? 0));
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  it("says what is missing", () => {
    const [profile, others, ...more] = detailedCautions(locksmiths);
    expect(profile).toMatch(/^The Occupational Outlook Handbook has no profile/);
    expect(others).toMatch(/^Joined here to profiles alone: Karpathy .*Frey and Osborne 2013\.$/);
    expect(more).toEqual([]);
    expect(detailedCautions(get("substitute-teachers-short-term"))).toContain("Not scored by: Felten, Raj and Seamans 2023.");
    expect(detailedCautions(get("managers-all-other")).at(-1)).toMatch(/^It gathers jobs that fit no occupation/);
    expect(detailedCautions(get("miscellaneous-construction-and-related-workers")).at(-1)).toBe(
      "The Bureau counts the codes 47-4091 and 47-4099 together here.",
    );
  });

  it("writes the years of a release", () => {
    expect([yearsOf("2025-35"), lastYearOf("2025-35")]).toEqual(["2025 to 2035", "2035"]);
  });
});
