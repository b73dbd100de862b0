import type { Library } from "../content/library.ts";
import { figureIds, plain } from "../figures/fill-figures.ts";
import type { Figures } from "../figures/look-up-figure.ts";
import { measures } from "../atlas/measure.ts";
import { measureIds, scoreIds } from "../schema/measure.ts";
import { measureAbout, scoreStory, scoreTexts } from "../schema/score-texts.ts";
import { titleOf } from "../text/dates.ts";
import { capital } from "../text/format-number.ts";
import { looseFigure, type LooseFigure } from "./file.ts";
import type { AskPage } from "./page-finder.ts";
import { sitePages } from "./site-pages.ts";

/** `/data/ask-pages.json`: what questions in words are answered from, with the figures in their sentences. */
export interface AskPagesFile {
  pages: AskPage[];
  figures: Record<string, LooseFigure>;
}

export function askPagesFile(library: Library, figures: Figures): AskPagesFile {
  const words = (text: string) => plain(text, figures);
  const pages: AskPage[] = [
    ...[...library.claims].map(([id, { data }]): AskPage => ({
      to: `claims/${id}`,
      kind: "Claim",
      title: words(data.claim),
      verdict: data.verdict,
      names: [words(data.claim), words(data.videoSays), ...data.asked],
      texts: [
        ...sentencesOf(data.reason),
        ...data.evidence.flatMap(({ finding, source }) => sentencesOf(atHome(finding, source))),
        ...sentencesOf(data.caveat),
      ],
    })),
    ...[...library.concepts].map(([id, { data }]): AskPage => ({
      to: `concepts/${id}`,
      kind: "Concept",
      title: data.title,
      names: [data.title, ...data.aliases, ...data.asked],
      texts: [data.definition],
    })),
    ...[...library.articles].map(([id, { data }]): AskPage => ({
      to: `articles/${id}`,
      kind: "Article",
      title: data.title,
      names: [data.title, ...data.asked],
      texts: [data.summary, ...data.brief],
    })),
    ...[...library.quotes].map(([id, { data }]): AskPage => ({
      to: `quotes/${id}`,
      kind: "Quote",
      title: data.title,
      names: [data.title, data.words, ...data.asked],
      texts: [`“${data.words}” ${data.attribution}`],
    })),
    ...[...library.charts].map(([id, { data }]): AskPage => ({
      to: `charts/${id}`,
      kind: "Chart",
      title: data.name,
      names: [data.name, words(data.title), ...data.asked],
      texts: [data.title, ...sentencesOf(data.summary)],
    })),
    ...measureIds.map((id): AskPage => {
      const score = scoreIds.find((each) => each === id);
      const story = score === undefined ? null : scoreStory[score];
      return {
        to: `measures/${id}`,
        kind: "Measure",
        title: measures[id].label,
        names: [
          `${measures[id].label} measure`,
          ...(score === undefined ? [] : [`${scoreTexts[score].name} score`, `how ${scoreTexts[score].name} was made`]),
        ],
        texts: story === null ? [`${measureAbout[id]}.`] : [story.made, story.cannotSay],
      };
    }),
    ...[...library.sources].map(([id, { data }]): AskPage => ({
      to: `sources/${id}`,
      kind: "Source",
      title: titleOf(data),
      names: [titleOf(data), `${data.publisher} ${data.authors.join(" ")}`],
      texts: Object.keys(data.values)
        .slice(0, 4)
        .map((name) => `${capital(data.values[name]?.what ?? "")}: {sources/${id}/${name}}.`),
    })),
    ...sitePages.map(({ to, title, asked, says }): AskPage => ({ to, kind: "Page", title, names: [title, ...asked], texts: [says] })),
  ];
  const ids = new Set(pages.flatMap(({ texts }) => texts.flatMap((text) => figureIds(text))));
  return {
    pages: pages.map((page) => ({ ...page, texts: page.texts.map((text) => text.replace(/\{([^{}]+)\}/g, "‹$1›")) })),
    figures: Object.fromEntries([...ids].flatMap((id) => (looseFigure(id, figures) ?? []).map((figure) => [id, figure]))),
  };
}

/** A text with the values of its source under their whole ids. */
const atHome = (text: string, source: string): string => text.replace(/\{([^{}/]+)\}/g, (_, name: string) => `{sources/${source}/${name}}`);

/** A text in sentences. No full stop stands within a figure's braces. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?][”’]?)\s+(?=[A-Z“{])/);
