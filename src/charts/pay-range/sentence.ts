import { detailedPayMonth, payMonth } from "../../schema/vintage.ts";
import type { Occupation, PayRange } from "../../atlas/occupation.ts";

/** What a drawing of pay is held against: the middle half of all occupations' median pay, US dollars a year. */
export interface MiddleHalf {
  low: number;
  high: number;
}

/** The middle half of the medians of all occupations that have one. */
export function middleHalf(occupations: readonly Pick<Occupation, "medianPay">[]): MiddleHalf {
  const sorted = occupations.flatMap(({ medianPay }) => (medianPay === null ? [] : [medianPay])).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.25), high: at(0.75) };
}

/** What of an occupation's percentiles is drawn. */
export type DrawnRange = Pick<PayRange, "p10" | "p25" | "p75" | "p90" | "floors">;

/** Right end of the axis, US dollars a year: the same for every occupation, so that pages compare. */
export const axisEnd = 250_000;

/** Whether the line goes on beyond the axis. */
export const goesOn = ({ p90 }: DrawnRange): boolean => p90 !== null && p90 > axisEnd;

/** Whether a percentile's published value is only a lower bound. */
export const isFloor = ({ floors }: DrawnRange, percentile: "p75" | "p90"): boolean => floors?.split(" ").includes(percentile) === true;

const howDrawn =
  "The box holds the middle half of those who do this work, the line the middle four fifths; the mark is the published median. The gray strip is the middle half of all occupations’ medians.";

/** How to read the drawing of the pay of a detailed occupation. */
export const detailedRangeWords = (range: DrawnRange): string[] => [
  howDrawn,
  `Measured in ${detailedPayMonth}.`,
  ...(goesOn(range) ? ["The arrow says that the line goes on beyond the axis."] : []),
];

/** How to read the drawing of a pay range, and what kind of figures it shows. */
export function payRangeWords(range: PayRange): string[] {
  const said = [
    howDrawn,
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
