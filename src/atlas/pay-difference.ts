import type { Occupation } from "./occupation.ts";

type Paid = Pick<Occupation, "medianPay" | "payBasis">;

/** By how much the second's median pay is higher, US dollars a year. */
export interface PayGap {
  by: number;
  /** One of the two is published as a floor, so that the gap is at least so large. */
  floor: boolean;
}

/** null where one is not published, or where a floor leaves open which has more. A median that is only a floor makes the gap one, too. */
export function payGap(from: Paid, to: Paid): PayGap | null {
  if (from.medianPay === null || to.medianPay === null) return null;
  const by = to.medianPay - from.medianPay;
  if (by === 0) return { by, floor: false };
  const [higher, lower] = by > 0 ? [to, from] : [from, to];
  return lower.payBasis === "floor" ? null : { by, floor: higher.payBasis === "floor" };
}
