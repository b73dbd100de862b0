import { z } from "astro/zod";
import { seenAdvice, unseenCharacter } from "./characters.ts";
import { isContentDate, isContentDay } from "./date.ts";

/** The last part of an address: `career-calibration`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write lower-case words joined by hyphens, like career-calibration")
  .max(100, "write at most 100 characters");

/** For `refine`: no two of a list are alike by what `of` says of them. */
export const once = <T>(of: (item: T) => string, message: string): [(items: readonly T[]) => boolean, { message: string }] => [
  (items) => new Set(items.map(of)).size === items.length,
  { message },
];

/** For `refine` over several fields: said where each of them is right by itself. */
export const together = (message: string, ...path: string[]) => ({
  message,
  path,
  when: ({ issues }: { issues: readonly unknown[] }) => issues.length === 0,
});

/** Ids of other files, each once. */
export const slugs = z.array(slug).refine(...once((id: string) => id, "name each once"));

/** A day, month or year. YAML reads a bare year as a number. */
export const date = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z
    .string("write a date of the calendar, as 2026-05-20, 2026-05 or 2026")
    .refine(isContentDate, "write a date of the calendar, as 2026-05-20, 2026-05 or 2026"),
);

/** A whole day: when something was written or last checked. */
export const day = z
  .string("write a day of the calendar, as 2026-11-23")
  .refine(isContentDay, "write a day of the calendar, as 2026-11-23");

/** Straight quotation marks and apostrophes as a printer sets them: “so”, ‘so’, it’s. */
export const typeset = (words: string): string =>
  words
    .replace(/(^|[\s(\[“‘])"/g, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s(\[“])'/g, "$1‘")
    .replace(/'/g, "’");

/** Characters of a text, an attribution of several sentences among them; and of a heading. */
const longestText = 1_500;
const longestHeading = 240;

const atMost = (count: number) =>
  z
    .string()
    .trim()
    .min(1, "write at least one sentence")
    .max(count, `write at most ${count} characters`)
    .refine((words) => unseenCharacter(words) === undefined, seenAdvice)
    .transform(typeset);

/**
 * A sentence or two of our own. Figures stand as `{id}`, for example
 * `{occupations/plumbers/median-pay}`, and are looked up when the page is built.
 */
export const text = atMost(longestText);

/** A title: one line. Figures in braces. */
export const heading = atMost(longestHeading).pipe(z.string().regex(/^[^\n]*$/, "write it on one line"));

/** Where no figure is looked up braces would be printed as they stand. */
const withoutBraces = z.string().regex(/^[^{}]*$/, "remove the braces: no figure is filled in here");

/** Words without figures: what others wrote, and what holds for its day. */
export const plainText = text.pipe(withoutBraces);

/** A name: one line, without figures. */
export const name = heading.pipe(withoutBraces);

/** A short name that stands beside a mark, where there is room for so many characters. */
export const label = (count: number) => name.pipe(z.string().max(count, `write at most ${count} characters`));

/** What people type when they look for a page, beside its names: for the search alone, shown nowhere. */
export const asked = z
  .array(name)
  .refine(...once((words: string) => words.toLowerCase(), "write each once"))
  .default([]);

/** Whether it is the whole address of a page of a host, of which a name and a password are no part. */
const isAddress = (text: string): boolean =>
  /^https:\/\/[^\s@\\]{1,2000}$/.test(text) && URL.canParse(text) && z.regexes.domain.test(new URL(text).hostname);

const wholeAddress = "write a whole address, starting with https://, without a name or password";
export const address = z.string(wholeAddress).refine(isAddress, wholeAddress);
