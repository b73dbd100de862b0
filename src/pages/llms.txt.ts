import { verdictNames } from "../figures/kind-labels.ts";
import { video } from "../figures/video.ts";
import {
  getArticles,
  getCategories,
  getCharts,
  getClaims,
  getConcepts,
  getFigures,
  getQuestionSheets,
  getQuotes,
  getWorksheets,
} from "../queries.ts";
import { plain } from "../figures/fill-figures.ts";
import { archiveName } from "../publish/data-archive.ts";
import { llmsText } from "../publish/llms-txt.ts";
import { absolute, fileHref, href, markdownHref } from "../routes.ts";
import { site } from "../site.ts";

const markdown = (to: string) => absolute(markdownHref(href(to)));

/** The site for language models, by the convention of llmstxt.org: what there is, each page by its Markdown version. */
export async function GET(): Promise<Response> {
  const figures = await getFigures();
  const listed = async <T extends { id: string }>(
    section: string,
    entries: Promise<readonly T[]>,
    words: (entry: T) => { name: string; notes: string },
  ) => (await entries).map((entry) => ({ address: markdown(`${section}/${entry.id}`), ...words(entry) }));
  const file = llmsText({
    title: site.name,
    summary: site.description,
    details: [
      "Exposure says how much of an occupation’s work AI could do or change. It is not a forecast of job loss. Measures disagree, and each page says how far.",
      "Each figure links to its source and says its kind: measured, projected, modelled, reported or claimed. What the video says is shown as the video’s, checked against public evidence.",
      `The video is “${video.name}” (${video.channel}). ${video.seen}`,
      "Every page has a Markdown version: add index.html.md to its address. Cite the page itself. Text and drawings are under CC BY 4.0; the data keep the licenses of their sources.",
    ],
    sections: [
      {
        title: "Articles",
        links: await listed("articles", getArticles(), ({ data }) => ({ name: data.title, notes: plain(data.summary, figures) })),
      },
      {
        title: "Worksheets",
        links: (await getWorksheets()).map(({ id, data }) => ({
          address: markdown(`articles/${id}/worksheet`),
          name: data.title,
          notes: plain(data.summary, figures),
        })),
      },
      {
        title: "Question sheets for classes, with answers",
        links: (await getQuestionSheets()).map(({ article, title }) => ({
          address: markdown(`articles/${article.id}/questions`),
          name: title,
          notes: "Five questions that the charts of the article answer",
        })),
      },
      {
        title: "Claims of the video, checked",
        links: await listed("claims", getClaims(), ({ data }) => ({
          name: plain(data.claim, figures),
          notes: `${verdictNames[data.verdict]}. ${plain(data.reason, figures)}`,
        })),
      },
      { title: "Concepts", links: await listed("concepts", getConcepts(), ({ data }) => ({ name: data.title, notes: data.definition })) },
      {
        title: "Quotes",
        links: await listed("quotes", getQuotes(), ({ data }) => ({ name: data.title, notes: plain(data.attribution, figures) })),
      },
      {
        title: "Jobs, by category; each lists its occupations",
        links: await listed("jobs", getCategories(), ({ data }) => ({ name: data.title, notes: plain(data.summary, figures) })),
      },
      {
        title: "Charts",
        links: await listed("charts", getCharts(), ({ data }) => ({ name: data.name, notes: plain(data.title, figures) })),
      },
      {
        title: "Data",
        links: [
          { name: "Tables", address: markdown("data"), notes: "Every table with its columns, units, sources, licenses and download" },
          {
            name: "Data package",
            address: absolute(fileHref("data/datapackage.json")),
            notes: "The same as a Frictionless descriptor beside the CSV files",
          },
          {
            name: "All tables as one archive",
            address: absolute(fileHref(`data/${archiveName}.zip`)),
            notes: "The CSV files, the descriptor, a README and the licenses of the sources",
          },
        ],
      },
      {
        title: "Optional",
        links: [
          {
            name: "Explore neighboring jobs",
            address: markdown("jobs/next"),
            notes: "A job’s neighbors under a reader’s own bounds on exposure, pay, schooling and growth; routes and comparisons",
          },
          {
            name: "Skill inventory",
            address: markdown("jobs/skills"),
            notes: "A page that keeps what a reader has done in the jobs they held, in their browser",
          },
          { name: "For teachers", address: markdown("teachers"), notes: "All question sheets, and pictures of charts for slides" },
          { name: "A to Z", address: markdown("a-to-z"), notes: "Every occupation and page by name" },
          { name: "Sources", address: markdown("sources"), notes: "Every publication and data set, and how it was read" },
          { name: "About and methods", address: markdown("about"), notes: "How the tables were joined and what none of it can tell" },
          { name: "Licenses", address: markdown("licenses"), notes: "What may be done with text, drawings, code and data" },
        ],
      },
    ],
  });
  return new Response(file);
}
