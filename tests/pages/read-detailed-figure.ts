import { address, by, filled, number, rank, sourceOf, table, valueOf, type Cells, type Reading } from "./figure-tables.ts";

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

/** Newest figure -> column of its table. */
const payCells: Record<string, string> = { "newest-median-pay": "p50", "newest-pay-p10": "p10", "newest-pay-p90": "p90" };
const projectionCells: Record<string, readonly [release: string, column: string]> = {
  "newest-change": ["2025-35", "projected_change"],
  openings: ["2025-35", "openings"],
  "earlier-openings": ["2024-34", "openings"],
};

/** Whether a figure is of the newest survey or of one of the two newest releases. */
export const isNewest = (name: string): boolean => name in payCells || name in projectionCells || name === "newest-paid-below";

/** Pay in a year; an hour's times 2,080 where the table has no other. */
function yearly(row: Cells | undefined): number | null {
  const hourly = number(row?.["hourly_p50"]);
  return number(row?.["p50"]) ?? (hourly === null ? null : Math.round(2080 * hourly));
}

/** A figure of the newest release, of a profile that is one detailed occupation. */
export function readNewest(slug: string, name: string): Reading | null {
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
export function readBureau(slug: string, name: "bureau-exposure" | "bureau-share"): Reading | null {
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

/** Codes of the occupations without a profile, by the last part of their address. */
export const codesAlone = new Map(
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

export function readDetailed(code: string, name: string): Reading | null {
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
