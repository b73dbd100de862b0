import { currentMeasures, measureIds, type MeasureId, type ScoreId } from "../schema/measure.ts";
import { scoreFacts } from "../schema/score-facts.ts";
import { schooling } from "../schema/schooling.ts";
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

/** Labels of steps by where they start: `under 0.15`, `0.15 to 0.28`, `0.55 or more`. */
const ranges = (starts: readonly number[], words: (value: number) => string): string[] => [
  ...starts.map((start, index) => (index === 0 ? `under ${words(start)}` : `${words(starts[index - 1] ?? 0)} to ${words(start)}`)),
  `${words(starts.at(-1) ?? 0)} or more`,
];

/** A published way of scoring an occupation, or a fact about it that can be ranked. */
export interface Measure {
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
  value(occupation: Occupation): number | null;
  /** The value in words: `9 of 10`, `$93,600`, `Bachelor's degree`. */
  print(value: number): string;
}

const two = (value: number) => print(value, "score of 1");

/** Six steps from little to most exposed. Starts lie near the sixths of the occupations, at round numbers. */
const exposure = (starts: readonly number[], labels = ranges(starts, two)): Scale => ({
  ramp: "exposure",
  starts,
  labels,
  ends: ["little exposed", "most exposed"],
});

/** A score of `exposure.csv`. */
function score(id: ScoreId, label: string, scale: Scale, shown: (value: number) => string): Measure {
  const { unit, kind, source, vintage } = scoreFacts[id];
  return {
    id,
    label,
    unit,
    kind,
    sources: [source],
    vintage,
    scale,
    value: (occupation) => occupation.scores[id],
    print: shown,
  };
}

const sixths = [100 / 6, 200 / 6, 50, 400 / 6, 500 / 6];
const payStarts = [35_000, 45_000, 60_000, 80_000, 110_000];
const changeStarts = [-5, 0, 3, 6, 12];

/** Every measure; the compiler names what is missing. */
export const measures = {
  karpathy: score(
    "karpathy",
    "Karpathy 2026 (the video’s map)",
    exposure([2, 4, 5, 7, 9], ["0–1", "2–3", "4", "5–6", "7–8", "9–10"]),
    (value) => `${print(value, "score of 10")} of 10`,
  ),
  eloundou: score("eloundou", "Eloundou and others 2023", exposure([0.15, 0.28, 0.4, 0.48, 0.55]), two),
  aioe: score("aioe", "Felten, Raj and Seamans 2023", exposure([-0.75, -0.15, 0.4, 0.9, 1.25]), two),
  microsoft: score("microsoft", "Microsoft 2025", exposure([0.09, 0.14, 0.175, 0.21, 0.29]), two),
  anthropic: score(
    "anthropic",
    "Anthropic 2026",
    // Its zeros are a step of their own: no use was measured, which is not the same as little.
    exposure([0.001, 0.03, 0.08, 0.17, 0.3], ["none measured,", "under 0.03", ...ranges([0.03, 0.08, 0.17, 0.3], two).slice(1)]),
    (value) => (value === 0 ? "none measured" : two(value)),
  ),
  ilo: score("ilo", "International Labour Organization 2025", exposure([0.18, 0.25, 0.31, 0.38, 0.47]), two),
  "frey-osborne": score("frey-osborne", "Frey and Osborne 2013", exposure([0.02, 0.1, 0.3, 0.6, 0.87]), two),
  "mean-rank": {
    id: "mean-rank",
    label: "Mean rank of six measures",
    unit: "percentile",
    kind: "modelled",
    sources: currentMeasures.map((id) => scoreFacts[id].source),
    vintage: "2023 to 2026",
    scale: exposure(
      sixths,
      ranges(sixths, (value) => String(Math.round(value))),
    ),
    value: (occupation) => occupation.meanRank,
    print: (value) => ordinal(Math.round(value)) + " percentile",
  },
  "median-pay": {
    id: "median-pay",
    label: "Median pay",
    unit: "US dollars a year",
    kind: "measured",
    sources: ["bls-ooh"],
    vintage: "May 2024",
    scale: { ramp: "pay", starts: payStarts, labels: ranges(payStarts, (value) => `$${value / 1000}k`), ends: ["lower pay", "higher pay"] },
    value: (occupation) => occupation.medianPay,
    print: (value) => print(value, "US dollars a year"),
  },
  "projected-change": {
    id: "projected-change",
    label: "Projected change to 2034",
    unit: "percent change",
    kind: "projected",
    sources: ["bls-ooh"],
    vintage: "2024 to 2034",
    scale: {
      ramp: "outlook",
      starts: changeStarts,
      labels: ranges(changeStarts, (value) => print(value, "percent")),
      ends: ["fewer jobs", "more jobs"],
    },
    value: (occupation) => occupation.projectedChange,
    print: (value) => print(value, "percent change"),
  },
  "entry-education": {
    id: "entry-education",
    label: "Typical entry education",
    unit: "schooling",
    kind: "reported",
    sources: ["bls-ooh"],
    vintage: "2024",
    scale: {
      ramp: "schooling",
      starts: [1, 2, 4, 5, 6],
      labels: ["no credential", "high school", "some college or award", "associate’s", "bachelor’s", "master’s or doctoral"],
      ends: ["", ""],
    },
    value: (occupation) => (occupation.education === null ? null : schooling.indexOf(occupation.education)),
    print: (value) => schooling[Math.round(value)] ?? "",
  },
} satisfies Record<MeasureId, Measure>;

export const isMeasureId = (id: string): id is MeasureId => (measureIds as readonly string[]).includes(id);

/** Where its values come from: its source, or the page that says how it was computed from several. */
export const originOf = ({ id, sources, vintage }: Measure) => ({
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
