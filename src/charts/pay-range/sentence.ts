import { mediansOf } from "../../atlas/newest.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import type { Occupation, PayRange } from "../../atlas/occupation.ts";
import { detailedPayMonth, payMonth } from "../../schema/vintage.ts";

/** What the drawing of one occupation's pay shows, all of one survey. */
export interface DrawnPay {
  range: PayRange;
  /** The published one; US dollars a year. */
  median: number;
  /** The published median is a lower bound. */
  isFloor: boolean;
  month: string;
  /** Whose medians the gray strip is made of: `all occupations`. */
  others: string;
  all: MiddleHalf;
  /** Id of the source record. */
  source: string;
}

/** Of the newest survey where it has the whole profile, else of the one that has all profiles; null where no range is published. */
export function drawnPay({ newest, payRange, medianPay, payBasis }: Occupation, { occupations, detailed }: Atlas): DrawnPay | null {
  if (newest?.pay)
    return {
      range: newest.pay.range,
      median: newest.pay.median,
      isFloor: false,
      month: detailedPayMonth,
      others: "all detailed occupations",
      all: middleHalf(mediansOf(detailed)),
      source: "bls-oews-national",
    };
  if (payRange === null || medianPay === null) return null;
  return {
    range: payRange,
    median: medianPay,
    isFloor: payBasis === "floor",
    month: payMonth,
    others: "all occupations",
    all: middleHalf(occupations.flatMap((each) => each.medianPay ?? [])),
    source: "bls-oews",
  };
}

/** What a drawing of pay is held against: the middle half of the median pay of all, US dollars a year. */
export interface MiddleHalf {
  low: number;
  high: number;
}

/** The middle half of medians. */
export function middleHalf(medians: readonly number[]): MiddleHalf {
  const sorted = medians.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.25), high: at(0.75) };
}

/** Whether a percentile's published value is only a lower bound. */
export const isFloor = ({ floors }: PayRange, percentile: "p75" | "p90"): boolean => floors?.split(" ").includes(percentile) === true;

/** How to read the drawing of a pay range, and what kind of figures it shows. */
export function payRangeWords({ range, month, others }: Pick<DrawnPay, "range" | "month" | "others">): string[] {
  const said = [
    `The box holds the middle half of those who do this work, the line the middle four fifths; the mark is the published median. The gray strip is the middle half of the medians of ${others}.`,
    range.method === "exact"
      ? `Measured in ${month}.`
      : `The range is this site’s estimate from the measured pay of the occupations inside it, ${month}.`,
  ];
  if (isFloor(range, "p75"))
    said.push("The arrow stands where the table stops: a quarter earn that much or more, and how much more is not published.");
  else if (isFloor(range, "p90"))
    said.push("The arrow stands where the table stops: a tenth earn that much or more, and how much more is not published.");
  return said;
}
