import type { Article, ClaimReview, DefinedTerm, DefinedTermSet, Quiz, Quotation } from "schema-dts";
import { absolute, fileHref } from "../../routes.ts";
import type { Claim } from "../../schema/claim.ts";
import type { QuestionSheet } from "../../schema/question-sheet.ts";
import type { Article as ArticleText, Concept, Quote } from "../../schema/page.ts";
import { verdictNames } from "../../figures/kind-labels.ts";
import { address, ids, license, publisher } from "./page.ts";
import { citation, sourceId } from "./source.ts";
import type { Figures } from "../../figures/look-up-figure.ts";
import { video } from "../../figures/video.ts";
import { newest } from "../../text/dates.ts";
import { otherNames } from "../../text/other-names.ts";
import { plain } from "../../figures/fill-figures.ts";

/** An entry of a collection: the last part of its address, and what its file says. */
export interface Written<T> {
  id: string;
  data: T;
}

const written = { inLanguage: "en-US", license, author: publisher, publisher } as const;

const conceptId = (id: string): string => `${address(`concepts/${id}`)}#term`;
const term = ({ id, data }: Written<Concept>): DefinedTerm => ({ "@type": "DefinedTerm", "@id": conceptId(id), name: data.title });
const terms = (all: readonly Written<Concept>[], named: readonly string[]) => all.filter(({ id }) => named.includes(id)).map(term);

const works = (named: readonly string[], { sources }: Figures) =>
  [...new Set(named)].flatMap((id) => {
    const source = sources.get(id);
    return source === undefined ? [] : [citation(id, source)];
  });

/** `cited` are the ids of the sources that its notes name. */
export const linkedArticle = (
  { id, data }: Written<ArticleText>,
  concepts: readonly Written<Concept>[],
  cited: readonly string[],
  figures: Figures,
): Article => ({
  "@type": "Article",
  "@id": `${address(`articles/${id}`)}#article`,
  headline: data.title,
  description: plain(data.summary, figures),
  url: address(`articles/${id}`),
  image: absolute(fileHref("social/charts/risk-map.png")),
  datePublished: data.published,
  dateModified: newest([data.published, data.checked]) ?? data.published,
  about: terms(concepts, data.concepts),
  citation: works(cited, figures),
  ...written,
});

/** The question sheet of an article: each question with its answer. */
export const linkedQuestions = ({ id }: { id: string }, title: string, { questions }: QuestionSheet, figures: Figures): Quiz => ({
  "@type": "Quiz",
  "@id": `${address(`articles/${id}/questions`)}#quiz`,
  name: title,
  url: address(`articles/${id}/questions`),
  about: { "@id": `${address(`articles/${id}`)}#article` },
  learningResourceType: "Question sheet",
  hasPart: questions.map(({ ask, answer }) => ({
    "@type": "Question" as const,
    name: plain(ask, figures),
    acceptedAnswer: { "@type": "Answer" as const, text: plain(answer, figures) },
  })),
  ...written,
});

/** Aliases that say another thing than the title. */
const alternate = (names: readonly string[]) => (names.length === 0 ? {} : { alternateName: [...names] });

export const linkedConcept = ({ id, data }: Written<Concept>): DefinedTerm => ({
  "@type": "DefinedTerm",
  "@id": conceptId(id),
  name: data.title,
  description: data.definition,
  url: address(`concepts/${id}`),
  ...alternate(otherNames(data.title, data.aliases)),
  inDefinedTermSet: { "@id": ids.concepts },
});

export const linkedConcepts = (concepts: readonly Written<Concept>[], name: string, description: string): DefinedTermSet => ({
  "@type": "DefinedTermSet",
  "@id": ids.concepts,
  name,
  description,
  url: address("concepts"),
  hasDefinedTerm: concepts.map(term),
  ...written,
});

/** A quotation has a speaker only where the record names one. */
export const linkedQuote = ({ id, data }: Written<Quote>, concepts: readonly Written<Concept>[], figures: Figures): Quotation => ({
  "@type": "Quotation",
  "@id": `${address(`quotes/${id}`)}#quotation`,
  name: data.title,
  text: data.words,
  description: plain(data.attribution, figures),
  url: address(`quotes/${id}`),
  inLanguage: "en-US",
  ...(data.speaker === null ? {} : { creator: { "@type": "Person", name: data.speaker } }),
  citation: works([data.source], figures),
  about: terms(concepts, data.concepts),
});

/** Verdicts are words and not steps of a scale, so the rating has a name and no number. */
export const linkedClaim = ({ id, data }: Written<Claim>, figures: Figures): ClaimReview => ({
  "@type": "ClaimReview",
  "@id": `${address(`claims/${id}`)}#review`,
  url: address(`claims/${id}`),
  claimReviewed: plain(data.claim, figures),
  reviewBody: plain(data.reason, figures),
  datePublished: data.checked,
  reviewRating: { "@type": "Rating", alternateName: verdictNames[data.verdict] },
  itemReviewed: { "@type": "Claim", "@id": `${address(`claims/${id}`)}#claim`, appearance: { "@id": sourceId(video.source) } },
  citation: works(
    data.evidence.map(({ source }) => source),
    figures,
  ),
  ...written,
});
