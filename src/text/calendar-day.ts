/*
 * Days of the calendar as text, `2026-11-24`: they sort by time and belong to no time zone.
 */

const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Whether the text names a day that there is; 30 February is none. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = atNoon(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

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
