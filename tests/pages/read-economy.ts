import { table, type Reading } from "./figure-tables.ts";

const detailed = table("detailed-occupations");
const jobs = new Map(
  table("projections").flatMap(({ code = "", release, jobs: count }) => (release === "2024-34" ? [[code, Number(count)] as const] : [])),
);
const steps = new Map(table("bureau-exposure").map(({ code = "", exposure = "" }) => [code, exposure]));

const sumOf = (rows: readonly { code?: string }[]) => rows.reduce((sum, { code = "" }) => sum + (jobs.get(code) ?? Number.NaN), 0);
const outside = detailed.filter(({ profile }) => profile === "");

/** A figure of all detailed occupations together, from the tables alone; null where this reader does not know it. */
export function readEconomy(name: string): Reading | null {
  const counted: Record<string, () => number> = {
    occupations: () => detailed.length,
    jobs: () => sumOf(detailed),
    "without-profile": () => outside.length,
    "jobs-without-profile": () => sumOf(outside),
  };
  const value = Object.hasOwn(counted, name) ? counted[name]?.() : undefined;
  if (value !== undefined) return { value, source: "/sources/bls-projections/" };
  if (name === "without-pay") {
    const paid = new Set(table("detailed-pay").flatMap(({ code = "", p50 }) => (p50 === "" ? [] : [code])));
    return { value: detailed.filter(({ code = "" }) => !paid.has(code)).length, source: "/sources/bls-oews-national/" };
  }
  const held = detailed.filter(({ code = "" }) => steps.get(code) === name);
  if (held.length === 0) return null;
  const share = Math.round((100 * sumOf(held)) / sumOf(detailed));
  return { value: share, source: "/charts/whole-economy/", through: ["bls-ai-exposure", "bls-projections"] };
}
