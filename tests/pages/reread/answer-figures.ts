import { csvParse } from "d3-dsv";
import type { OccupationRow } from "./answers.ts";
import { agrees, numberIn, rounded, show, valueIn } from "./numbers.ts";
import { rankedBy, type OccupationPage } from "./occupation.ts";
import { ownPercentile } from "./own.ts";
import { printedLevel } from "./schooling.ts";
import { leadingChange, openingsOf } from "./vintages.ts";
import type { Built, Site } from "./site.ts";

/** What a figure would have to say, and whether printed words say it. */
export interface Recomputed {
  words: string;
  agrees(printed: string): boolean;
}

/** The figure from its id and what the built pages and published tables print; null where neither has it. */
export function recomputed(id: string, site: Site, built: Built, occupations: readonly OccupationRow[]): Recomputed | null {
  const [group = "", owner = "", name = ""] = id.split("/");
  if (group === "occupations") return ofOccupation(owner, name, site, occupations);
  if (group === "categories") return ofCategory(owner, name, occupations);
  if (group === "changes") return ofChange(owner, name, site);
  if (group === "economy" && owner === "jobs") return number(sum(newestJobs(built)));
  return null;
}

const text = (words: string): Recomputed => ({ words, agrees: (printed) => printed === words });
function number(value: number): Recomputed | null {
  if (Number.isNaN(value)) return null;
  return {
    words: show(value),
    agrees(printed) {
      const found = numberIn(printed);
      return found !== null && (found.half > 0 ? agrees(found, value) : rounded(value, printed));
    },
  };
}
const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
const cell = (row: OccupationRow | undefined, column: string): Recomputed | null => (row?.[column] ? number(Number(row[column])) : null);

const columns: Readonly<Record<string, string>> = { "median-pay": "median_pay", jobs: "jobs_2024", "projected-change": "projected_change" };

/** The start of the name under which a page lists a measure. */
const labels: Readonly<Record<string, string>> = {
  karpathy: "Karpathy",
  eloundou: "Eloundou",
  aioe: "Felten",
  microsoft: "Microsoft",
  anthropic: "Anthropic",
  ilo: "International",
  "frey-osborne": "Frey",
};

function ofOccupation(slug: string, name: string, site: Site, occupations: readonly OccupationRow[]): Recomputed | null {
  const page = site.occupations.get(slug);
  const row = occupations.find((each) => each["slug"] === slug);
  if (page === undefined) return null;
  const column = columns[name];
  if (column !== undefined) return cell(row, column);
  if (name === "entry-education") {
    const level = row?.["entry_education"] ?? "";
    return level === "" ? null : text(printedLevel(level));
  }
  if (name === "newest-median-pay") return number(valueIn(page.facts.get("Median pay")?.value));
  if (name === "newest-change") return text(leadingChange(page.facts));
  if (name === "openings") return openingsOf(page.facts) === null ? null : text(openingsOf(page.facts) ?? "");
  if (name === "mean-rank") return number(ownPercentile(page, site));
  if (name === "rank-spread") return number(spreadOf(page));
  if (/paid-below$/.test(name)) return fromSentence(page, /more than in (\d+)% of/, (found) => `${found}%`);
  if (/pay-p10$/.test(name)) return fromSentence(page, /^One in ten earned less than (\$[\d,]*\d)/, (found) => found);
  if (/pay-p90$/.test(name)) return fromSentence(page, /one in ten (?:more than|at least) (\$[\d,]*\d)\.$/, (found) => found);
  return ofMeasure(page, name);
}

/** The distance of the outermost current percentiles that the page lists. */
export function spreadOf(page: OccupationPage): number {
  const ranks = rankedBy(page).flatMap(({ percentile, noneMeasured }) => (percentile === null || noneMeasured ? [] : [percentile]));
  return ranks.length < 2 ? Number.NaN : Math.max(...ranks) - Math.min(...ranks);
}

function fromSentence(page: OccupationPage, pattern: RegExp, says: (found: string) => string): Recomputed | null {
  const found = page.sentences.flatMap(({ text: words, place }) => (place === "text" ? (pattern.exec(words)?.[1] ?? []) : []));
  return found.length === 0
    ? null
    : { words: found.map(says).join(" or "), agrees: (printed) => found.some((each) => says(each) === printed) };
}

function ofMeasure({ measures }: OccupationPage, name: string): Recomputed | null {
  const label = name === "bureau-exposure" ? "Bureau" : labels[name.replace(/-rank$/, "")];
  const row = measures.find((each) => label !== undefined && each.label.startsWith(label));
  if (row === undefined) return null;
  if (name.endsWith("-rank")) return row.percentile === null ? null : number(row.percentile);
  return row.score === null ? null : text(row.score);
}

function ofCategory(slug: string, name: string, occupations: readonly OccupationRow[]): Recomputed | null {
  const jobs = (rows: readonly OccupationRow[]) => sum(rows.map((row) => Number(row["jobs_2024"])));
  const members = occupations.filter((row) => row["category"] === slug);
  if (members.length === 0) return null;
  const pays = members.flatMap((row) => (row["median_pay"] ? [Number(row["median_pay"])] : []));
  switch (name) {
    case "jobs":
      return number(jobs(members));
    case "share-of-jobs":
      return number((100 * jobs(members)) / jobs(occupations));
    case "median-pay-low":
      return number(Math.min(...pays));
    case "median-pay-high":
      return number(Math.max(...pays));
    default:
      return null;
  }
}

const changeColumns: Readonly<Record<string, string>> = {
  jobs: "change",
  "jobs-before": "jobs_2022",
  "jobs-after": "jobs_2025",
  "real-pay": "real_pay_change",
};

function ofChange(code: string, name: string, { changes }: Site): Recomputed | null {
  const row = changes.get("jobs-by-exposure")?.find((each) => each["code"] === code);
  const value = row?.[changeColumns[name] ?? ""] ?? "";
  return value === "" ? null : number(Number(value));
}

const newestJobs = ({ files, read }: Built): number[] =>
  files.includes("data/projections.csv")
    ? csvParse(read("data/projections.csv")).flatMap((row) => (row["release"] === "2024-34" ? [Number(row["jobs"])] : []))
    : [Number.NaN];
