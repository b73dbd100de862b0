import { rereadOccupations } from "../reread.ts";
import { readSite, type Built } from "./site.ts";

/** A small page of an occupation as the site builds it, for tests of what reads it. */
export interface MadeUp {
  title: string;
  jobs: string;
  pay: string;
  payRemark: string;
  /** With what it holds for: `+22%|2024 to 2034`. */
  change: string;
  openings: string;
  /** Lines of the table of activities: name, work, asked, done. */
  activities: readonly (readonly [string, string, string, string])[];
  entry: string;
  /** Lines of the list of measures, by name: `8, percentile 87`. */
  measures: Record<string, string>;
  /** Mean percentile in the table of its category. */
  mean: string;
  /** Sentences of its text. */
  text: string;
  description: string;
  called: string;
  sources: string;
  drawing: string;
  /** Slugs of neighbors with what their cards print. */
  cards: Record<string, { exposure: string; pay?: string; jobs?: string; entry?: string; said?: string }>;
}

const measures = {
  "Karpathy 2026 (the video’s map)": "8, percentile 87",
  "Eloundou and others 2023": "0.5, percentile 71",
  "Felten, Raj and Seamans 2023": "1.2, percentile 81",
  "Microsoft 2025": "0.16, percentile 44",
  "Anthropic 2026": "0.05, percentile 58",
  "International Labour Organization 2025": "0.56, percentile 95",
  "Frey and Osborne 2013": "0.21, percentile 46",
};

const base: MadeUp = {
  title: "Actuaries",
  jobs: "33,600",
  pay: "$50,000",
  payRemark: "May 2024",
  change: "+22%|2024 to 2034",
  openings: "not published",
  activities: [],
  entry: "bachelor’s degree",
  measures,
  mean: "73",
  text: "",
  description: "",
  called: "",
  sources: "",
  drawing: "",
  cards: {},
};

const fact = (term: string, value: string) => `<div><dt>${term}</dt><dd>${value}</dd></div>`;
const small = (remark: string | undefined) => (remark === undefined || remark === "" ? "" : `<small>${remark}</small>`);

/** `percentile 59|13 points lower`: what stands large, and what stands small below it. */
const valued = (text: string) => {
  const [value = "", ...remarks] = text.split("|");
  return value + remarks.map(small).join("");
};

const cardOf = ([slug, { exposure, pay = "$40,000", jobs = "1,000", entry = "bachelor’s degree", said = "" }]: [
  string,
  MadeUp["cards"][string],
]) => `<li><h3><a href="/occupations/${slug}/">${slug}</a></h3><dl class="facts">
  ${fact("Exposure", valued(exposure))}${fact("Median pay", valued(pay))}${fact("Jobs in 2024", valued(jobs))}${fact("Typical entry", valued(entry))}
  </dl><p>${said}</p></li>`;

/** The measures' drawing at the wider of its two widths: 0 stands at x = 0, 100 at x = 100. */
export const drawing = ({ low = 44, high = 95, marked = Object.keys(measures), said = measures as Record<string, string> }) =>
  `<svg><text x="0">0</text><text x="100">100</text><rect fill="var(--band)" x="${low}" width="${high - low}"/>${Object.entries(said)
    .map(([label, words]) => `<g class="measure"><title>${label}: ${words}</title>${marked.includes(label) ? '<circle cx="1"/>' : ""}</g>`)
    .join("")}</svg>`;

const pageOf = (page: MadeUp): string => `<!doctype html><html><head><title>${page.title}</title>
  <meta name="description" content="${page.description}"></head><body><main><h1>${page.title}</h1>
  <details><summary>Also called: some (3 titles)</summary><p>${page.called}</p></details>
  <dl class="facts">${fact("Jobs in 2024", page.jobs)}${fact("Median pay", page.pay + page.payRemark.split("|").map(small).join(""))}${fact("Projected change", valued(page.change))}${fact("Openings a year", page.openings)}${fact("Typical entry", page.entry)}</dl>
  <section><p>${page.text}</p>${page.drawing}
  <details><dl class="record">${Object.entries(page.measures)
    .map(([label, said]) => `<dt>${label}</dt><dd>${said.replace(/^(\S+)(?=,)/, `<a href="/sources/${label.split(" ")[0]}/">$1</a>`)}</dd>`)
    .join("")}</dl></details></section>
  <section aria-labelledby="activities"><table><tr><th>Activity</th></tr>${page.activities
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table></section>
  <ol>${Object.entries(page.cards).map(cardOf).join("")}</ol>
  <section aria-labelledby="sources"><a href="${page.sources}">a source</a></section></main></body></html>`;

/** A built site of the page to be read, under the slug `it`, and of others, with further files. */
export function siteOf(page: Partial<MadeUp>, others: Record<string, Partial<MadeUp>> = {}, more: Record<string, string> = {}): Built {
  const all = Object.entries({ it: page, ...others }).map(([slug, each]) => ({
    slug,
    page: { ...base, title: `Work of ${slug}`, ...each },
  }));
  const rows = all.map((each) => `<tr><th>${each.page.title}</th><td>${each.page.mean}</td></tr>`).join("");
  const texts = new Map([
    ...all.map((each): [string, string] => [`occupations/${each.slug}/index.html`, pageOf(each.page)]),
    ["jobs/some/index.html", `<main><table><tr><th>Occupation</th><th>Mean percentile</th></tr>${rows}</table></main>`],
    ...Object.entries(more),
  ]);
  return { files: [...texts.keys()], read: (file) => texts.get(file) ?? "" };
}

/** What one rule says of a page, and whether it read anything on it. */
export function judge(rule: string, built: Built): { read: number; wanted: string[] } {
  const { faults, read } = rereadOccupations(readSite(built));
  const found = faults.filter((fault) => fault.rule === rule && fault.page.startsWith("/occupations/it/"));
  return { read: read.get(rule) ?? 0, wanted: found.map(({ wanted }) => wanted) };
}
