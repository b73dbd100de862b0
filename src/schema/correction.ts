import { z } from "astro/zod";
import { day, heading, slugs, text } from "./text.ts";

/** One dated change of facts, or an edition of the site. */
export const correction = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("correction"),
    date: day,
    /** What was wrong and what is right, in a sentence. Here figures are typed: they hold for their day. */
    title: heading,
    /** What the pages said before. */
    was: text,
    /** What they say now. */
    now: text,
    /** How it was found out, or why the new figure is the better one. */
    reason: text,
    /** Addresses of the pages that changed, without slashes at their ends. */
    pages: z.array(heading).min(1, "name at least one page"),
    /** Ids of the sources that settle it. */
    sources: slugs.default([]),
  }),
  z.strictObject({
    kind: z.literal("edition"),
    date: day,
    title: heading,
    /** What was published. */
    note: text,
  }),
]);

export type Correction = z.infer<typeof correction>;
