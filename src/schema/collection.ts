import type { z } from "astro/zod";
import { chart } from "./chart.ts";
import { claim } from "./claim.ts";
import { correction } from "./correction.ts";
import { measureNote } from "./measure-note.ts";
import { article, category, concept, occupationNote, quote } from "./page.ts";
import { questionSheet } from "./question-sheet.ts";
import { source } from "./source.ts";
import { worksheet } from "./worksheet.ts";

/** Every collection: its folder below `content/`, the form of its files, and what a file may say. */
export const collections = {
  articles: { form: "mdx", schema: article },
  concepts: { form: "mdx", schema: concept },
  quotes: { form: "mdx", schema: quote },
  categories: { form: "mdx", schema: category },
  occupations: { form: "mdx", schema: occupationNote },
  charts: { form: "yaml", schema: chart },
  claims: { form: "yaml", schema: claim },
  sources: { form: "yaml", schema: source },
  worksheets: { form: "yaml", schema: worksheet },
  questions: { form: "yaml", schema: questionSheet },
  measures: { form: "yaml", schema: measureNote },
  corrections: { form: "yaml", schema: correction },
} as const satisfies Record<string, { form: "mdx" | "yaml"; schema: z.ZodType }>;

export type CollectionName = keyof typeof collections;
export type EntryData<N extends CollectionName> = z.infer<(typeof collections)[N]["schema"]>;
