import { z } from "astro/zod";
import { day, name, once, plainText, slugs } from "./text.ts";

/** One dated change of facts, or an edition of the site. */
export const correction = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("correction"),
    date: day,
    /** What was wrong and what is right, in a sentence. Here figures are typed: they hold for their day. */
    title: name,
    /** What the pages said before. */
    was: plainText,
    /** What they say now. */
    now: plainText,
    /** How it was found out, or why the new figure is the better one. */
    reason: plainText,
    /** Addresses of the pages that changed, without slashes at their ends. */
    pages: z
      .array(name)
      .min(1, "name at least one page")
      .refine(...once((page: string) => page, "name each page once")),
    /** Ids of the sources that settle it. */
    sources: slugs.default([]),
  }),
  z.strictObject({
    kind: z.literal("edition"),
    date: day,
    title: name,
    /** What was published. */
    note: plainText,
  }),
]);

export type Correction = z.infer<typeof correction>;
