import { jobsYear, projectedYear } from "../schema/vintage.ts";
import { currentMeasures } from "../schema/measure.ts";
import { print } from "../text/format-figure.ts";
import { figure } from "./exposure-sentences.ts";
import { measures } from "./measure.ts";
import type { Occupation } from "./occupation.ts";

// These sentences name figures in braces, as the content does; the page prints each with its source.

/** What exposure does and does not say for this occupation, with its projection. */
export function meaning(occupation: Occupation): string {
  const { meanRank, projectedChange } = occupation;
  if (projectedChange === null)
    return "Exposure describes tasks and not people. Whether fewer are hired depends on demand, prices and law, which no score here measures.";
  const change = figure(occupation, "projected-change");
  if (meanRank !== null && meanRank >= 65 && projectedChange >= 0)
    return `Exposure is not a forecast: the Bureau of Labor Statistics projects ${change} for this occupation to ${projectedYear}.`;
  if (meanRank !== null && meanRank >= 65)
    return `Here the score and the projection point the same way: ${change} to ${projectedYear}. That does not make AI the cause: the Bureau’s table gives none.`;
  if (meanRank !== null && meanRank < 35 && projectedChange < 0)
    return `A low score is not safety: the Bureau of Labor Statistics projects ${change} to ${projectedYear}. Its table gives no cause.`;
  if (meanRank !== null && meanRank < 35)
    return `A low score says that these measures find less for AI to do here than in most jobs. It leaves out robots, demand and how many others will want the job. Projected change to ${projectedYear}: ${change}.`;
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
  const none = employmentChange === null || employmentChange === 0;
  if (none && projectedJobs === jobs && projectedChange === 0) return `${now}, and as many projected for ${projectedYear}.`;
  const count = none ? "" : `, ${figure(occupation, "jobs-gained-or-lost")} ${employmentChange > 0 ? "more" : "fewer"}`;
  const note = addsUp(jobs, projectedJobs, employmentChange, projectedChange) ? "" : "; each figure is published rounded";
  return `${now} and ${figure(occupation, `jobs-${projectedYear}`)} projected for ${projectedYear}${count} (${figure(occupation, "projected-change")}${note}).`;
}

/** Whether a reader who takes one count from the other finds the difference, and the percentage, that the Bureau publishes. */
function addsUp(jobs: number, later: number, difference: number | null, percent: number): boolean {
  const printed = (value: number) => print(value, "percent change");
  return (difference === null || difference === later - jobs) && printed((100 * (later - jobs)) / jobs) === printed(percent);
}

/** Everything that is missing or needs a caution, each a sentence. */
export function cautions(occupation: Occupation): string[] {
  const { scores, education, jobs, payRange, matched, category } = occupation;
  const missing = currentMeasures.filter((id) => scores[id] === null);
  const said: string[] = [];
  if (missing.length > 0) said.push(`Not scored by: ${missing.map((id) => measures[id].label).join("; ")}.`);
  if (scores.anthropic === 0)
    said.push("Anthropic’s zero means that no use was measured, not that there is none; it is left out of the mean rank and the spread.");
  if (scores["frey-osborne"] === null && jobs !== null) said.push("Not scored in 2013 by Frey and Osborne.");
  if (education === null && jobs !== null) said.push("The Handbook names no single level of education for entry.");
  if (jobs !== null && payRange === null) said.push("No pay range is published.");
  // The table has a range by the hour as well, which no page draws.
  if (payRange?.method === "mixture" && payRange.p10 !== null)
    said.push("Its pay range is this site’s estimate from several published distributions.");
  // A measure that finds less than half of the jobs gives no score, and is named among those that do not.
  const partial = currentMeasures
    .flatMap((id) => (scores[id] === null ? [] : [{ id, share: matched.get(id) ?? 1 }]))
    .toSorted((a, b) => a.share - b.share)[0];
  if (partial !== undefined && partial.share < 0.995) {
    said.push(
      `Some scores cover only part of the profile’s jobs; the smallest share is ${Math.round(100 * partial.share)}% (${measures[partial.id].label}).`,
    );
  }
  if (category === "military") said.push("Military careers have no published employment, pay or projection.");
  return said;
}
