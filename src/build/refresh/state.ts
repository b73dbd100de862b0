import type { Rows } from "../../schema/tables.ts";
import { Refused } from "./refused.ts";
import type { Vintages } from "./vintages.ts";

/** The tables and what they hold. */
export interface State {
  rows: Rows;
  vintages: Vintages;
}

/** What becomes of detailed occupations that the newest projections have no more, by code: their rows stay, or go. */
export interface Decisions {
  keep: ReadonlySet<string>;
  retire: ReadonlySet<string>;
}

/** The least share of the known occupations that a workbook must have: with fewer it is of another classification. */
const leastShare = 0.95;

/** Refuses a workbook that has too few of the known occupations. */
export function expectMost(file: string, known: readonly string[], found: ReadonlyMap<string, unknown>): void {
  const count = known.filter((code) => found.has(code)).length;
  if (count < leastShare * known.length)
    throw new Refused(
      `${file}: give a workbook of the occupations that the tables hold; this has ${count} of their ${known.length} codes, so its classification is another`,
    );
}

/** Occupations that stay although this release, which the tables hold, has them not. */
export function keptBefore({ rows, vintages }: State, release: string): Set<string> {
  if (!vintages.projectionReleases.includes(release)) return new Set();
  const projected = new Set(rows.projections.flatMap((row) => (row.release === release ? [row.code] : [])));
  return new Set(rows["detailed-occupations"].flatMap(({ code }) => (projected.has(code) ? [] : [code])));
}
