import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readChange } from "./read-change.ts";
import { codesAlone, isNewest, readBureau, readDetailed, readNewest } from "./read-detailed-figure.ts";
import { address, by, filled, number, rank, sourceOf, table, valueOf, type Cells, type Reading } from "./figure-tables.ts";
import { readEconomy } from "./read-economy.ts";

const occupations = table("occupations");
const exposure = table("exposure");
const ranges = table("pay-ranges");
const levels = table("pay-levels");
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

function ofOccupation(slug: string, name: string): Reading | null {
  if (name === "bureau-exposure" || name === "bureau-share") return readBureau(slug, name);
  if (isNewest(name)) return readNewest(slug, name);
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
    const value = rank(measure, slug, exposure);
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
    id === "anthropic" && number(by(exposure, "slug", slug)?.[id]) === 0 ? [] : (rank(id, slug, exposure) ?? []),
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
  const [group = "", name = "", part = "", last = ""] = id.split("/");
  if (group === "pairs") return ofPair(name, part, last);
  if (group === "detailed") return readDetailed(name, part);
  if (group === "occupations") return codesAlone.has(name) ? readDetailed(codesAlone.get(name) ?? "", part) : ofOccupation(name, part);
  if (group === "categories")
    return ofMany(
      occupations.filter(({ category }) => category === name),
      part,
    );
  if (group === "map") return ofMany(occupations, name);
  if (group === "changes") return readChange(name, part);
  if (group === "economy") return readEconomy(name);
  if (group === "sources") return ofSource(name, part);
  return group === "pay" ? ofPay(name, part) : null;
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
