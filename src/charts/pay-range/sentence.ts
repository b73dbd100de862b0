import { payMonth } from "../../schema/vintage.ts";
import type { Occupation, PayRange } from "../../atlas/occupation.ts";

/** What a drawing of pay is held against: the middle half of all occupations' median pay, US dollars a year. */
export interface MiddleHalf {
  low: number;
  high: number;
}

/** The middle half of the medians of all occupations that have one. */
export function middleHalf(occupations: readonly Occupation[]): MiddleHalf {
  const sorted = occupations.flatMap(({ medianPay }) => (medianPay === null ? [] : [medianPay])).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.25), high: at(0.75) };
}

/** Whether a percentile's published value is only a lower bound. */
export const isFloor = ({ floors }: PayRange, percentile: "p75" | "p90"): boolean => floors?.split(" ").includes(percentile) === true;

/** How to read the drawing of a pay range, and what kind of figures it shows. */
export function payRangeWords(range: PayRange): string[] {
  const said = [
    "The box holds the middle half of those who do this work, the line the middle four fifths; the mark is the published median. The gray strip is the middle half of all occupations’ medians.",
    range.method === "exact"
      ? `Measured in ${payMonth}.`
      : `The range is this site’s estimate from the measured pay of the occupations inside it, ${payMonth}.`,
  ];
  if (isFloor(range, "p75"))
    said.push("The arrow stands where the table stops: a quarter earn that much or more, and how much more is not published.");
  else if (isFloor(range, "p90"))
    said.push("The arrow stands where the table stops: a tenth earn that much or more, and how much more is not published.");
  return said;
}
