import { z } from "astro/zod";
import { asked, day, heading, label, name, plainText, slug, slugs, text } from "./text.ts";

/** Every written page says when its facts were last checked. */
const checked = day;

export const articleKinds = ["lead", "topic", "framework", "argument"] as const;

export const article = z.strictObject({
  title: heading,
  /** Place in the list of articles; 1 is the lead story. */
  order: z.number().int().positive().max(1_000),
  kind: z.enum(articleKinds),
  /** One sentence for lists, search engines and feeds. */
  summary: text,
  /** "In 30 seconds": three sentences. */
  brief: z.tuple([text, text, text]),
  asked,
  /** Ids of the concepts it leans on. */
  concepts: slugs.min(1),
  /** Ids of the claims it weighs. */
  claims: slugs.min(1),
  published: day,
  checked,
});

export const concept = z.strictObject({
  title: name,
  /** One sentence that could stand alone; the definition card shows it. */
  definition: text,
  /** True for the five key concepts of the video's summary. */
  key: z.boolean().default(false),
  /** Other names that people may search for. */
  aliases: asked,
  asked,
  /** Ids of neighboring concepts. */
  related: slugs.default([]),
  /** Ids of claims that turn on it. */
  claims: slugs.default([]),
  checked,
});

export const quote = z.strictObject({
  /** A short name for lists and headings. */
  title: name,
  /** The words, exactly as the summary gives them. */
  words: plainText,
  /** Who said them, or null where the summary names nobody. */
  speaker: name.nullable(),
  /** Who said or is said to have said them, and where: one sentence. */
  attribution: text,
  asked,
  /** Id of the source that the words were taken from. */
  source: slug,
  concepts: slugs.min(1),
  claims: slugs.default([]),
  checked,
});

export const category = z.strictObject({
  /** The Bureau of Labor Statistics' own group name. */
  title: name,
  /** At most 22 characters, for the map. */
  shortTitle: label(22),
  /** One sentence for lists and search engines. */
  summary: text,
  checked,
});

/** Optional prose about one occupation. */
export const occupationNote = z.strictObject({ checked });

export type Article = z.infer<typeof article>;
export type Concept = z.infer<typeof concept>;
export type Quote = z.infer<typeof quote>;
