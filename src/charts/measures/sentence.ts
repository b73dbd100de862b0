import { plainQuarrelOf } from "../../atlas/exposure-sentences.ts";
import type { MeasuresRow } from "../rows.ts";
import type { MeasuresData } from "./data.ts";
import { eligible, isPlain, measuresRows, type MeasuresView } from "./view.ts";
import { noneLeft, print } from "../../text/format-figure.ts";

/** What the chart now shows, in words. */
export function measuresSentence(data: MeasuresData, view: MeasuresView): string {
  const one = data.rows.find((row) => row.slug === view.occupation);
  if (one !== undefined) return `${one.title}: ${plainQuarrelOf(one)}`;
  const left = measuresRows(data, view);
  const first = left[0];
  const category = view.category === null ? "" : `${data.rows.find((row) => row.category === view.category)?.categoryTitle ?? ""}: `;
  if (first === undefined) return noneLeft(category);
  const spread = `${Math.round(meanSpread(left))} percentile points`;
  if (isPlain(view)) {
    const { leastJobs, leastMeasures } = data.rule;
    const some = eligible(data.rows, data.rule).length;
    return `Both ends of the ${some} occupations with at least ${print(leastJobs, "jobs")} jobs that ${leastMeasures} measures or more place; the mean spread of all ${left.length} is ${spread}.`;
  }
  const jobs = left.reduce((sum, row) => sum + row.jobs, 0);
  const count = left.length === 1 ? "1 occupation" : `${left.length} occupations`;
  const least = view.min === 0 ? "" : ` with a spread of at least ${view.min} points`;
  return `${category}${count}${least}, ${print(jobs, "jobs")} jobs; mean spread ${spread}.`;
}

export const meanSpread = (rows: readonly MeasuresRow[]) =>
  rows.reduce((sum, { disagreement }) => sum + disagreement.spread, 0) / Math.max(1, rows.length);
