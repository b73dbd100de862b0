import { atNoon } from "../../schema/date.ts";
import { daysAfter } from "../../text/calendar-day.ts";
import { firstDay, quarterOf, shifted } from "../../text/quarter.ts";

/** Thirteen weeks are a quarter of a year, and keep the day of the week. */
const weeks = 13;

/** A day to propose for the next review: the second Tuesday of the next quarter, when the last one is over and not yet forgotten. */
export function nextReview(today: string): string {
  const first = firstDay(shifted(quarterOf(today), 1));
  const tuesday = 2;
  const weekday = atNoon(first).getUTCDay();
  return daysAfter(first, ((tuesday - weekday + 7) % 7) + 7);
}

/** The days of the next reviews, from the first on. */
export const reviewDays = (first: string, count = 4): string[] =>
  Array.from({ length: count }, (_, index) => daysAfter(first, index * weeks * 7));

/** Values of the type TEXT, as RFC 5545 writes them (3.3.11). */
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A line of content, folded so that no line is longer than 75 bytes and no character is cut (3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  let length = 0;
  for (const character of line) {
    const size = bytes(character);
    if (length + size > 75) {
      lines.push(current);
      // The space that says that the line goes on counts as well.
      current = " ";
      length = 1;
    }
    current += character;
    length += size;
  }
  return [...lines, current].join("\r\n");
}

const basic = (day: string) => day.replaceAll("-", "");

/** What a calendar says about each review. */
export interface Reviews {
  /** The days of the reviews. */
  days: readonly string[];
  title: string;
  description: string;
  /** Whole address of the worksheet. */
  address: string;
  /** When the file is made. */
  now: Date;
}

/** A calendar file of whole days (RFC 5545). It says nothing of what the reader wrote: calendars are shared more easily than notes. */
export function reviewCalendar({ days, title, description, address, now }: Reviews): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const { host, pathname } = new URL(address);
  const events = days.flatMap((day) => [
    "BEGIN:VEVENT",
    // The same day makes the same event, so a file that is opened twice adds nothing twice.
    `UID:${basic(day)}-${pathname.split("/").filter(Boolean).join("-")}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(daysAfter(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${address}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//${host}//Worksheet//EN`, ...events, "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
