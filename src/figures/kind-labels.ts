import type { Subject, Verdict } from "../schema/claim.ts";
import type { Use } from "./source-usage.ts";
import type { articleKinds } from "../schema/page.ts";

/** What readers call each kind of article. */
export const articleKindNames = {
  lead: "The story",
  topic: "Topic",
  framework: "Framework",
  argument: "Argument",
} satisfies Record<(typeof articleKinds)[number], string>;

/** The word for each verdict. */
export const verdictNames = {
  supported: "Supported",
  "partly-supported": "Partly supported",
  contested: "Contested",
  "not-supported": "Not supported",
  opinion: "Opinion",
  unverifiable: "Unverifiable",
} satisfies Record<Verdict, string>;

/** What each verdict means, in a sentence. */
export const verdictMeanings = {
  supported: "Public evidence agrees with the whole of it.",
  "partly-supported": "Part of it has evidence; the rest has none, or has evidence against it.",
  contested: "Evidence stands on both sides of the same point, and neither settles it.",
  "not-supported": "No evidence for it was found: what was found is against it, or falls short of it.",
  opinion: "A value or a forecast that evidence cannot settle.",
  unverifiable: "What would be needed to check it could not be had.",
} satisfies Record<Verdict, string>;

/** A subject in addresses: `job loss` -> `job-loss`. */
export const subjectSlug = (subject: Subject): string => subject.toLowerCase().replaceAll(" ", "-");

/** The kinds of places that use a source, as its page lists them. */
export const useKinds: readonly { kind: Use["kind"]; name: string }[] = [
  { kind: "Article", name: "Articles" },
  { kind: "Claim", name: "Claims" },
  { kind: "Chart", name: "Charts" },
  { kind: "Concept", name: "Concepts" },
  { kind: "Quote", name: "Quotes" },
  { kind: "Category", name: "Categories" },
  { kind: "Occupation", name: "Occupations" },
  { kind: "Worksheet", name: "Worksheets" },
  { kind: "Question sheet", name: "Question sheets" },
  { kind: "Measure", name: "Measures" },
  { kind: "Table", name: "Tables" },
];
