import { jobsYear, projectedYear } from "../schema/vintage.ts";
import { currentCount, currentMeasures, type CurrentMeasureId } from "../schema/measure.ts";
import { scoreTexts } from "../schema/score-texts.ts";
import { measures } from "./measure.ts";
import { rankOf, type Occupation } from "./occupation.ts";

// These sentences name figures in braces, as the content does; the page prints each with its source.

/** Percentiles at which words change: the most and least exposed fifth, and the halves between. */
const most = 80;
const least = 20;
/** Spreads in percentile points at which measures agree, or quarrel. The mean occupation lies between. */
const agree = 20;
const quarrel = 50;

/** A figure of the occupation's own. */
const figure = ({ slug }: Pick<Occupation, "slug">, name: string) => `{occupations/${slug}/${name}}`;

/** Where the measures put the occupation, taken together: one sentence. */
export function standing(occupation: Occupation): string {
  const { meanRank, disagreement } = occupation;
  if (meanRank === null || disagreement === null)
    return `Too few of the ${currentCount} current measures score this occupation to place it among the others.`;
  const close = disagreement.spread <= agree;
  const apart = disagreement.spread >= quarrel;
  if (meanRank >= most)
    return close
      ? "Every current measure that scores it puts it among the most exposed occupations."
      : "Taken together, the measures put it among the most exposed occupations.";
  if (meanRank <= least)
    return close
      ? "The measures agree that little of this work is exposed."
      : "Taken together, the measures put it among the least exposed occupations.";
  const half = meanRank >= 50 ? "more exposed than the middle" : "less exposed than the middle";
  if (apart) return `On average it stands ${half}, but that average hides a quarrel.`;
  const place = `at about percentile ${figure(occupation, "mean-rank")}`;
  if (close) return `The measures agree: it stands ${half} of all occupations, ${place}.`;
  return `On average it stands ${half} of all occupations, ${place}.`;
}

type Ranked = Pick<Occupation, "slug" | "scores" | "ranks" | "disagreement">;

/** The same with its figures filled in, for browsers, which look none up. */
export const plainQuarrelOf = (occupation: Ranked): string =>
  (quarrelOf(occupation) ?? "").replace(/\{[^}]*\/rank-(low|high|spread)\}/g, (_, end: "low" | "high" | "spread") =>
    String(Math.round(occupation.disagreement?.[end] ?? NaN)),
  );

/** The current measures that rank an occupation, the lowest rank first. */
export const currentRanks = (occupation: Pick<Occupation, "scores" | "ranks">): { id: CurrentMeasureId; rank: number }[] =>
  currentMeasures
    .flatMap((id) => {
      const rank = rankOf(occupation, id);
      return rank === null ? [] : [{ id, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank);

/** How far the measures disagree, who stands at the ends, and what that means: one or two sentences. */
export function quarrelOf(occupation: Ranked): string | null {
  const { disagreement } = occupation;
  if (disagreement === null) return null;
  const known = currentRanks(occupation).map(({ id }) => id);
  const [low] = known;
  const high = known.at(-1);
  if (low === undefined || high === undefined) return null;
  const points = figure(occupation, "rank-spread");
  const ends = `${scoreTexts[low].inSentence} ranks it at percentile ${figure(occupation, "rank-low")}, ${scoreTexts[high].inSentence.replace(/^The /, "the ")} at ${figure(occupation, "rank-high")}`;
  if (disagreement.spread <= agree) return `Lowest to highest they lie ${points} percentile points apart, which is close for this field.`;
  if (disagreement.spread >= quarrel)
    return `${ends}: ${points} points apart. So far apart, a single score says little about this job; what matters is which part of the work each one looks at.`;
  return `${ends}, ${points} points apart.`;
}

/** What exposure does and does not say for this occupation, with its projection. */
export function meaning(occupation: Occupation): string {
  const { meanRank, projectedChange } = occupation;
  if (projectedChange === null)
    return "Exposure describes tasks and not people. Whether fewer are hired depends on demand, prices and law, which no score here measures.";
  const change = figure(occupation, "projected-change");
  if (meanRank !== null && meanRank >= 65 && projectedChange >= 0)
    return `Exposure is not a forecast: the Bureau of Labor Statistics projects ${change} for this occupation to ${projectedYear}, AI or no AI.`;
  if (meanRank !== null && meanRank >= 65)
    return `Here the score and the projection point the same way: ${change} to ${projectedYear}. That does not make AI the cause; the Bureau names many.`;
  if (meanRank !== null && meanRank < 35 && projectedChange < 0)
    return `A low score is not safety: the Bureau of Labor Statistics projects ${change} to ${projectedYear} for reasons that have little to do with AI.`;
  if (meanRank !== null && meanRank < 35)
    return `A low score says that little of the work happens on a screen. It leaves out robots, demand and how many others will want the job. Projected change to ${projectedYear}: ${change}.`;
  return `Scores like these describe tasks that AI could touch and not jobs that will go. The Bureau of Labor Statistics projects ${change} to ${projectedYear}.`;
}

/** Pay against all occupations, and its tenths: one or two sentences. */
export function payWords(occupation: Occupation): string {
  const { medianPay, payBasis, payRange, paidBelow } = occupation;
  if (medianPay === null || paidBelow === null) return "The Bureau of Labor Statistics publishes no pay for this occupation.";
  const median = figure(occupation, "median-pay");
  const amount =
    payBasis === "floor"
      ? `at least ${median} a year`
      : payBasis === "hourly"
        ? `about ${median} a year (the hourly median times 2,080; the Bureau gives no yearly figure)`
        : `${median} a year`;
  const place =
    paidBelow >= 90
      ? "more than in nine of ten occupations"
      : paidBelow >= 10
        ? `more than in ${figure(occupation, "paid-below")} of occupations`
        : paidBelow > 0
          ? "fewer than one in ten occupations have less"
          : "no occupation has less";
  const floor = payRange?.floors?.includes("p90") === true;
  const range =
    (payRange?.p10 ?? null) === null || (payRange?.p90 ?? null) === null
      ? ""
      : ` One in ten earns less than ${figure(occupation, "pay-p10")}, one in ten ${floor ? "at least" : "more than"} ${figure(occupation, "pay-p90")}.`;
  return `The median is ${amount}: ${place}.${range}`;
}

/** Employment now and later: one sentence. */
export function outlookWords(occupation: Occupation): string {
  const { jobs, projectedJobs, employmentChange, projectedChange } = occupation;
  if (jobs === null || projectedJobs === null || projectedChange === null)
    return "The Handbook gives no employment figures for this profile, so it has no tile on the map.";
  const now = `${figure(occupation, "jobs")} jobs in ${jobsYear}`;
  if (employmentChange === 0) return `${now}, and as many projected for ${projectedYear}.`;
  const count =
    employmentChange === null ? "" : `, ${figure(occupation, "jobs-gained-or-lost")} ${employmentChange > 0 ? "more" : "fewer"}`;
  return `${now} and ${figure(occupation, `jobs-${projectedYear}`)} projected for ${projectedYear}${count} (${figure(occupation, "projected-change")}).`;
}

/** Everything that is missing or needs a caution, each a sentence. */
export function cautions(occupation: Occupation): string[] {
  const { scores, education, jobs, payRange, matched, category } = occupation;
  const missing = currentMeasures.filter((id) => scores[id] === null);
  const said: string[] = [];
  if (missing.length > 0) said.push(`Not scored by: ${missing.map((id) => measures[id].label).join("; ")}.`);
  if (scores.anthropic === 0)
    said.push("Anthropic’s zero means that no use was measured, not that there is none; it is left out of the spread.");
  if (scores["frey-osborne"] === null && jobs !== null) said.push("Not scored in 2013 by Frey and Osborne.");
  if (education === null && jobs !== null) said.push("The Handbook names no single level of education for entry.");
  if (jobs !== null && payRange === null) said.push("No pay range is published.");
  if (payRange?.method === "mixture") said.push("Its pay range is this site’s estimate from several published distributions.");
  const partial = [...matched].filter(([id]) => id !== "frey-osborne").toSorted(([, a], [, b]) => a - b)[0];
  if (partial !== undefined && partial[1] < 0.995) {
    said.push(
      `Some scores cover only part of the profile’s jobs; the smallest share is ${Math.round(100 * partial[1])}% (${measures[partial[0] as CurrentMeasureId].label}).`,
    );
  }
  if (category === "military") said.push("Military careers have no published employment, pay or projection.");
  return said;
}
