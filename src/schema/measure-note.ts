import { z } from "astro/zod";
import { day, text } from "./text.ts";

/** What the page of a measure says in words; the file is named after the measure. Everything else comes from the tables and sources. */
export const measureNote = z.strictObject({
  /** What the measure cannot say. Figures in braces. */
  limits: text,
  checked: day,
});
