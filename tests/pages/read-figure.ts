import { csvParse } from "d3-dsv";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readChange } from "./read-change.ts";
import { readEconomy } from "./read-economy.ts";

/** What a test reads for a figure, straight from the table or record: nothing here uses the site's own code. */
export interface Reading {
  value: number | string;
  /** Addresses of pages at which the figure may lead to its source. */
  source: string;
  /** Sources that the page at `source` must name, where it is not a source's own. */
  through?: readonly string[];
}

type Cells = Record<string, string>;
const table = (name: string): Cells[] => csvParse(readFileSync(`content/tables/${name}.csv`, "utf8"));
const occupations = table("occupations");
const exposure = table("exposure");
const ranges = table("pay-ranges");
const levels = table("pay-levels");
const [detailed, detailedPay, projections, detailedExposure] = [
  "detailed-occupations",
  "detailed-pay",
  "projections",
  "detailed-exposure",
].map(table) as [Cells[], Cells[], Cells[], Cells[]];
/** Profiles that are one detailed occupation, with its code. */
const codes = new Map(
  [...Map.groupBy(detailed, (row) => row["profile"] ?? "")].flatMap(([profile, parts]) =>
    profile !== "" && parts.length === 1 ? [[profile, parts[0]?.["code"] ?? ""] as const] : [],
  ),
);
const by = (rows: Cells[], key: string, value: string) => rows.find((row) => row[key] === value);

/** The source of each column, as the tables' README prints it: `exposure karpathy` -> `karpathy-jobs`. */
const columnSources = new Map(
  readFileSync("content/tables/README.md", "utf8")
    .split(/^## /m)
    .slice(1)
    .flatMap((part) =>
      [...part.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, column = "", rest = ""]): [string, string] => [
        `${part.slice(0, part.indexOf(".csv"))} ${column}`,
        rest.split("|").at(-2)?.trim() ?? "",
      ]),
    ),
);
const sourceOf = (name: string, column: string) => {
  const source = columnSources.get(`${name} ${column}`);
  if (source === undefined || source === "") throw new Error(`${name}.csv says no source of ${column}`);
  return source;
};
const address = (source: string) => `/sources/${source}/`;

const filled = (cell: string | undefined) => (cell === undefined || cell === "" ? null : cell);
const number = (cell: string | undefined) => (filled(cell) === null ? null : Number(cell));

/** Figure -> table and column, where it is a cell as it stands. */
const cells: Record<string, [name: string, column: string]> = {
  jobs: ["occupations", "jobs_2024"],
  "jobs-2034": ["occupations", "jobs_2034"],
  "projected-change": ["occupations", "projected_change"],
  "jobs-gained-or-lost": ["occupations", "employment_change"],
  "gained-or-lost-a-year": ["occupations", "employment_change"],
  "median-pay": ["occupations", "median_pay"],
  "entry-education": ["occupations", "entry_education"],
  "pay-p10": ["pay-ranges", "p10"],
  "pay-p90": ["pay-ranges", "p90"],
  ...Object.fromEntries(
    ["karpathy", "eloundou", "aioe", "microsoft", "anthropic", "ilo", "frey-osborne"].map((id) => [id, ["exposure", id] as const]),
  ),
};
const current = ["karpathy", "eloundou", "aioe", "microsoft", "anthropic", "ilo"];

/** Percentile: the mean place of equals, as a share of the number scored. */
function rank(measure: string, slug: string, rows = exposure, key = "slug"): number | null {
  const own = number(by(rows, key, slug)?.[measure]);
  if (own === null) return null;
  const all = rows.flatMap((row) => number(row[measure]) ?? []);
  const below = all.filter((value) => value < own).length;
  const equal = all.filter((value) => value === own).length;
  return (100 * (below + (equal + 1) / 2)) / all.length;
}

/** A cell as the figure has it: gains and losses without their sign, those of ten years as of one where it is a year's. */
function valueOf(name: string, text: string): string | number {
  if (name === "entry-education") return text;
  if (name === "jobs-gained-or-lost") return Math.abs(Number(text));
  return name === "gained-or-lost-a-year" ? Math.abs(Number(text)) / 10 : Number(text);
}

/** Newest figure -> column of its table. */
const payCells: Record<string, string> = { "newest-median-pay": "p50", "newest-pay-p10": "p10", "newest-pay-p90": "p90" };
const projectionCells: Record<string, readonly [release: string, column: string]> = {
  "newest-change": ["2025-35", "projected_change"],
  openings: ["2025-35", "openings"],
  "earlier-openings": ["2024-34", "openings"],
};

/** Pay in a year; an hour's times 2,080 where the table has no other. */
function yearly(row: Cells | undefined): number | null {
  const hourly = number(row?.["hourly_p50"]);
  return number(row?.["p50"]) ?? (hourly === null ? null : Math.round(2080 * hourly));
}

/** A figure of the newest release, of a profile that is one detailed occupation. */
function ofNewest(slug: string, name: string): Reading | null {
  const code = codes.get(slug) ?? "";
  const projected = projectionCells[name];
  if (projected !== undefined) {
    const row = projections.find((each) => each["code"] === code && each["release"] === projected[0]);
    const value = number(row?.[projected[1]]);
    return value === null ? null : { value, source: address(row?.["source"] ?? "") };
  }
  const pay = by(detailedPay, "code", code);
  const source = address(sourceOf("detailed-pay", "p50"));
  const own = yearly(pay);
  if (name === "newest-paid-below") {
    const all = detailedPay.flatMap((row) => yearly(row) ?? []);
    return own === null ? null : { value: Math.round((100 * all.filter((each) => each < own).length) / all.length), source };
  }
  const value = name === "newest-median-pay" ? own : number(pay?.[payCells[name] ?? ""]);
  return value === null ? null : { value, source };
}

const bureau = new Map(table("bureau-exposure").map(({ code = "", exposure: step = "" }) => [code, step]));
const byBureau = address("bls-ai-exposure");

/** The Bureau's step of a profile, and the share of its jobs that is in it: all of them, or more than half; null where no step holds so many. */
function ofBureau(slug: string, name: "bureau-exposure" | "bureau-share"): Reading | null {
  const parts = detailed.flatMap(({ profile, code = "" }) => {
    const row = projections.find((each) => each["code"] === code && each["release"] === "2024-34");
    return profile === slug ? [{ step: bureau.get(code) ?? "", jobs: number(row?.["jobs"]) ?? 0 }] : [];
  });
  const jobsOf = (some: typeof parts) => some.reduce((sum, { jobs }) => sum + jobs, 0);
  const steps = [...Map.groupBy(parts, ({ step }) => step)];
  const [step, members] = steps.find(([, some]) => steps.length === 1 || 2 * jobsOf(some) > jobsOf(parts)) ?? [];
  if (step === undefined || members === undefined) return null;
  const share = steps.length === 1 ? 100 : (100 * jobsOf(members)) / jobsOf(parts);
  const value = name === "bureau-share" ? Math.round(share) : `${share < 100 ? "mostly " : ""}${step.replace("-", " ")}`;
  return name === "bureau-share"
    ? { value, source: "/measures/bureau-exposure/", through: ["bls-ai-exposure"] }
    : { value, source: byBureau };
}

function ofOccupation(slug: string, name: string): Reading | null {
  if (name === "bureau-exposure" || name === "bureau-share") return ofBureau(slug, name);
  if (name in payCells || name in projectionCells || name === "newest-paid-below") return ofNewest(slug, name);
  const cell = cells[name];
  if (cell !== undefined) {
    const [file, column] = cell;
    const rows = { occupations, "pay-ranges": ranges, exposure }[file] ?? [];
    const text = filled(by(rows, "slug", slug)?.[column]);
    if (text === null) return null;
    return { value: valueOf(name, text), source: address(sourceOf(file, column)) };
  }
  const measure = name.replace(/-rank$/, "");
  if (cells[measure]?.[0] === "exposure") {
    const value = rank(measure, slug);
    return value === null ? null : { value, source: address(sourceOf("exposure", measure)) };
  }
  if (name === "paid-below") {
    const pays = occupations.flatMap((row) => number(row["median_pay"]) ?? []);
    const own = number(by(occupations, "slug", slug)?.["median_pay"]);
    if (own === null) return null;
    return {
      value: Math.round((100 * pays.filter((pay) => pay < own).length) / pays.length),
      source: address(sourceOf("occupations", "median_pay")),
    };
  }
  // A zero of Anthropic's measure says that nothing was measured: it is left out of means and of statements about disagreement.
  const apart = current.flatMap((id) =>
    id === "anthropic" && number(by(exposure, "slug", slug)?.[id]) === 0 ? [] : (rank(id, slug) ?? []),
  );
  const value = {
    "mean-rank": apart.reduce((sum, each) => sum + each, 0) / apart.length,
    "rank-low": Math.min(...apart),
    "rank-high": Math.max(...apart),
    // The distance between the two as they are printed.
    "rank-spread": Math.round(Math.max(...apart)) - Math.round(Math.min(...apart)),
  }[name];
  return value === undefined ? null : { value, source: "/measures/mean-rank/", through: current.map((id) => sourceOf("exposure", id)) };
}

/** Codes of the occupations without a profile, by the last part of their address. */
const alone = new Map(
  detailed.flatMap(({ code = "", title = "", profile }) =>
    profile === "" ? [[title.toLowerCase().replace(/[^a-z0-9]+/g, "-"), code] as const] : [],
  ),
);

/** Figure -> table and column, where it is a cell of a detailed occupation; of projections with the release. */
const detailedCells: Record<string, [name: "pay" | "matrix" | "projections", column: string, release?: string]> = {
  jobs: ["projections", "jobs", "2024-34"],
  "later-jobs": ["projections", "projected_jobs", "2024-34"],
  "earlier-change": ["projections", "projected_change", "2024-34"],
  "earlier-size": ["projections", "projected_change", "2024-34"],
  "earlier-openings": ["projections", "openings", "2024-34"],
  "gained-or-lost-a-year": ["projections", "employment_change", "2024-34"],
  "projected-change": ["projections", "projected_change", "2025-35"],
  "change-percent": ["projections", "projected_change", "2025-35"],
  "change-size": ["projections", "projected_change", "2025-35"],
  openings: ["projections", "openings", "2025-35"],
  "self-employed": ["matrix", "self_employed"],
  "entry-education": ["matrix", "entry_education"],
  "median-pay": ["pay", "p50"],
  "pay-p10": ["pay", "p10"],
  "pay-p90": ["pay", "p90"],
  "median-hourly": ["pay", "hourly_p50"],
  "hourly-p10": ["pay", "hourly_p10"],
  "hourly-p90": ["pay", "hourly_p90"],
};

function ofDetailed(code: string, name: string): Reading | null {
  const step = bureau.get(code);
  if (name === "bureau-exposure") return step === undefined ? null : { value: step.replace("-", " "), source: byBureau };
  const cell = detailedCells[name];
  if (cell !== undefined) {
    const [file, column, release] = cell;
    const rows = { pay: detailedPay, matrix: detailed, projections: projections.filter((row) => row["release"] === release) }[file];
    const row = by(rows, "code", code);
    const text = filled(row?.[column]);
    if (text === null) return null;
    const source = file === "projections" ? (row?.["source"] ?? "") : file === "pay" ? "bls-oews-national" : "bls-projections";
    const value = name.endsWith("-size") ? Math.abs(Number(text)) : valueOf(name, text);
    return { value, source: address(source) };
  }
  if (name === "paid-below") {
    const pays = detailedPay.flatMap((row) => number(row["p50"]) ?? []);
    const own = number(by(detailedPay, "code", code)?.["p50"]);
    return own === null
      ? null
      : { value: Math.round((100 * pays.filter((pay) => pay < own).length) / pays.length), source: address("bls-oews-national") };
  }
  const ids = ["eloundou", "aioe", "microsoft"];
  const rankOf = (id: string) => rank(id, code, detailedExposure, "code");
  const measure = name.replace(/-rank$/, "");
  if (ids.includes(measure)) {
    const value = name === measure ? number(by(detailedExposure, "code", code)?.[measure]) : rankOf(measure);
    return value === null ? null : { value, source: address(sourceOf("exposure", measure)) };
  }
  const ranks = ids.flatMap((id) => rankOf(id) ?? []);
  const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
  const value = { "rank-low": low, "rank-high": high, "rank-spread": Math.round(high) - Math.round(low) }[name];
  return value === undefined || ranks.length < 2 ? null : { value, source: "/methods/" };
}

/** What lies between two occupations, without its sign. */
function ofPair(slug: string, other: string, name: string): Reading | null {
  const figure = { "pay-difference": "median-pay", "rank-difference": "mean-rank" }[name];
  if (figure === undefined) return null;
  const [own, its] = [ofOccupation(slug, figure), ofOccupation(other, figure)];
  if (own === null || its === null) return null;
  // Percentiles are whole numbers wherever they are printed, and so is what lies between two.
  const whole = (value: string | number) => (name === "rank-difference" ? Math.round(Number(value)) : Number(value));
  return { ...own, value: Math.abs(whole(own.value) - whole(its.value)) };
}

/** Figures of a category, or of all occupations, that can be added up here in a line. */
function ofMany(members: Cells[], name: string): Reading | null {
  const scored = members.flatMap(({ slug = "", jobs_2024 }) => {
    const score = number(by(exposure, "slug", slug)?.["karpathy"]);
    const jobs = number(jobs_2024);
    return score === null ? [] : [{ score, jobs }];
  });
  const employed = scored.flatMap(({ score, jobs }) => (jobs === null ? [] : [{ score, jobs }]));
  const jobs = members.reduce((sum, row) => sum + (number(row["jobs_2024"]) ?? 0), 0);
  const pays = members.flatMap((row) => number(row["median_pay"]) ?? []);
  const [ooh, karpathy] = [address("bls-ooh"), address("karpathy-jobs")];
  const readings: Record<string, Reading> = {
    jobs: { value: jobs, source: ooh },
    occupations: { value: members.filter((row) => filled(row["jobs_2024"]) !== null).length, source: ooh },
    profiles: { value: members.length, source: ooh },
    "median-pay-low": { value: Math.min(...pays), source: ooh },
    "median-pay-high": { value: Math.max(...pays), source: ooh },
    karpathy: { value: employed.reduce((sum, each) => sum + each.score * each.jobs, 0) / jobs, source: karpathy },
    "karpathy-low": { value: Math.min(...scored.map(({ score }) => score)), source: karpathy },
    "karpathy-high": { value: Math.max(...scored.map(({ score }) => score)), source: karpathy },
  };
  return readings[name] ?? null;
}

function ofSource(slug: string, name: string): Reading | null {
  const { values } = parse(readFileSync(`content/sources/${slug}.yaml`, "utf8")) as { values?: Record<string, { value: number }> };
  const value = values?.[name]?.value;
  return value === undefined ? null : { value, source: `${address(slug)}#${name}` };
}

function ofPay(id: string, part: string): Reading | null {
  const row = by(levels, "id", id);
  const value = number(row?.[part.replace("-", "_")]);
  return value === null ? null : { value, source: address(row?.["source"] ?? "") };
}

/** The figure of an id; null where this reader does not know how to read it. */
export function readFigure(id: string): Reading | null {
  const [place = "", name = "", part = "", last = ""] = id.split("/");
  if (place === "pairs") return ofPair(name, part, last);
  if (place === "detailed") return ofDetailed(name, part);
  if (place === "occupations") return alone.has(name) ? ofDetailed(alone.get(name) ?? "", part) : ofOccupation(name, part);
  if (place === "categories")
    return ofMany(
      occupations.filter(({ category }) => category === name),
      part,
    );
  if (place === "map") return ofMany(occupations, name);
  if (place === "changes") return readChange(name, part);
  if (place === "economy") return readEconomy(name);
  if (place === "sources") return ofSource(name, part);
  return place === "pay" ? ofPay(name, part) : null;
}

/** A printed figure as a number, and by how much its last digit may have been rounded: `2.8 million` -> 2,800,000 and 50,000. */
export function numberOf(printed: string): { value: number; within: number } {
  const [, sign = "", digits = "", decimals = "", size = ""] =
    /^([+−]?)\$?([\d,]+)(?:\.(\d+))?%?(?: (million|billion))?$/.exec(printed.replace("$−", "−$").trim()) ?? [];
  if (digits === "") throw new Error(`“${printed}” is no printed number`);
  const times = { million: 1e6, billion: 1e9 }[size] ?? 1;
  const value = Number(`${digits.replaceAll(",", "")}.${decimals || "0"}`) * times * (sign === "−" ? -1 : 1);
  return { value, within: 0.5000001 * times * 10 ** -decimals.length };
}
