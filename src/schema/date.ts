/*
 * Dates as text: a day, `2026-11-24`, a month, `2026-11`, or a year. They sort by time and belong to no time zone. Whatever reads a date
 * reads it here, so that 30 February is refused everywhere and nowhere taken for 2 March.
 */

/** Noon of Greenwich: it is the same day from Honolulu to Sydney. */
export const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** Whether the text names a day that there is; 30 February is none. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = atNoon(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** Forms of a month, and of a year or a month, for columns and their published description. Another century is a slip of the hand. */
export const monthForm = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;
export const yearOrMonthForm = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/;

/** Whether the text names a day of the calendar that content can speak of. */
export const isContentDay = (text: string): boolean => monthForm.test(text.slice(0, 7)) && isDay(text);

/** Whether it names such a day, or a month or a year. */
export const isContentDate = (text: string): boolean => yearOrMonthForm.test(text) || isContentDay(text);
