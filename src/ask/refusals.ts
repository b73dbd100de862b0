import type { Answer } from "./answer.ts";
import { empty, pageOf } from "./answer-parts.ts";
import { fieldName } from "./field-words.ts";
import type { FieldId, Query, RefusalId } from "./query.ts";

type Refused = Extract<Query, { kind: "refuse" }>;

interface Nearest {
  to: string;
  words: string;
}

/** One honest sentence for each reason, and the nearest page that the atlas has; none holds a figure. */
const reasons: Readonly<Record<RefusalId, { says(refused: Refused): string; near: readonly Nearest[] }>> = {
  empty: {
    says: () => "Nothing was asked: write a question about jobs, pay, exposure to AI or a claim.",
    near: [{ to: "a-to-z", words: "A to Z of all pages" }],
  },
  long: { says: () => "That is longer than a question: ask it in one sentence.", near: [{ to: "a-to-z", words: "A to Z of all pages" }] },
  machine: {
    says: () => "There is no machine here to instruct: answers are made by fixed rules from the atlas’s own tables and pages.",
    near: [{ to: "methods", words: "How the atlas was made" }],
  },
  place: {
    says: ({ detail }) => `The tables are of the whole United States and of no other place, so they cannot answer for “${detail}”.`,
    near: [{ to: "data", words: "What the tables hold" }],
  },
  future: {
    says: () => "No table can know what becomes of you or of your own job: exposure describes tasks, and it is not a forecast of job loss.",
    near: [{ to: "articles/is-it-happening", words: "What the counted jobs show" }],
  },
  forecast: {
    says: () =>
      `No table here forecasts that: projections end with the Bureau’s of the newest release, they name no cause, and exposure is not a forecast of job loss.`,
    near: [{ to: "concepts/employment-outlook", words: "What the official outlook is" }],
  },
  advice: {
    says: () =>
      "The atlas gives no advice: it shows what jobs pay, how exposed they are and what is projected, and the choice stays yours.",
    near: [{ to: "jobs/next", words: "Explore neighboring jobs" }],
  },
  attribute: {
    says: ({ detail }) =>
      `No table here says anything of “${detail}”: they hold pay, jobs, projections, openings, schooling and measures of exposure, for whole occupations.`,
    near: [{ to: "data", words: "What the tables hold" }],
  },
  employer: {
    says: () => "The tables are of occupations and not of employers; pay at one firm alone, Meta, is in the atlas.",
    near: [{ to: "charts/pay-scale", words: "Pay at Meta by level" }],
  },
  currency: {
    says: () => "The tables are in US dollars and of the United States: ask in dollars.",
    near: [{ to: "concepts/median-pay", words: "What median pay is" }],
  },
  contradiction: {
    says: ({ detail }) =>
      detail === "category"
        ? "These choices contradict each other: the same category is asked for and left out."
        : `These bounds contradict each other: no occupation can keep both on ${fieldName(detail as FieldId)}.`,
    near: [{ to: "charts/risk-map", words: "All occupations on the map" }],
  },
  elsewhere: {
    says: () => "The atlas knows nothing of that: it is about AI, jobs and pay in the United States.",
    near: [{ to: "a-to-z", words: "A to Z of all pages" }],
  },
  language: {
    says: () => "Only English is understood here: ask again in English.",
    near: [{ to: "a-to-z", words: "A to Z of all pages" }],
  },
  unclear: {
    says: ({ detail }) => `The atlas cannot tell what is asked${detail === "" ? "" : `: it does not know what to make of “${detail}”`}.`,
    near: [{ to: "a-to-z", words: "A to Z of all pages" }],
  },
};

/** What is said in place of an answer, and where to go instead. Where nothing was understood it is declined, and else refused. */
export function refused(query: Refused): Answer {
  const { says, near } = reasons[query.why];
  const job = query.near;
  const isUnclear = query.why === "unclear" || query.why === "language" || query.why === "empty" || query.why === "long";
  return {
    ...empty(query),
    status: isUnclear ? "declined" : "refused",
    sentences: [[shortened(says(query))]],
    pages: [...(job === null ? [] : [pageOf(job)]), ...near],
  };
}

/** Words of the question stand in quotation marks, and not more than fit a line. */
const shortened = (sentence: string): string => sentence.replace(/“([^”]{60})[^”]*”/, "“$1…”");
