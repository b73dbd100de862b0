import { absolute, href } from "../routes.ts";
import { measureIds } from "../schema/measure.ts";
import { tablesChecked } from "../schema/tables.ts";
import { site } from "../site.ts";
import { dateOf, itemOfSource, type CslItem } from "./citation.ts";
import type { Library } from "../content/library.ts";
import type { Figures } from "../figures/look-up-figure.ts";
import { measures } from "../atlas/measure.ts";
import { plain } from "../figures/fill-figures.ts";

/** One of our own pages as a work, by its address without slashes at its ends. */
export const ownWork = (to: string, title: string, date: string, genre?: string): CslItem => ({
  // A key that every reference manager takes: some stop at long ones.
  id: `work-atlas-${to.replaceAll("/", "-")}`.slice(0, 80),
  type: genre === "Chart" ? "graphic" : "webpage",
  title,
  author: [{ literal: site.name }],
  issued: dateOf(date),
  ...(genre === undefined ? {} : { genre }),
  URL: absolute(href(to)),
});

/** How a question sheet is called: it is named after its article. */
export const sheetTitle = (article: string): string => `Questions: ${article}`;

/** Everything that can be cited, by the address of its page without slashes at its ends: our own pages and charts, and the sources. */
export function worksOf(library: Library, from: Figures): Map<string, CslItem> {
  const works = new Map<string, CslItem>();
  const own = (to: string, title: string, date: string, genre?: string) => works.set(to, ownWork(to, title, date, genre));
  for (const [id, { data }] of library.articles) own(`articles/${id}`, plain(data.title, from), data.published);
  for (const [id, { data }] of library.concepts) own(`concepts/${id}`, data.title, data.checked);
  for (const [id, { data }] of library.quotes) own(`quotes/${id}`, data.title, data.checked);
  for (const [id, { data }] of library.categories) own(`jobs/${id}`, data.title, data.checked);
  for (const [id, { data }] of library.claims) own(`claims/${id}`, plain(data.claim, from), data.checked, "Claim, checked");
  for (const [id, { data }] of library.charts) own(`charts/${id}`, plain(data.title, from), data.checked, "Chart");
  for (const [id, { data }] of library.worksheets) own(`articles/${id}/worksheet`, data.title, data.checked, "Worksheet");
  for (const [id, { data }] of library.questions) {
    const article = library.articles.get(id);
    if (article !== undefined) own(`articles/${id}/questions`, sheetTitle(plain(article.data.title, from)), data.checked, "Question sheet");
  }
  for (const { slug, title } of from.atlas.occupations) own(`occupations/${slug}`, title, tablesChecked);
  for (const [slug, { title }] of from.atlas.detailedBySlug) own(`occupations/${slug}`, title, tablesChecked);
  for (const id of measureIds) own(`measures/${id}`, measures[id].label, tablesChecked, "Measure");
  own("methods", "Methods", tablesChecked);
  for (const [id, { data }] of library.sources) works.set(`sources/${id}`, itemOfSource(id, data));
  return works;
}
