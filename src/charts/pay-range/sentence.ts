import { mediansOf } from "../../atlas/newest.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import type { DetailedOccupation } from "../../atlas/detailed.ts";
import type { Occupation, PayRange } from "../../atlas/occupation.ts";
import { detailedPayMonth, payMonth } from "../../schema/vintage.ts";

/** What the drawing of one occupation's pay shows, all of one survey. */
export interface DrawnPay {
  range: DrawnRange;
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

/** What of an occupation's percentiles is drawn, and whether they are measured or estimated. */
export type DrawnRange = Pick<PayRange, "p10" | "p25" | "p75" | "p90" | "floors" | "method">;

/** By the last part of the address of an occupation's page. null where no yearly range is published. */
export function drawnPayAt(slug: string, atlas: Atlas): DrawnPay | null {
  const occupation = atlas.bySlug.get(slug);
  if (occupation !== undefined) return drawnPay(occupation, atlas);
  const detailed = atlas.detailedBySlug.get(slug);
  return detailed === undefined ? null : drawnDetailedPay(detailed, atlas);
}

function drawnDetailedPay({ pay }: DetailedOccupation, { detailed }: Atlas): DrawnPay | null {
  if (pay === null || pay.p50 === null) return null;
  return { ...newestSurvey(detailed), range: { ...pay, method: "exact" }, median: pay.p50 };
}

/** What holds for every figure of the newest survey: it publishes no floors. */
const newestSurvey = (detailed: Atlas["detailed"]) => ({
  isFloor: false,
  month: detailedPayMonth,
  others: "all detailed occupations",
  all: middleHalf(mediansOf(detailed)),
  source: "bls-oews-national",
});

/** Of the newest survey where it has the whole profile, else of the one that has all profiles; null where no range is published. */
export function drawnPay({ newest, payRange, medianPay, payBasis }: Occupation, { occupations, detailed }: Atlas): DrawnPay | null {
  if (newest?.pay) return { ...newestSurvey(detailed), range: newest.pay.range, median: newest.pay.median };
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

/** What a drawing of pay is compared with: the middle half of the median pay of all, US dollars a year. */
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

/** Right end of the axis, US dollars a year: the same for every occupation, so that pages compare. */
export const axisEnd = 250_000;

/** Whether the line goes on beyond the axis. */
export const goesOn = ({ p90 }: Pick<DrawnRange, "p90">): boolean => p90 !== null && p90 > axisEnd;

/** Whether a percentile's published value is only a lower bound. */
export const isFloor = ({ floors }: DrawnRange, percentile: "p75" | "p90"): boolean => floors?.split(" ").includes(percentile) === true;

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
  else if (goesOn(range)) said.push("The arrow says that the line goes on beyond the axis.");
  return said;
}
