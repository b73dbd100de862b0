import {
  detailedPayMonth,
  hoursAYear,
  jobsYear,
  newestProjectedYear,
  newestProjectionYears,
  payMonth,
  projectedYear,
  projectionLength,
} from "../schema/vintage.ts";
import { currentMeasures } from "../schema/measure.ts";
import { print } from "../text/format-figure.ts";
import { grouped } from "../text/format-number.ts";
import { figure } from "./exposure-sentences.ts";
import { measures } from "./measure.ts";
import type { Newest, NewestPay } from "./newest.ts";
import type { Occupation, PayRange } from "./occupation.ts";

// These sentences name figures in braces, as the content does; the page prints each with its source.

/** What exposure does and does not say for this occupation, with its projection. */
export function meaning(occupation: Occupation): string {
  const { meanRank, newest } = occupation;
  const projectedChange = newest?.change ?? occupation.projectedChange;
  if (projectedChange === null)
    return "Exposure describes tasks and not people. Whether fewer are hired depends on demand, prices and law, which no score here measures.";
  const change = figure(occupation, newest === null ? "projected-change" : "newest-change");
  const year = newest === null ? projectedYear : newestProjectedYear;
  if (meanRank !== null && meanRank >= 65 && projectedChange >= 0)
    return `Exposure is not a forecast: the Bureau of Labor Statistics projects ${change} for this occupation to ${year}.`;
  if (meanRank !== null && meanRank >= 65)
    return `Here the score and the projection point the same way: ${change} to ${year}. That does not make AI the cause: the Bureau’s table gives none.`;
  if (meanRank !== null && meanRank < 35 && projectedChange < 0)
    return `A low score is not safety: the Bureau of Labor Statistics projects ${change} to ${year}. Its table gives no cause.`;
  if (meanRank !== null && meanRank < 35)
    return `A low score says that these measures find less for AI to do here than in most jobs. It leaves out robots, demand and how many others will want the job. Projected change to ${year}: ${change}.`;
  return `Scores like these describe tasks that AI could touch and not jobs that will go. The Bureau of Labor Statistics projects ${change} to ${year}.`;
}

/** Pay against all occupations, and its tenths: one or two sentences, of the newest survey where it has the whole profile. */
export function payWords(occupation: Occupation): string {
  const told = occupation.newest?.pay ?? null;
  return told === null ? commonPayWords(occupation) : newestPayWords(occupation, told);
}

function newestPayWords(occupation: Occupation, { basis, range, paidBelow }: NewestPay): string {
  const amount = amountWords(figure(occupation, "newest-median-pay"), basis);
  const place = placeWords(paidBelow, figure(occupation, "newest-paid-below"), "detailed occupations");
  return `In ${detailedPayMonth} the median was ${amount}: ${place}.${tenthsWords(occupation, range, "newest-pay")}`;
}

/** Of the survey that has all profiles. */
function commonPayWords(occupation: Occupation): string {
  const { medianPay, payBasis, payRange, paidBelow } = occupation;
  if (medianPay === null || paidBelow === null) return "The Bureau of Labor Statistics publishes no pay for this occupation.";
  const amount = amountWords(figure(occupation, "median-pay"), payBasis);
  const place = placeWords(paidBelow, figure(occupation, "paid-below"), "occupations");
  return `In ${payMonth} the median was ${amount}: ${place}.${tenthsWords(occupation, payRange, "pay")}`;
}

function amountWords(median: string, basis: Occupation["payBasis"]): string {
  if (basis === "floor") return `at least ${median} a year`;
  return basis === "hourly"
    ? `about ${median} a year (the hourly median times ${grouped(hoursAYear)}; the Bureau gives no yearly figure)`
    : `${median} a year`;
}

/** Where a median lies among those of others; `share` is the percentage of them that are lower. */
function placeWords(paidBelow: number, share: string, others: string): string {
  if (paidBelow >= 90) return `more than in nine of ten ${others}`;
  if (paidBelow >= 10) return `more than in ${share} of ${others}`;
  return paidBelow > 0 ? `fewer than one in ten ${others} have less` : `no ${others.replace(/s$/, "")} has less`;
}

/** Nothing where they are not published. `name` begins the ids of both ends. */
function tenthsWords(occupation: Occupation, range: PayRange | null, name: string): string {
  if ((range?.p10 ?? null) === null || (range?.p90 ?? null) === null) return "";
  const floor = range?.floors?.includes("p90") === true;
  return ` One in ten earned less than ${figure(occupation, `${name}-p10`)}, one in ten ${floor ? "at least" : "more than"} ${figure(occupation, `${name}-p90`)}.`;
}

/** Employment now and later: a sentence, or three where a newer release has the whole profile. */
export function outlookWords(occupation: Occupation): string {
  const common = commonOutlookWords(occupation);
  if (occupation.newest === null) return common;
  const newest = `From ${newestProjectionYears} the Bureau projects ${figure(occupation, "newest-change")}, and ${figure(occupation, "openings")} openings a year.`;
  return `${newest} The release before: ${common} ${openingsWords(occupation, occupation.newest)}`;
}

/** That openings are not new jobs, and how many of them are, as far as the figures tell. */
function openingsWords(occupation: Occupation, { change, earlierOpenings }: Newest): string {
  const leave = "people who leave the occupation";
  if (change <= 0) return `Openings are not new jobs: where jobs get ${change < 0 ? "fewer" : "no more"}, all of them replace ${leave}.`;
  const growth = (occupation.employmentChange ?? 0) / projectionLength;
  if (growth <= 0 || earlierOpenings === null || growth > earlierOpenings)
    return `Openings are not new jobs: they count growth and, beside it, the replacement of ${leave}.`;
  return `Openings are not new jobs: in that release growth was about ${figure(occupation, "gained-or-lost-a-year")} of ${figure(occupation, "earlier-openings")} a year, and the rest replace ${leave}.`;
}

/** Of the release that has all profiles. */
function commonOutlookWords(occupation: Occupation): string {
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
  const { scores, education, jobs, payRange, matched, category, newest } = occupation;
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
  if (newest === null && jobs !== null)
    said.push(
      `The newest pay and projection, of ${detailedPayMonth} and ${newestProjectionYears}, are published for its parts and not for the whole.`,
    );
  if (category === "military") said.push("Military careers have no published employment, pay or projection.");
  return said;
}
