import { measureRecords } from "../schema/measure-records.ts";
import { scoreTexts } from "../schema/score-texts.ts";
import { schooling } from "../schema/schooling.ts";
import { bureauExposures } from "../schema/bureau-exposure.ts";
import type { MeasureId, ScoreId } from "../schema/measure.ts";
import { jobsYear, newestProjectionYears, payMonth, projectionYears } from "../schema/vintage.ts";
import { print } from "../text/format-figure.ts";
import { grouped } from "../text/format-number.ts";
import { goodPay, highRank, lowRank, poorPay } from "./order-words.ts";
import type { Bound, FieldId, Operator, Order } from "./query.ts";
import type { Chip } from "./answer.ts";

/** The measure of a field of exposure; null for other fields. */
export function measureOf(field: FieldId): MeasureId | null {
  if (field === "mean-rank" || field === "bureau-exposure") return field;
  const id = field.replace(/-rank$/, "");
  return id in scoreTexts ? (id as ScoreId) : null;
}

/** How sentences and heads of tables name a field, with its kind and year. */
export function fieldLabel(field: FieldId): string {
  switch (field) {
    case "median-pay":
      return `Median pay, ${payMonth}`;
    case "jobs":
      return `Jobs in ${jobsYear}`;
    case "projected-change":
      return `Projected, ${projectionYears}`;
    case "openings":
      return `Openings a year, ${newestProjectionYears}`;
    case "entry-education":
      return "Typical entry";
    case "bureau-exposure":
      return "The Bureau’s step";
    case "rank-spread":
      return "Spread of measures, points";
    case "mean-rank":
      return "Exposure, percentile";
    default: {
      const id = field.replace(/-rank$/, "") as ScoreId;
      return field.endsWith("-rank")
        ? `${measureRecords[id].label}, percentile`
        : `${measureRecords[id].label}, ${measureRecords[id].unit}`;
    }
  }
}

/** The same within a sentence. */
export function fieldName(field: FieldId): string {
  const names: Partial<Record<FieldId, string>> = {
    "median-pay": "median pay",
    jobs: "number of jobs",
    "projected-change": "projected change in jobs",
    openings: "openings a year",
    "entry-education": "typical entry education",
    "bureau-exposure": "the Bureau’s step of exposure",
    "rank-spread": "distance between the measures",
    "mean-rank": "mean percentile of exposure",
  };
  const id = field.replace(/-rank$/, "") as ScoreId;
  return names[field] ?? `exposure by ${scoreTexts[id].name}${field.endsWith("-rank") ? " (percentile)" : ""}`;
}

const signs: Readonly<Record<Operator, string>> = {
  ">": "over",
  ">=": "at least",
  "<": "below",
  "<=": "at most",
  "=": "exactly",
  "!=": "not",
};

/** A bound in words: `median pay over $60,000`. */
function boundWords({ field, operator, value }: Bound): string {
  if (field === "entry-education") {
    const level = print(schooling[value] ?? "", "schooling");
    if (operator === "<") return `typical entry below ${article(level)}`;
    if (operator === "<=") return `typical entry at most ${article(level)}`;
    if (operator === ">=") return `typical entry at least ${article(level)}`;
    return `typical entry: ${level}`;
  }
  if (field === "bureau-exposure") return `the Bureau’s step: ${(bureauExposures[value] ?? "").replace("-", " ")}`;
  const number =
    field === "median-pay"
      ? `$${grouped(value)}`
      : field === "projected-change"
        ? `${value < 0 ? "−" : ""}${grouped(Math.abs(value))}%`
        : grouped(value);
  return `${fieldName(field)} ${signs[operator]} ${number}`;
}

/** Bounds in words; two ends of one span are said together: `median pay over $60,000 and below $100,000`. */
export function boundsWords(bounds: readonly Bound[]): string[] {
  const isEnd = ({ field, operator }: Bound, sign: string) => field !== "entry-education" && operator.startsWith(sign);
  const otherEnd = (bound: Bound, sign: string) => bounds.find((each) => each.field === bound.field && isEnd(each, sign));
  return bounds.flatMap((bound) => {
    const high = isEnd(bound, ">") ? otherEnd(bound, "<") : undefined;
    if (high !== undefined) return [`${boundWords(bound)} and ${boundWords(high).slice(fieldName(high.field).length + 1)}`];
    return isEnd(bound, "<") && otherEnd(bound, ">") !== undefined ? [] : [boundWords(bound)];
  });
}

const article = (level: string): string => (/^(?:no|some)\b/.test(level) ? level : /^[aeiou]/.test(level) ? `an ${level}` : `a ${level}`);

/** What a bound is, with what it may be instead. */
export function boundChip(bound: Bound): Chip {
  const { field, operator, value, assumed } = bound;
  const words = boundWords(bound);
  const said = assumed === undefined || field === "entry-education" ? words : `${assumed}: ${words}`;
  const over = operator.startsWith(">");
  const ask = (amount: string, name: string) => ({
    words: `${over ? "over" : "under"} ${amount}`,
    ask: `only ${over ? "over" : "under"} ${amount}${name}`,
  });
  const others: Chip["changes"] =
    field === "median-pay"
      ? [value - 20_000, value + 20_000]
          .filter((each) => each > 0 && each !== goodPay && each !== poorPay)
          .map((each) => ask(`$${grouped(each)}`, ""))
      : measureOf(field) !== null && /rank$/.test(field)
        ? [value - 13, value + 13]
            .filter((each) => each > 0 && each < 100 && each !== lowRank && each !== highRank)
            .map((each) => ({
              words: `${over ? "over" : "under"} percentile ${each}`,
              ask: `only ${over ? "over" : "under"} ${each} percentile of exposure`,
            }))
        : [];
  const any =
    field === "entry-education"
      ? "any schooling"
      : field === "median-pay"
        ? "any pay"
        : field === "projected-change"
          ? "any growth"
          : field === "jobs"
            ? "any size"
            : field === "openings"
              ? "any openings"
              : "any exposure";
  return { words: said, isAssumed: assumed !== undefined, changes: [...others, { words: any, ask: any }] };
}

/** How a list is ordered, in words. */
export const orderWords = ({ field, descending }: Order): string => {
  const least = field === "entry-education" ? "least" : "lowest";
  return `${descending ? "highest" : least} ${fieldName(field)} first`;
};

/** What a figure of exposure must not be taken for. */
export const scoreCaution = "a model’s score, not a forecast of job loss";
/** The same of several. */
export const scoresCaution = "scores of models, not a forecast of job loss";

/** What kind of figure a field is, and of when. */
export const whenOf = (field: FieldId): string => {
  if (field === "median-pay") return `measured, ${payMonth}`;
  if (field === "jobs") return `measured, ${jobsYear}`;
  if (field === "projected-change") return `projected, ${projectionYears}`;
  if (field === "openings") return "projected, a yearly average";
  if (field === "entry-education") return "reported, what is typical";
  return scoreCaution;
};
