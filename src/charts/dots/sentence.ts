import { capital, uncapital } from "../../text/format-number.ts";
import { isScore } from "../../schema/measure-records.ts";
import { dotsAxis, type DotsAxis } from "./axis-spec.ts";
import { correlationOf, isDrawn, isUnranked, type DotRow, type DotsData } from "./data.ts";
import type { DotsView, Range } from "./view.ts";
import { measures } from "../../atlas/measure.ts";
import { noneLeft, print } from "../../text/format-figure.ts";
import type { AxisId } from "../../schema/measure.ts";

/**
 * What a chart of dots now shows, in words: `Healthcare: 49 occupations, 17.5 million jobs; rank correlation of … with median pay 0.52
 * (n = 49).` `shown` are the rows that are left; `data` holds every row.
 */
export function dotsSentence(view: DotsView, shown: readonly DotRow[], data: DotsData): string {
  const inCategory = data.rows.filter((row) => view.category === null || row.category === view.category);
  const where = [view.category === null ? "" : (inCategory[0]?.categoryTitle ?? ""), areaInWords(view, data)].filter((part) => part !== "");
  const start = where.length === 0 ? "" : `${capital(where.join(", "))}: `;
  if (shown.length === 0) return noneLeft(start);
  const jobs = shown.reduce((sum, row) => sum + row.jobs, 0);
  const count = `${shown.length === 1 ? "1 occupation" : `${shown.length} occupations`}, ${print(jobs, "jobs")} jobs`;
  return `${start}${count}; ${correlationInWords(shown, data)}.${leftOut(inCategory, shown)}`;
}

function correlationInWords(shown: readonly DotRow[], data: DotsData): string {
  const { value, n } = correlationOf(shown);
  if (value === null) return "too few, or too much alike, for a rank correlation";
  return `rank correlation of ${nounOf(data.x)} with ${nounOf(data.y)} ${print(value, "rank correlation")} (n\u00a0=\u00a0${n})`;
}

/** `Median pay`, `Karpathy 2026 (the video’s map)`, as it stands inside a sentence. */
function nounOf(id: AxisId): string {
  const { label } = measures[id];
  if (isScore(id)) return label;
  return `${id === "mean-rank" ? "the " : ""}${uncapital(label)}`;
}

/** What has no dot, and what has one outside the correlation. */
function leftOut(rows: readonly DotRow[], shown: readonly DotRow[]): string {
  const missing = rows.filter((row) => !isDrawn(row)).length;
  const unranked = shown.filter(isUnranked).length;
  const noun = (count: number) => `${count} occupation${count === 1 ? "" : "s"}`;
  return [
    missing === 0 ? "" : ` ${noun(missing)} without one of the two figures ${missing === 1 ? "is" : "are"} not drawn.`,
    unranked === 0 ? "" : ` ${noun(unranked)} with no measured use ${unranked === 1 ? "stands" : "stand"} apart, outside the correlation.`,
  ].join("");
}

/** `percentile of exposure 40 to 70 and median pay $60k to $120k`. */
function areaInWords({ x, y }: DotsView, data: DotsData): string {
  const inWords = (axis: DotsAxis, range: Range | null) =>
    range === null ? [] : [`${axis.noun} ${axis.tick(range[0])} to ${axis.tick(range[1])}`];
  return [...inWords(dotsAxis(data.x), x), ...inWords(dotsAxis(data.y), y)].join(" and ");
}
