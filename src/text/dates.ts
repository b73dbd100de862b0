import type { Source } from "../schema/source.ts";

export const monthNames = "January February March April May June July August September October November December".split(" ");

/** `20 May 2026`, `May 2026` or `2026`. */
export function printDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : monthNames[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined).join(" ");
}

/** How it was read, as a clause. */
export const readingOf = (source: Source): string =>
  ({
    original: "read in the original",
    copy: "read in a copy",
    excerpt: "read in an excerpt",
    "secondary report": "read in a secondary report",
  })[source.read];

/** The name a reader can call it by, also where its title was never seen. */
export const titleOf = (source: Source): string => source.title ?? "Title not seen";

/** The latest of several days. */
export const newest = (days: readonly string[]): string | undefined => days.toSorted().at(-1);
/** Which dates the sources of a chart bear: `August 2025 to March 2026`. Days are left out. */
export function datesOf(sources: readonly Source[]): string {
  const months = sources.map(({ date }) => date.slice(0, 7)).toSorted();
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""].map(printDate);
  return first === last ? `${first}` : `${first} to ${last}`;
}
