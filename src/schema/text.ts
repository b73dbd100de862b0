import { z } from "astro/zod";

/** The last part of an address: `career-calibration`. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write lower-case words joined by hyphens, like career-calibration");

/** A calendar day, month or year. YAML reads bare days as dates, so both forms are taken. */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === "number" ? String(value) : value),
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write a date as 2026-05-20, 2026-05 or 2026"),
);

/** A whole day: when something was written or last checked. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "write a day as 2026-11-23"),
);

/** Straight quotation marks and apostrophes as a printer sets them: “so”, ‘so’, it’s. */
export const typeset = (words: string): string =>
  words
    .replace(/(^|[\s(\[“‘])"/g, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s(\[“])'/g, "$1‘")
    .replace(/'/g, "’");

/**
 * A sentence or two of our own. Figures stand as `{id}`, for example
 * `{occupations/plumbers/median-pay}`, and are looked up when the page is built.
 */
export const text = z.string().trim().min(1, "write at least one sentence").transform(typeset);

/** What people type when they look for a page, beside its names: for the search alone, shown nowhere. */
export const asked = z.array(text).default([]);

export const address = z.url("write a whole address, starting with https://");
