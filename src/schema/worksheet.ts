import { z } from "astro/zod";
import { day, heading, once, slug, slugs, text } from "./text.ts";

/** How a question is answered: in words, or with a day of the calendar. */
const answerKinds = ["words", "day"] as const;

const question = z.strictObject({
  /** Under this name the answer is kept and exported. It never changes and is never given to another question. */
  id: slug,
  /** The question itself. */
  ask: text,
  /** Why it is asked: one sentence. Figures in braces. */
  why: text,
  answer: z.enum(answerKinds).default("words"),
  /** Beside it stands what the reader has ticked in the skill inventory. */
  inventory: z.boolean().default(false),
});

/** A worksheet to fill in again and again; the file is named after the article that it belongs to. */
export const worksheet = z.strictObject({
  /** Raised by whoever adds a question. */
  version: z.number().int().positive().max(1_000, "write at most 1000"),
  /** Of the version and its questions, so that these cannot change while that stays. The check says what to write. */
  hash: z.string("write the hash in quotation marks").regex(/^[0-9a-f]{12}$/, "write twelve digits of a hash; the check says which"),
  title: heading,
  /** One sentence for lists and search engines. */
  summary: text,
  /** What is to be done with it, before the first question. */
  lead: text,
  /** What research says about it. */
  evidence: z
    .array(
      z.strictObject({
        /** Id of a source. */
        source: slug,
        /** What it found. `{name}` is a value of this source. */
        finding: text,
      }),
    )
    .min(1, "name at least one piece of evidence")
    .refine(...once(({ finding }: { finding: string }) => finding, "write each finding once")),
  /** How far that evidence carries. */
  caution: text,
  /** Ids of the claims that it leans on. */
  claims: slugs.min(1),
  parts: z
    .array(
      z.strictObject({
        title: heading,
        /** How this part is filled in. */
        lead: text,
        questions: z.array(question).min(1, "ask at least one question"),
      }),
    )
    .min(1, "write at least one part"),
  checked: day,
});

export type Worksheet = z.infer<typeof worksheet>;
export type AnswerKind = (typeof answerKinds)[number];
