import { schooling } from "../schema/schooling.ts";
import { numeral } from "./numeral.ts";
import type { Occupation } from "./occupation.ts";

type Paid = Pick<Occupation, "medianPay" | "payBasis">;
type Schooled = Pick<Occupation, "education">;

/** `$4,560 more`, where `difference` is the amount without its sign; nothing where it cannot be told. A median that is only a floor makes the difference one, too. */
export function payDifference(from: Paid, to: Paid, difference: string): string[] {
  if (from.medianPay === null || to.medianPay === null) return [];
  if (from.medianPay === to.medianPay) return ["the same"];
  const more = to.medianPay > from.medianPay;
  const open = more ? from.payBasis === "floor" : to.payBasis === "floor";
  if (open) return [];
  const floor = more ? to.payBasis === "floor" : from.payBasis === "floor";
  return [`${floor ? "at least " : ""}${difference} ${more ? "more" : "less"}`];
}

/** In levels of the Handbook, of which there are eight. */
export function schoolingDifference({ education: own }: Schooled, { education: other }: Schooled): string[] {
  if (own === null || other === null) return [];
  const levels = schooling.indexOf(other) - schooling.indexOf(own);
  if (levels === 0) return ["the same level"];
  const size = Math.abs(levels);
  return [`${numeral(size)} level${size === 1 ? "" : "s"} ${levels > 0 ? "more" : "less"}`];
}
