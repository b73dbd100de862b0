import { isNoneMeasured, isPast, type AxisId } from "../../schema/measure.ts";
import { isScore } from "../../schema/measure-records.ts";
import { measures } from "../../atlas/measure.ts";
import { print } from "../../text/format-figure.ts";

/** An axis of a chart of dots. Its ends do not depend on the data, so that a dot keeps its position whatever else is shown. */
export interface DotsAxis {
  /** What it shows, in its unit, and what kind of figure that is. */
  title: string;
  /** For fields and sentences: `percentile of exposure`, `median pay`. */
  noun: string;
  from: number;
  to: number;
  /** Equal steps multiply. */
  logarithmic: boolean;
  ticks: readonly number[];
  /** Chosen ranges are rounded to this. */
  step: number;
  /** Where the sign of a figure turns. */
  zero: boolean;
  tick(value: number): string;
}

const percent = (value: number) => print(value, "percent change");

const pay = {
  noun: "median pay",
  from: 28_000,
  to: 260_000,
  logarithmic: true,
  // Each twice the one before: equal distances on a logarithmic axis.
  ticks: [30_000, 60_000, 120_000, 240_000],
  step: 1_000,
  zero: false,
  tick: (value: number) => `$${value / 1000}k`,
};

const change = {
  noun: "projected change",
  from: -17,
  to: 53,
  logarithmic: false,
  ticks: [-10, 0, 10, 20, 30, 40, 50],
  step: 1,
  zero: true,
  tick: (value: number) => (value === 0 ? "0%" : percent(value)),
};

const rank = {
  from: 0,
  to: 100,
  logarithmic: false,
  ticks: [0, 25, 50, 75, 100],
  step: 1,
  zero: false,
  tick: String,
};

export function dotsAxis(id: AxisId): DotsAxis {
  const { label, kind, vintage } = measures[id];
  if (id === "median-pay") return { ...pay, title: `${label}, $ a year (${kind}, ${vintage}); each line doubles the one below` };
  if (id === "projected-change") return { ...change, title: `Projected change in jobs, ${vintage}, percent` };
  const none = isNoneMeasured(id, 0) ? "; “none”: none measured" : "";
  const noun = isPast(id) ? `percentile in ${vintage}` : "percentile of exposure";
  return {
    ...rank,
    noun,
    title: `${isScore(id) ? `Percentile by ${label}` : `${label}, percentile`} (${kind}); 100 is most exposed${none}`,
  };
}

/** Share of the axis, 0 to 1, at which a value stands. One line each way; the scales of d3-scale bring formats and dates to every browser, too. */
export function shareOf({ from, to, logarithmic }: DotsAxis, value: number): number {
  return logarithmic ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
}

/** The value at a share of the axis: the reverse. */
export function valueAt({ from, to, logarithmic }: DotsAxis, share: number): number {
  return logarithmic ? from * (to / from) ** share : from + share * (to - from);
}
