import { comparedMonth, detailedPayMonth, projectionReleases } from "../../schema/vintage.ts";
import type { Subject } from "./data.ts";
import { changeWords } from "./figure-words.ts";

/**
 * The axis of changes. It is stretched around zero, where most occupations stand: up to about `unit` it is even, beyond it equal steps multiply, on
 * either side. The same inverse hyperbolic sine that economists use for amounts that may be negative.
 */
interface ChangeAxis {
  title: string;
  unit: number;
  from: number;
  to: number;
  ticks: readonly number[];
  /** Those that are named where there is little room. */
  few: readonly number[];
}

const [older, newer] = projectionReleases.slice(-2) as [string, string];

export const changeAxes: Readonly<Record<Subject, ChangeAxis>> = {
  jobs: {
    title: `Change in jobs of each occupation, ${comparedMonth} to ${detailedPayMonth}, percent`,
    unit: 10,
    from: -72,
    to: 220,
    ticks: [-50, -20, -10, 0, 10, 20, 50, 100, 200],
    few: [-50, -10, 0, 10, 50, 200],
  },
  projection: {
    title: `Projected change of each occupation: ${newer} less ${older}, percentage points`,
    unit: 2,
    from: -22,
    to: 18,
    ticks: [-20, -10, -5, -2, 0, 2, 5, 10],
    few: [-20, -5, -2, 0, 2, 5, 10],
  },
};

/** Place of a change between two ends, px. Beyond the ends of the axis it stands at them. */
export function acrossOf(subject: Subject, left: number, right: number): (change: number) => number {
  const { unit, from, to } = changeAxes[subject];
  const [start, end] = [Math.asinh(from / unit), Math.asinh(to / unit)];
  return (change) => left + (right - left) * Math.min(1, Math.max(0, (Math.asinh(change / unit) - start) / (end - start)));
}

export const tickWords = (subject: Subject, tick: number): string =>
  tick === 0
    ? "0"
    : subject === "jobs"
      ? changeWords(subject, tick).replace(".0", "")
      : changeWords(subject, tick).replace(/\.0 points/, "");
