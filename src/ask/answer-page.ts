import { verdictNames } from "../figures/kind-labels.ts";
import { uncapital } from "../text/format-number.ts";
import { partsOfText, type Answer, type Part, type Quoted } from "./answer.ts";
import { empty, type Of, type Sources } from "./answer-parts.ts";
import { scoreCaution } from "./field-words.ts";
import type { PageMatch } from "./page-finder.ts";
import { refused } from "./refusals.ts";
import { categorySentence, economySentence } from "./whole-sentences.ts";

const wholeNotes: Readonly<Record<string, string>> = {
  correlation: " A rank correlation of one would mean the same order, zero none.",
  step: " A step is one of four, relative to other occupations, and no forecast of job loss.",
  count: "",
  mean: ` Each is ${scoreCaution}.`,
};

/** Figures of all occupations, of a category or of a step. */
export function whole(query: Of<"whole">, { tables }: Sources): Answer {
  const figures = query.figures.flatMap((id) => tables.figure(id) ?? []);
  const [category] = /^categories\/([^/]+)/.exec(query.figures[0] ?? "")?.slice(1) ?? [];
  const modelled = figures.some(({ facts }) => facts.startsWith("modelled"));
  const note = wholeNotes[query.about] ?? (modelled ? ` A mean of scores is ${scoreCaution}.` : "");
  const ids = figures.map(({ id }) => id);
  const made = category === undefined ? economySentence(ids) : categorySentence(ids, tables.categoryTitle(category));
  const sentence: Part[] = figures.flatMap(({ id, what, facts }, index): Part[] => [
    index === 0 ? `${what}: ` : `; ${uncapital(what)}: `,
    { figure: id },
    ` (${kindAndTime(facts)})`,
  ]);
  return {
    ...empty(query),
    status: figures.length > 0 ? "answered" : "declined",
    sentences: figures.length > 0 ? [made ?? [...sentence, `.${note}`]] : [["The tables have no such figure."]],
    pages:
      category === undefined
        ? [{ to: "charts/risk-map", words: "Job Risk Map" }]
        : [{ to: `jobs/${category}`, words: tables.categoryTitle(category) }],
    reading: figures.map(({ what }) => uncapital(what)).join("; "),
  };
}

/** `measured, jobs, 2024; …` -> `measured, 2024`. */
function kindAndTime(facts: string): string {
  const parts = (facts.split(";")[0] ?? "").trim().split(", ");
  return parts.length > 2 ? `${parts[0]}, ${parts.at(-1)}` : parts.join(", ");
}

const mostPages = 3;

function quotedOf({ page: found, sentence }: PageMatch): Quoted {
  const kept = [...new Set([0, sentence])].filter((index) => index < found.texts.length);
  return {
    to: found.to,
    kind: found.kind,
    title: found.title,
    verdict: found.verdict ?? null,
    sentences: kept.map((index) => ({ parts: partsOfText(found.texts[index] ?? ""), isMarked: index === sentence })),
  };
}

/** What pages say: a verdict, a definition, a finding. */
export function page(query: Of<"page">, { pages }: Sources): Answer {
  const found = pages.find(query.words, mostPages);
  const [first] = found;
  if (first === undefined) return refused({ kind: "refuse", why: "unclear", detail: "", near: null });
  const close = found.filter(({ score }) => score > first.score * 0.6);
  const { verdict } = first.page;
  const lead: Part[] = [
    ...(verdict === undefined ? [] : [`${verdictNames[verdict]}. `]),
    ...partsOfText(first.page.texts[0] ?? first.page.title),
  ];
  return {
    ...empty(query),
    sentences: [lead],
    drawn: first.page.kind === "Chart" ? { chart: first.page.to, label: first.page.title } : null,
    // The first sentence of the first page is said already.
    quoted: close.map(quotedOf).map((each, index) => (index === 0 ? { ...each, sentences: each.sentences.slice(1) } : each)),
    pages: close.map(({ page: { to, title } }) => ({ to, words: title })),
    reading: `${first.page.kind === "Claim" ? "A claim of the video" : `The ${first.page.kind.toLowerCase()}`}: ${first.page.title}`,
    others: [],
  };
}
