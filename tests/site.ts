import { readdirSync, readFileSync } from "node:fs";

/** Folder of the built site. */
export const dist = `${process.cwd()}/dist`;

/** Paths of all built files below a folder, from that folder, with slashes. */
export const filesOf = (folder: string = dist): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").slice(folder.length + 1))
    .toSorted();

export const read = (file: string): string => readFileSync(`${dist}/${file}`, "utf8");

/** Address of a built page: `jobs/index.html` -> `/jobs/`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/** One page of each kind, by what it is. */
export const pages = {
  home: "/",
  articles: "/articles/",
  article: "/articles/comeback/",
  worksheet: "/articles/career-calibration/worksheet/",
  "question sheet": "/articles/job-risk-map/questions/",
  teachers: "/teachers/",
  concepts: "/concepts/",
  concept: "/concepts/team-human/",
  quotes: "/quotes/",
  quote: "/quotes/whose-job/",
  jobs: "/jobs/",
  "skill inventory": "/jobs/skills/",
  category: "/jobs/healthcare/",
  "category without figures": "/jobs/military/",
  occupation: "/occupations/plumbers-pipefitters-and-steamfitters/",
  "occupation without figures": "/occupations/military-careers/",
  "occupation without a profile": "/occupations/locksmiths-and-safe-repairers/",
  "occupation of many parts": "/occupations/postsecondary-teachers/",
  charts: "/charts/",
  map: "/charts/risk-map/",
  "map's table": "/charts/risk-map/table/",
  "map by another measure": "/charts/risk-map/anthropic/",
  "map of detailed occupations": "/charts/whole-economy/",
  "pay scale": "/charts/pay-scale/",
  "chart of dots": "/charts/then-and-now/",
  "dots by another measure": "/charts/exposure-pay/anthropic/",
  "measures side by side": "/charts/measures/",
  "measures' table": "/charts/measures/table/",
  "exposure by category": "/charts/exposure-by-category/",
  "the Bureau and the measures": "/charts/agreement/",
  skyline: "/charts/skyline/",
  "skyline of ranges": "/charts/skyline-ranges/",
  "pay scale on its other axis": "/charts/pay-scale/linear/",
  "jobs by exposure": "/charts/jobs-by-exposure/",
  "projections by exposure": "/charts/projections-by-exposure/",
  headcount: "/charts/headcount-and-pay/",
  "chart of neighbors": "/charts/next-jobs/",
  "explorer of neighboring jobs": "/jobs/next/",
  claims: "/claims/",
  claim: "/claims/meta-layoffs-7000/",
  sources: "/sources/",
  source: "/sources/video-summary/",
  "source of a table": "/sources/bls-ooh/",
  ask: "/ask/",
  search: "/search/",
  "A to Z": "/a-to-z/",
  "job titles": "/a-to-z/b/",
  about: "/about/",
  data: "/data/",
  methods: "/methods/",
  measure: "/measures/eloundou/",
  "measure of four steps": "/measures/bureau-exposure/",
  corrections: "/corrections/",
  licenses: "/licenses/",
  accessibility: "/accessibility/",
  "embed of the map": "/embed/v1/risk-map/",
  "embed of detailed occupations": "/embed/v1/whole-economy/",
  "embed of dots": "/embed/v1/exposure-outlook/",
  "embed of the pay scale": "/embed/v1/pay-scale/",
  "embed of the measures": "/embed/v1/measures/",
  "embed of the categories": "/embed/v1/exposure-by-category/",
  "embed of the Bureau and the measures": "/embed/v1/agreement/",
  "embed of the skyline": "/embed/v1/skyline/",
  "embed of the headcount chart": "/embed/v1/headcount-and-pay/",
  "embed of changes": "/embed/v1/jobs-by-exposure/",
  "embed of the neighbors": "/embed/v1/next-jobs/",
  "embed of an occupation": "/embed/v1/occupation/electricians/",
  "embed of an occupation without a profile": "/embed/v1/occupation/locksmiths-and-safe-repairers/",
  "an embed that has moved": "/embed/moved/",
  embeds: "/embed/",
  "no page": "/no-such-page/",
} as const;

export type PageKind = keyof typeof pages;
export const pageKinds = Object.keys(pages) as PageKind[];

export const isEmbed = (path: string): boolean => /^\/embed\/./.test(path);
