import type { Facts } from "./facts.ts";
import { number, valueIn } from "./numbers.ts";

// A fact leads with its newest figure, says in a remark what that holds for, and names the figure before it in another.

/** What a figure of pay holds for, `May 2025`. */
export const payMonthOf = (facts: Facts): string =>
  facts.get("Median pay")?.remarks.flatMap((remark) => /^(?:employees, )?(May \d{4})$/.exec(remark)?.[1] ?? [])[0] ?? "";

/** Median pay in May 2024, by which occupations are compared; NaN where none is printed. */
export function commonPay(facts: Facts): number {
  const printed = facts.get("Median pay");
  const before = printed?.remarks.flatMap((remark) => /^(\$[\d,]+)(?: or more)? in May 2024\b/.exec(remark)?.[1] ?? [])[0];
  return valueIn(before ?? printed?.value);
}

/** The projected change as it is printed for a year, `+6%`; null where that year has none. */
export function changeTo(facts: Facts, year: string): string | null {
  const printed = facts.get("Projected change");
  if (printed === undefined || printed.value === "not published") return null;
  if (printed.remarks[0]?.endsWith(`to ${year}`) === true) return printed.value;
  const before = new RegExp(`^(${number}) \\d{4} to ${year}$`);
  return printed.remarks.flatMap((remark) => before.exec(remark)?.[1] ?? [])[0] ?? null;
}

/** The projected change that leads. */
export const leadingChange = (facts: Facts): string => facts.get("Projected change")?.value ?? "nothing";

/** Openings a year as printed; null where there are none. */
export const openingsOf = (facts: Facts): string | null =>
  /^[\d,.]+(?: million)?$/.exec(facts.get("Openings a year")?.value ?? "")?.[0] ?? null;
