import { z } from "astro/zod";
import { asked, day, heading, once, slug, slugs, text } from "./text.ts";

export const verdicts = ["supported", "partly-supported", "contested", "not-supported", "opinion", "unverifiable"] as const;
export const stances = ["for", "against", "context"] as const;
export type Stance = (typeof stances)[number];

/** What a claim is about; the ledger filters by these. */
export const subjects = ["Meta", "training data", "exposure", "job loss", "pay", "skills", "careers", "fairness", "the video"] as const;

export const claim = z.strictObject({
  /** The claim as one plain sentence. */
  claim: heading,
  /** What the video says, in our words, from the summary. */
  videoSays: text,
  /** Given by the rule in `docs/verdicts.md`, which the build holds against the evidence below. */
  verdict: z.enum(verdicts),
  /** Why this verdict: one or two sentences. */
  reason: text,
  evidence: z
    .array(
      z.strictObject({
        /** Id of a source. */
        source: slug,
        /** for or against: it makes the claim, or a part of it, more or less likely. context: a reader needs it, and it moves nothing. */
        stance: z.enum(stances),
        /** What it found. `{name}` is a value of this source. */
        finding: text,
      }),
    )
    .refine(...once(({ finding }: { finding: string }) => finding, "write each finding once")),
  /** What a careful reader should keep in mind. */
  caveat: text,
  /** What finding would move the verdict. */
  wouldChange: text,
  asked,
  subjects: z
    .array(z.enum(subjects))
    .min(1)
    .refine(...once((subject: string) => subject, "name each once")),
  /** Ids of the occupations the claim names. */
  occupations: slugs.default([]),
  checked: day,
});

export type Claim = z.infer<typeof claim>;
export type Verdict = (typeof verdicts)[number];
export type Subject = (typeof subjects)[number];
