import { units, type Unit } from "../schema/unit.ts";
import { grouped, uncapital } from "./format-number.ts";

/** How a figure stands in a sentence: as usual, with every digit, or without its sign. */
export type Form = "usual" | "full" | "size";

/** A minus as printers set it, before an amount and its currency: `−$500`. */
export const sign = (value: number): string => (value < 0 ? "−" : "");

/** Always so many decimals, so that figures of one column compare: `0.40`, `−0.08`. */
export const fixed = (value: number, digits: number): string => sign(Number(value.toFixed(digits))) + Math.abs(value).toFixed(digits);

/** The words for a figure in running text, without its noun: `2.8 million`, `$93,600`, `−3%`, `4.9`. */
export function print(value: number | string, unit: Unit, form: Form = "usual"): string {
  if (typeof value === "string") return uncapital(value).replace("'", "’");
  const shown = form === "size" ? Math.abs(value) : value;
  switch (units[unit]) {
    case "count":
      return form === "full" ? whole(shown) : large(shown, 1);
    case "money":
      return sign(shown) + "$" + (form === "full" ? whole(Math.abs(shown)) : large(Math.abs(shown), 3));
    case "percent":
      return `${decimal(shown, 2)}%`;
    case "change": {
      const digits = form === "full" || Math.abs(shown) < 1 ? 1 : 0;
      const grows = form !== "size" && Number(value.toFixed(digits)) > 0;
      return `${grows ? "+" : ""}${decimal(shown, digits)}%`;
    }
    case "number":
      if (unit === "rank correlation") return fixed(shown, 2);
      return digitsOf(unit) === 2 ? score(shown) : decimal(shown, digitsOf(unit));
    case "text":
      return String(shown);
  }
}

/** Two decimals, or the first digit that is not zero: a small score is not none. */
const score = (value: number): string =>
  value === 0 || Math.abs(value) >= 0.005 ? decimal(value, 2) : sign(value) + String(Number(Math.abs(value).toPrecision(1)));

/** Decimals that a unit deserves. */
function digitsOf(unit: Unit): number {
  if (unit === "percentile" || unit === "percentile points") return 0;
  return unit === "percentage points" || unit === "score of 10" || unit === "years" || unit === "months" ? 1 : 2;
}

/** Below a million every digit, above it millions or billions with at most `digits` decimals. */
function large(value: number, digits: number): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${decimal(value / 1e9, digits)} billion`;
  if (size >= 1e6) return `${decimal(value / 1e6, size >= 1e8 ? 0 : digits)} million`;
  return size < 100 && digits === 3 ? decimal(value, 2) : whole(value);
}

/** At most `digits` decimals, none of them a trailing zero. */
function decimal(value: number, digits: number): string {
  const rounded = Number(value.toFixed(digits));
  return sign(rounded) + grouped(Math.abs(rounded));
}

const whole = (value: number) => sign(value) + grouped(Math.round(Math.abs(value)));

/** What a chart says when a reader's choices leave nothing of it; `start` is what of it they chose, with a colon and a space, or empty. */
export const noneLeft = (start: string): string => `${start}${start === "" ? "No" : "no"} occupation is left by these choices.`;
