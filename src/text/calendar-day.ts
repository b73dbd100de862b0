import { atNoon } from "../schema/date.ts";

/*
 * Days of the calendar as text, `2026-11-24`: they sort by time and belong to no time zone.
 */

/** The day so many days later. */
export function daysAfter(day: string, days: number): string {
  const date = atNoon(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day on which a moment falls where the reader is. */
export const dayHere = (moment: Date): string =>
  [
    String(moment.getFullYear()).padStart(4, "0"),
    String(moment.getMonth() + 1).padStart(2, "0"),
    String(moment.getDate()).padStart(2, "0"),
  ].join("-");
