import type { Answer, Chip } from "./answer.ts";
import { titleInSentence, uncapital } from "../text/format-number.ts";
import type { NamedJob, Query, Topic } from "./query.ts";
import type { PageFinder } from "./page-finder.ts";
import type { Tables } from "./tables.ts";

/** What answers are made from. */
export interface Sources {
  tables: Tables;
  pages: PageFinder;
}

export type Of<K extends Query["kind"]> = Extract<Query, { kind: K }>;

/** An answer with nothing in it. */
export const empty = (query: Query): Answer => ({
  query,
  status: "answered",
  sentences: [],
  shown: null,
  drawn: null,
  compared: [],
  next: null,
  pages: [],
  quoted: [],
  view: null,
  reading: "",
  chips: [],
  others: [],
});

/** The page of an occupation, as it is cited. */
export const pageOf = ({ slug, title }: { slug: string; title: string }) => ({ to: `occupations/${slug}`, words: title });

/** What is asked of an occupation, in words. */
export const topicWords: Readonly<Record<Topic, string>> = {
  all: "pay, exposure and outlook",
  pay: "median pay",
  range: "spread of pay",
  jobs: "number of jobs",
  outlook: "projected change in jobs",
  openings: "openings a year",
  schooling: "typical entry education",
  exposure: "exposure to AI",
  disagreement: "how far the measures disagree",
  score: "one measure’s score",
  place: "rank by pay and exposure",
  "pay-place": "rank by pay",
  "exposure-place": "rank by exposure to AI",
  time: "change over the surveys",
};

/** How a job was understood. */
export const jobChip = ({ words, title, readings, corrected }: NamedJob): Chip => ({
  words: uncapital(words) === uncapital(title) ? titleInSentence(title) : `“${words}” as ${titleInSentence(title)}`,
  isAssumed: corrected || readings.length > 1,
  changes: readings
    .slice(1, 6)
    .map((other) => ({ words: titleInSentence(other.title), ask: `what about ${titleInSentence(other.title)}` })),
});
