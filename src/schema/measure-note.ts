import { z } from "astro/zod";
import { day, heading, text } from "./text.ts";

/** What pages and charts say of a measure in words; the file is named after the measure. Everything else comes from the tables and sources. */
export const measureNote = z.strictObject({
  /** How a headline names it, after "by": `Microsoft’s score`. */
  by: heading,
  /** What a mark's color or place shows of its occupation, after "colored by". */
  shows: heading,
  /** What the measure cannot say. Figures in braces. */
  limits: text,
  /** The same of detailed occupations, where `limits` speaks of profiles. */
  detailedLimits: text.optional(),
  checked: day,
});

export type MeasureNote = z.infer<typeof measureNote>;
