import { projectionLength } from "../schema/vintage.ts";
import { print } from "../text/format-figure.ts";
import type { Projection } from "./detailed.ts";
import { yearsOf, type OwnPage } from "./detailed-sentences.ts";
import { figure } from "./exposure-sentences.ts";

// These sentences name figures in braces, as the content does; the page prints each with its source.

/** The newest projection: what becomes of the number of jobs, and how many there are to fill. One or two sentences. */
export function newestWords(occupation: OwnPage): string {
  const { newest } = occupation;
  if (newest.change === null) return "The Bureau projects nothing for this occupation.";
  const size = figure(occupation, "change-size");
  const way = newest.change > 0 ? `to grow by ${size}` : newest.change < 0 ? `to fall by ${size}` : "not to change";
  return `From ${yearsOf(newest.release)} employment is projected ${way}, with ${openingsOf(occupation, newest, "openings")} a year on average.`;
}

/** Openings are published to the nearest hundred. */
const openingsOf = (occupation: OwnPage, { openings }: Projection, name: string): string =>
  openings === null
    ? "no published number of openings"
    : openings === 0
      ? "fewer than 50 openings"
      : `${figure(occupation, name)} openings`;

/**
 * The counts of the projection before the newest, and its openings by where they come from: growth and replacement, or replacement alone where
 * jobs are lost. The newest release has no counts of jobs here, so it cannot say. One or two sentences; none where a count is missing.
 */
export function earlierWords(occupation: OwnPage): string {
  const { earlier } = occupation;
  const { jobs, projectedJobs, employmentChange, change } = earlier;
  if (jobs === null || projectedJobs === null || change === null) return "";
  const size = figure(occupation, "earlier-size");
  const way = change > 0 ? `${size} more` : change < 0 ? `${size} fewer` : "no change";
  const note = addsUp(jobs, projectedJobs, employmentChange, change) ? "" : "; each figure is published rounded";
  return `The projection before, from ${yearsOf(earlier.release)}, goes from ${figure(occupation, "jobs")} jobs to ${figure(occupation, "later-jobs")} (${way}${note}).${replacementWords(occupation)}`;
}

function replacementWords(occupation: OwnPage): string {
  const { employmentChange: change, openings } = occupation.earlier;
  if (change === null || openings === null || openings === 0) return "";
  const count = `${figure(occupation, "earlier-openings")} openings a year`;
  const yearly = figure(occupation, "gained-or-lost-a-year");
  if (change > 0)
    return ` An opening is a new job or one that somebody leaves: of its ${count} about ${yearly} are new jobs, and the rest replace people who leave the occupation.`;
  const lost = change === 0 ? "no job is added" : `about ${yearly} jobs a year are lost`;
  return ` An opening is a new job or one that somebody leaves: its ${count} all replace people who leave the occupation, for ${lost}.`;
}

/** Whether a reader who takes one count from the other finds the difference, and the percentage, that the Bureau publishes. */
function addsUp(jobs: number, later: number, difference: number | null, percent: number): boolean {
  const printed = (value: number) => print(Number(value.toFixed(1)), "percent");
  return (difference === null || difference === later - jobs) && printed((100 * (later - jobs)) / jobs) === printed(percent);
}

/** Jobs gained or lost in an average year of the projection before the newest. */
export const yearlyChange = ({ employmentChange }: Projection): number | null =>
  employmentChange === null ? null : Math.abs(employmentChange) / projectionLength;
