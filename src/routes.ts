import { site } from "./site.ts";

/**
 * Address of a place inside the site, `to` without slashes at its ends: `occupations/plumbers` -> `/occupations/plumbers/`,
 * `occupations/dancers#pay` -> `/occupations/dancers/#pay`.
 */
export const href = (to: string): string => (to === "" ? site.base : site.base + to.replace(/#|$/, "/$&"));

/** Address of a file: `charts/risk-map.csv` -> `/charts/risk-map.csv`. */
export const fileHref = (path: string): string => site.base + path;

/** The whole address, with the site's origin. */
export const absolute = (path: string): string => new URL(path, site.url).href;

/** The Markdown version of a page, where the convention of llms.txt looks for it. `path` is the page's own, with slashes at both ends. */
export const markdownHref = (path: string): string => `${path}index.html.md`;

/** A chart's or an occupation's embed: live, or as a pinned release shows it. */
export const embedHref = (chart: string, release?: string): string =>
  href(`embed/${release === undefined ? "v1" : `r/${release}`}/${chart}`);

/** What other people's pages run. */
export const loaderHref = fileHref("embed/v1.js");

export const oembedHref = (chart: string): string => fileHref(`oembed/${chart}.json`);

/** The files that stand beside a chart's page, by what they are. */
export const chartFiles = (chart: string) => ({
  svg: fileHref(`charts/${chart}.svg`),
  darkSvg: fileHref(`charts/${chart}-dark.svg`),
  png: fileHref(`charts/${chart}.png`),
  largePng: fileHref(`charts/${chart}@2x.png`),
  csv: fileHref(`charts/${chart}.csv`),
  json: fileHref(`charts/${chart}.json`),
});

/** Pictures that stand in for a chart's embed: drawn for an article's column and for a phone. */
export const standIns = (chart: string) => ({
  png: fileHref(`charts/${chart}-middle.png`),
  darkSvg: fileHref(`charts/${chart}-middle-dark.svg`),
  narrowSvg: fileHref(`charts/${chart}-narrow.svg`),
  narrowDarkSvg: fileHref(`charts/${chart}-narrow-dark.svg`),
});

/** An article's worksheet, and the JSON Schema of the file that it exports. */
export const worksheetHref = (article: string): string => href(`articles/${article}/worksheet`);
export const worksheetSchemaHref = (article: string): string => fileHref(`articles/${article}/worksheet.schema.json`);

/** An article's question sheet for a class, and the page that lists them all. */
export const questionsHref = (article: string): string => href(`articles/${article}/questions`);
export const teachersHref = href("teachers");

/** The skill inventory, and the JSON Schema of the file that it exports. */
export const inventoryHref = href("jobs/skills");
export const inventorySchemaHref = fileHref("jobs/skills.schema.json");

/** The main navigation, in order. */
export const sections = [
  { to: "articles", name: "Articles" },
  { to: "jobs", name: "Jobs" },
  { to: "charts", name: "Charts" },
  { to: "claims", name: "Claims" },
  { to: "concepts", name: "Concepts" },
] as const;

/** What the foot of every page leads to. */
export const footerLinks = [
  { to: "about", name: "About" },
  { to: "methods", name: "Methods" },
  { to: "corrections", name: "Corrections" },
  { to: "a-to-z", name: "A to Z" },
  { to: "quotes", name: "Quotes" },
  { to: "sources", name: "Sources" },
  { to: "data", name: "Data" },
  { to: "teachers", name: "For teachers" },
  { to: "licenses", name: "Licenses" },
  { to: "embed", name: "Embeds" },
  { to: "accessibility", name: "Accessibility" },
  { to: "ask", name: "Ask the atlas" },
  { to: "search", name: "Search" },
] as const;
