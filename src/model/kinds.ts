import type { Subject, Verdict } from "../schema/claim.ts";
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
  opinion: "Opinion",
  unverifiable: "Unverifiable",
} satisfies Record<Verdict, string>;

/** What each verdict means, in a sentence. */
export const verdictMeanings = {
  supported: "Public evidence agrees with it.",
  "partly-supported": "Part of it holds, or it holds with a correction.",
  contested: "Good evidence points both ways.",
  opinion: "A value or a forecast that evidence cannot settle.",
  unverifiable: "It could not be checked.",
} satisfies Record<Verdict, string>;

/** A subject in addresses: `job loss` -> `job-loss`. */
export const subjectSlug = (subject: Subject): string => subject.toLowerCase().replaceAll(" ", "-");
