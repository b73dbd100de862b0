import { measureAbout } from "../../schema/score-texts.ts";
import { measures } from "../../atlas/measure.ts";
import { titleOf } from "../../text/dates.ts";
import {
  getArticles,
  getCategories,
  getCharts,
  getClaims,
  getConcepts,
  getFigures,
  getQuestionSheets,
  getQuotes,
  getSources,
  getWorksheets,
} from "../../queries.ts";
import { plain } from "../../figures/fill-figures.ts";
import { measureIds } from "../../schema/measure.ts";
import type { PageFile } from "../../search/page-names.ts";

export async function GET() {
  const figures = await getFigures();
  const rows = [
    ...(await getArticles()).map(({ id, data }) => row("articles", id, "Article", data.title, plain(data.summary, figures), ...data.asked)),
    ...(await getWorksheets()).map(({ id, data }) =>
      row("articles", `${id}/worksheet`, "Page", data.title, plain(data.summary, figures), ...worksheetNames),
    ),
    ...(await getQuestionSheets()).map(({ article, title }) => row("articles", `${article.id}/questions`, "Page", title, ...questionNames)),
    ...(await getConcepts()).map(({ id, data }) =>
      row("concepts", id, "Concept", data.title, ...data.aliases, ...data.asked, data.definition),
    ),
    ...(await getQuotes()).map(({ id, data }) => row("quotes", id, "Quote", data.title, data.words, ...data.asked)),
    ...(await getClaims()).map(({ id, data }) =>
      row("claims", id, "Claim", plain(data.claim, figures), plain(data.videoSays, figures), ...data.asked.slice(0, mostAsked)),
    ),
    ...(await getCharts()).map(({ id, data }) =>
      row(
        "charts",
        id,
        "Chart",
        data.name,
        plain(data.title, figures),
        plain(data.summary, figures),
        `${data.kind} chart`,
        files,
        ...data.asked,
      ),
    ),
    ...(await getCategories()).map(({ id, data }) => row("jobs", id, "Category", data.title, data.shortTitle)),
    ...(await getSources()).map(({ id, data }) => row("sources", id, "Source", titleOf(data), data.publisher, ...data.authors)),
  ];
  rows.push(...measureIds.map((id) => row("measures", id, "Page", `The measure ${measures[id].label}`, measureAbout[id])));
  rows.push(...others.map(([to, title, ...called]) => ({ to, kind: "Page", title, called: called.join("|") })));
  const file: PageFile = {
    to: rows.map(({ to }) => to),
    kind: rows.map(({ kind }) => kind),
    title: rows.map(({ title }) => title),
    called: rows.map(({ called }) => called),
  };
  return new Response(JSON.stringify(file));
}

/** Questions of a claim that the search knows: what a first query loads is bounded. Asking the atlas knows all of them. */
const mostAsked = 2;

/** Pages that are lists or notes, and what people call them. */
const others = [
  ["about", "About", "who made this", "who wrote this", "about this site"],
  [
    "jobs/next",
    "Explore neighboring jobs",
    "career change",
    "change careers",
    "similar jobs",
    "jobs like mine",
    "compare two jobs",
    "find another job",
    "route to another job",
  ],
  ["ask", "Ask the atlas", "ask a question", "questions and answers", "chat with the atlas", "FAQ"],
  ["jobs/skills", "Skill inventory"],
  ["teachers", "For teachers", "question sheets", "lesson plans", "classroom", "teaching material", "slides for a class"],
  ["data", "Data tables", "download data", "CSV and JSON files"],
  ["embed", "Put a chart on your own page", "embed", "embed a chart", "embed code", "iframe"],
  ["methods", "Methods", "how this was made", "methodology"],
  ["corrections", "Corrections", "errata", "what was corrected"],
  ["concepts", "Concepts", "glossary", "definitions of terms", "all concepts"],
  ["claims", "Claims", "list of claims", "verdicts", "fact checks", "what the video said, checked"],
  ["charts", "Charts", "all charts and graphs", "list of charts"],
  ["articles", "Articles", "all articles", "list of articles"],
  ["quotes", "Quotes", "all quotes", "quotations"],
  ["sources", "Sources", "bibliography", "references", "list of sources", "data sets"],
  ["jobs", "Jobs", "find your job", "list of occupations", "job categories", "all jobs"],
  ["a-to-z", "A to Z", "index of all pages", "list of job titles", "sitemap"],
  ["licenses", "Licenses", "copyright and reuse", "license of the data"],
  ["accessibility", "Accessibility", "keyboard and screen readers"],
] as const;

/** What people may call a worksheet. */
const worksheetNames = ["quarterly review template", "self-review form to print", "questions for a review with your manager"];

/** What people may call a question sheet. */
const questionNames = ["question sheet for students", "quiz with answers"];

/** What can be had of every chart. */
const files = "chart, graph or visualization to embed or download: data as CSV or JSON, picture as SVG or PNG";

const row = (folder: string, id: string, kind: string, title: string, ...called: readonly string[]) => ({
  to: `${folder}/${id}`,
  kind,
  title,
  called: called.map((name) => name.replaceAll("|", " ")).join("|"),
});
