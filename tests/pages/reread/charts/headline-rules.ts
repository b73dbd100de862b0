import { numberIn, show, valueIn } from "../numbers.ts";
import type { OccupationPage } from "../occupation.ts";
import { unless, type Complaint, type Parts } from "../rule.ts";
import type { Site } from "../site.ts";
import type { ChartPage, ChartRule } from "./chart-page.ts";

/** What the tiles of a map of categories say: `Legal: mean 0.14, 1.4 million jobs`. */
const meansOn = ({ sentences }: ChartPage) =>
  sentences.flatMap((text) => {
    const [, title = "", said = ""] = /^(.+): mean (.+?), [\d,.]+(?: million)? jobs$/.exec(text) ?? [];
    return title === "" || / more in /.test(title) ? [] : [{ title, mean: valueIn(said) }];
  });

/** No category stands beyond those that a headline names. */
function ends(part: Parts, page: ChartPage): Complaint[] {
  const means = meansOn(page);
  const of = (title: string) => means.find((each) => each.title === title)?.mean ?? Number.NaN;
  const [high, low] = [of(part("high")), of(part("low"))];
  const above = means.filter(({ mean }) => mean > high).map(({ title }) => title);
  const below = means.filter(({ mean }) => mean < low).map(({ title }) => title);
  return [
    ...unless(means.length > 1 && !Number.isNaN(high + low), "no tile of that name", "names as the tiles have them"),
    ...unless(above.length === 0, `higher: ${above.join("; ")}`, "the highest"),
    ...unless(below.length === 0, `lower: ${below.join("; ")}`, "the lowest"),
    ...unless(
      part("shrinks") === "" || (part("shrinks") === "shrink most") === low < 0,
      `${part("low")}: ${show(low)}`,
      "shrinks, or grows least",
    ),
  ];
}

/** How strong a rank correlation must be for each word, up to rounding. */
const strengths: Readonly<Record<string, readonly [number, number]>> = {
  closely: [0.6, 1],
  loosely: [0.3, 0.6],
  weakly: [0.1, 0.3],
  "": [0, 0.1],
};

/** The headline of dots against the sentence below them. */
function correlation(part: Parts, { sentences }: ChartPage): Complaint[] {
  const said = sentences.flatMap((text) => /rank correlation of .+ (−?\d\.\d\d) \(n\s=\s\d+\)/.exec(text)?.[1] ?? []);
  const value = valueIn(part("value"));
  const [least, most] = strengths[part("how")] ?? [Number.NaN, Number.NaN];
  return [
    ...unless(said.length > 0 && said.every((each) => each === part("value")), `below it: ${said.join("; ")}`, said[0] ?? "a correlation"),
    ...unless(
      Math.abs(value) >= least - 0.005 && Math.abs(value) <= most + 0.005,
      `${part("value")} is not "${part("how")}"`,
      "another word",
    ),
    ...unless(
      part("way") === "" || (part("way") === "rises") === value > 0,
      `${part("value")} has another sign`,
      "rises or falls as it says",
    ),
  ];
}

const schoolingOf = ({ facts }: OccupationPage) => facts.get("Typical entry")?.value ?? "";
const few = /^(?:no formal|high school)/i;

/** The share of jobs that ask for little schooling, from the occupations' own pages. */
function schooling(part: Parts, _: ChartPage, { occupations }: Site): Complaint[] {
  const all = [...occupations.values()].flatMap((page) => {
    const jobs = numberIn(page.facts.get("Jobs in 2024")?.value ?? "")?.value ?? 0;
    return schoolingOf(page) === "" || /no single level/.test(schoolingOf(page)) ? [] : [{ jobs, isFew: few.test(schoolingOf(page)) }];
  });
  const sum = (some: typeof all) => some.reduce((total, { jobs }) => total + jobs, 0);
  const share = (100 * sum(all.filter(({ isFew }) => isFew))) / sum(all);
  return unless(Math.abs(share - valueIn(part("share"))) <= 0.6, `by the occupations’ pages ${show(share)}%`, `${show(share)}%`);
}

const stepOf = (page: OccupationPage) =>
  page.measures.find(({ label }) => label.startsWith("Bureau of Labor Statistics"))?.score?.replace("mostly ", "");

/** Shares of jobs by the Bureau's steps, from the occupations' own pages. */
function steps(part: Parts, _: ChartPage, { occupations }: Site): Complaint[] {
  const jobsIn = (step: string | null) =>
    [...occupations.values()]
      .filter((page) => step === null || stepOf(page) === step)
      .reduce((sum, { facts }) => sum + (numberIn(facts.get("Jobs in 2024")?.value ?? "")?.value ?? 0), 0);
  return (["very high", "low"] as const).flatMap((step) => {
    const share = (100 * jobsIn(step)) / jobsIn(null);
    const said = valueIn(part(step === "low" ? "low" : "high"));
    return unless(Math.abs(share - said) <= 0.6, `${step}, by the occupations’ pages: ${show(share)}%`, `${show(share)}%`);
  });
}

export const headlineRules: readonly ChartRule[] = [
  {
    name: "the ends of a map, in its headline",
    on: /^charts\/(?:risk-map|whole-economy)\/[^/]+\/index\.html$/,
    reads:
      /^(?:(?:Job Risk Map|The whole economy): )?(?:By .+, the work most (?:exposed to AI|open to computers) is in|Median pay is highest in|Jobs are projected to grow most in) (?<high>.+), (?:the least in|lowest in|to (?<shrinks>shrink most|grow least) in) (?<low>.+)$/,
    check: ends,
  },
  {
    name: "how many jobs ask for little schooling",
    on: /^charts\/risk-map\/entry-education\/index\.html$/,
    reads: /^(?:Job Risk Map: )?(?<share>\d+)% of jobs with a typical level ask for a high school diploma or less$/,
    check: schooling,
  },
  {
    name: "how many jobs are at the ends of the Bureau’s steps",
    on: /^charts\/risk-map\/bureau-exposure\/index\.html$/,
    reads:
      /^(?:Job Risk Map: )?By the Bureau’s four steps, (?<high>\d+)% of jobs are in occupations of very high exposure to AI, (?<low>\d+)% in those of low$/,
    check: steps,
  },
  {
    name: "how two orders go together, in a headline",
    on: /^charts\/(?:exposure-pay|exposure-outlook|then-and-now)\/[^/]+\/index\.html$/,
    reads:
      /^(?:[^:]+: )?[Ee]xposure by .+ (?:says almost nothing about|(?<way>rises|falls) (?<how>closely|loosely|weakly) with) .+ \(rank correlation (?<value>−?\d\.\d\d)\)$/,
    check: correlation,
  },
];
