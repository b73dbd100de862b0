import { isNoneMeasured, isPast } from "../../schema/measure.ts";
import type { ValueRow } from "../rows.ts";
import { highlights } from "./highlight.ts";
import { valueWords } from "./data.ts";
import type { MapView } from "./view.ts";
import { measuredBy, measures } from "../../atlas/measure.ts";
import { isNamed } from "../../schema/unit.ts";
import { noneLeft, print } from "../../text/format-figure.ts";
import { weightedMean } from "../../atlas/aggregate.ts";

/**
 * What the map now shows, in words: `49 healthcare occupations, 17.5 million jobs; mean exposure 3.4 of 10, weighted by jobs.`
 * `shown` are the rows that are left, `all` every row of the map.
 */
export function mapSentence(view: MapView, shown: readonly ValueRow[], all: readonly ValueRow[]): string {
  const jobs = sumOf(shown);
  const category =
    view.category === null ? "" : `${shown[0]?.categoryTitle ?? all.find((row) => row.category === view.category)?.categoryTitle ?? ""}: `;
  if (shown.length === 0) return noneLeft(category);
  const count = `${shown.length === 1 ? "1 occupation" : `${shown.length} occupations`}, ${print(jobs, "jobs")} jobs`;
  const part = shown.length === all.length ? "" : ` (${share(jobs, sumOf(all))} of all)`;
  return `${category}${count}${part}${meanOf(view, shown)}${group(view)}.`;
}

const sumOf = (rows: readonly ValueRow[]) => rows.reduce((sum, row) => sum + row.jobs, 0);

function share(jobs: number, all: number): string {
  const percent = (100 * jobs) / all;
  return percent < 1 ? "less than 1%" : `${Math.round(percent)}%`;
}

function meanOf({ measure: id }: MapView, shown: readonly ValueRow[]): string {
  const measure = measures[id];
  const missing = shown.filter((row) => row.value === null).length;
  const without =
    missing === 0 ? "" : `; ${missing === shown.length ? "none is scored" : `${missing} ${valueWords(measure, null)}, marked`}`;
  const zeros = shown.filter((row) => isNoneMeasured(id, row.value)).length;
  const mean = weightedMean(shown, measuredBy(id));
  const left = `${without}${zeros === 0 ? "" : `; ${zeros} with none measured, left out of the mean`}`;
  if (mean === null || isNamed(measure.unit)) return zeros === 0 ? without : `${without}; ${zeros} with none measured`;
  const words = {
    "median-pay": `median pay averages ${print(Math.round(mean), "US dollars a year")}`,
    "projected-change": `projected change averages ${print(Number(mean.toFixed(1)), "percent change")}`,
    "mean-rank": `mean percentile ${Math.round(mean)}`,
  };
  const noun = measure.scale.ramp === "exposure" && !isPast(id) ? "mean exposure" : "mean score";
  const averaged =
    id in words
      ? words[id as keyof typeof words]
      : `${noun} ${measure.print(Number(mean.toFixed(measure.unit === "score of 10" ? 1 : 2)))}`;
  return `; ${averaged}, weighted by jobs${left}`;
}

const group = ({ highlight }: MapView) => (highlight === null ? "" : `; lit: ${highlights[highlight].label.toLowerCase()}`);
