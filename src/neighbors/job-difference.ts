import { schooling } from "../schema/schooling.ts";
import { numeral } from "../text/number-words.ts";
import type { Occupation } from "../atlas/occupation.ts";
import { payGap } from "../atlas/pay-difference.ts";

type Paid = Pick<Occupation, "medianPay" | "payBasis">;
type Schooled = Pick<Occupation, "education">;

/** `$4,560 more`, where `difference` is the amount without its sign; nothing where it cannot be told. */
export function payDifference(from: Paid, to: Paid, difference: string): string[] {
  const gap = payGap(from, to);
  if (gap === null) return [];
  return [gap.by === 0 ? "the same" : `${gap.floor ? "at least " : ""}${difference} ${gap.by > 0 ? "more" : "less"}`];
}

/** In levels of the Handbook, of which there are eight. */
export function schoolingDifference({ education: own }: Schooled, { education: other }: Schooled): string[] {
  if (own === null || other === null) return [];
  const levels = schooling.indexOf(other) - schooling.indexOf(own);
  if (levels === 0) return ["the same level"];
  const size = Math.abs(levels);
  return [`${numeral(size)} level${size === 1 ? "" : "s"} ${levels > 0 ? "more" : "less"}`];
}
