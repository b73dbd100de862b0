import { currentMeasures, isNoneMeasured, measureIds, type MeasureId, type ScoreId } from "../schema/measure.ts";
import { bureauWords, isScore, labelsSay, measureRecords, sourceOf } from "../schema/measure-records.ts";
import { schooling } from "../schema/schooling.ts";
import { payCeiling } from "../schema/vintage.ts";
import type { FigureKind, Unit } from "../schema/unit.ts";
import type { Ramp } from "../tokens.ts";
import type { Occupation } from "./occupation.ts";
import { print } from "../text/format-figure.ts";

/** How values become the steps of a ramp. */
export interface Scale {
  ramp: Ramp;
  /** Lower ends of the second and later steps of the ramp. */
  starts: readonly number[];
  /** What each step holds, lowest first. */
  labels: readonly string[];
  /** Words at the low and the high end of the legend. */
  ends: readonly [string, string];
}

/** A published way of scoring an occupation, or a fact about it that can be ranked. */
export interface Measure extends MeasureFacts {
  value(occupation: Occupation): number | null;
}

/** What is known of a measure, whatever it is that it scores: profiles or detailed occupations. */
export interface MeasureFacts {
  id: MeasureId;
  /** For menus, axes and tables. */
  label: string;
  unit: Unit;
  kind: FigureKind;
  /** Ids of the source records it rests on. */
  sources: readonly string[];
  vintage: string;
  /** How charts color it. */
  scale: Scale;
  /** The value in words: `9 of 10`, `$93,600`, `Bachelor's degree`. */
  print(value: number): string;
}

/** Where each measure that is no published score is found in an occupation; the compiler names what is missing. */
const facts = {
  "mean-rank": ({ meanRank }) => meanRank,
  "bureau-exposure": ({ bureauLevel }) => bureauLevel,
  "median-pay": ({ medianPay }) => medianPay,
  "projected-change": ({ projectedChange }) => projectedChange,
  "entry-education": ({ education }) => (education === null ? null : schooling.indexOf(education)),
} satisfies Record<Exclude<MeasureId, ScoreId>, Measure["value"]>;

function measureOf(id: MeasureId): Measure {
  const { label, unit, kind = "modelled", vintage, ramp = "exposure", starts, labels, ends = exposureEnds } = measureRecords[id];
  return {
    id,
    label,
    unit,
    kind,
    sources: id === "mean-rank" ? currentMeasures.map(sourceOf) : [sourceOf(id)],
    vintage,
    scale: {
      ramp,
      starts,
      labels: labels ?? (isNoneMeasured(id, 0) ? [`${none},`, ...stepLabels(starts.slice(1), unit)] : stepLabels(starts, unit)),
      ends: ends === labelsSay ? ["", ""] : ends,
    },
    value: isScore(id) ? ({ scores }) => scores[id] : facts[id],
    print: (value) => (isNoneMeasured(id, value) ? none : printed(value, unit)),
  };
}

const exposureEnds = ["little exposed", "most exposed"] as const;
const none = "none measured";

/** Labels of steps by where they start: `under 0.15`, `0.15 to 0.28`, `0.55 or more`. */
function stepLabels(starts: readonly number[], unit: Unit): string[] {
  const words = starts.map((start) =>
    unit === "US dollars a year" ? `$${start / 1000}k` : print(start, unit === "percent change" ? "percent" : unit),
  );
  return [...words.map((start, index) => (index === 0 ? `under ${start}` : `${words[index - 1]} to ${start}`)), `${words.at(-1)} or more`];
}

function printed(value: number, unit: Unit): string {
  if (unit === "score of 10") return `${print(value, unit)} of 10`;
  if (unit === "percentile") return `${ordinal(Math.round(value))} percentile`;
  if (unit === "US dollars a year" && value >= payCeiling) return `${print(value, unit)} or more`;
  if (unit === "step of exposure") return bureauWords(value);
  return print(unit === "schooling" ? (schooling[Math.round(value)] ?? "") : value, unit);
}

export const measures = Object.fromEntries(measureIds.map((id) => [id, measureOf(id)])) as Record<MeasureId, Measure>;

/** The value of a row by a measure, for means: a zero that says "none measured" is none. */
export const measuredBy =
  (id: MeasureId) =>
  ({ value }: { value: number | null }): number | null =>
    isNoneMeasured(id, value) ? null : value;

export const isMeasureId = (id: string): id is MeasureId => (measureIds as readonly string[]).includes(id);

/** Where its values come from: its source, or the page that says how it was computed from several. */
export const originOf = ({ id, sources, vintage }: MeasureFacts) => ({
  to: sources.length === 1 ? `sources/${sources[0]}` : `measures/${id}`,
  vintage,
});

/** Index of the ramp's step that a value falls in, 0 for the lowest. */
export const stepOf = (scale: Scale, value: number) => scale.starts.filter((start) => value >= start).length;

/** `1st`, `2nd`, `63rd`, `11th`. */
export function ordinal(value: number): string {
  const suffix = Math.floor((value % 100) / 10) === 1 ? undefined : { 1: "st", 2: "nd", 3: "rd" }[value % 10];
  return `${value}${suffix ?? "th"}`;
}
