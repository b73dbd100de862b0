import { tablesByCode, type Rows } from "../../schema/tables.ts";
import { addProjection } from "./add-projection.ts";
import { addSurvey } from "./add-survey.ts";
import type { ProjectionRelease } from "./projection-workbook.ts";
import { Refused } from "./refused.ts";
import { keptBefore, type Decisions, type State } from "./state.ts";
import type { Survey } from "./survey-workbook.ts";

/** Those that a refresh changes. */
export const refreshedTables = ["detailed-occupations", ...tablesByCode] as const;

/** The tables with these workbooks read into them, whatever the order in which they were given. */
export function newTables(before: State, releases: readonly (Survey | ProjectionRelease)[], decisions: Decisions): State {
  expectOnce(releases);
  const projections = releases.filter((each) => each.kind === "projection").toSorted((a, b) => a.release.localeCompare(b.release));
  const surveys = releases.filter((each) => each.kind === "survey").toSorted((a, b) => a.month.localeCompare(b.month));
  const projected = projections.reduce((state, each) => addProjection(state, each, decisions.keep), before);
  const retired = withoutCodes(projected, decisions.retire);
  return surveys.reduce(addSurvey, retired);
}

/**
 * Occupations of the tables that the newest release among these has no more. One that was kept when the release was first read has no row
 * of it, and is not asked for again.
 */
export function vanishedCodes({ rows, vintages }: State, releases: readonly (Survey | ProjectionRelease)[]): string[] {
  const newest = releases
    .filter((each) => each.kind === "projection")
    .toSorted((a, b) => a.release.localeCompare(b.release))
    .at(-1);
  if (newest === undefined || newest.release < (vintages.projectionReleases.at(-1) ?? "")) return [];
  const kept = keptBefore({ rows, vintages }, newest.release);
  return rows["detailed-occupations"].flatMap(({ code }) => (newest.rows.has(code) || kept.has(code) ? [] : [code]));
}

function withoutCodes({ rows, vintages }: State, codes: ReadonlySet<string>): State {
  const left = refreshedTables.map((name) => [name, (rows[name] as { code: string }[]).filter(({ code }) => !codes.has(code))] as const);
  return { rows: { ...rows, ...(Object.fromEntries(left) as Partial<Rows>) }, vintages };
}

function expectOnce(releases: readonly (Survey | ProjectionRelease)[]): void {
  const files = Map.groupBy(releases, (each) => (each.kind === "survey" ? each.month : each.release));
  const double = [...files].filter(([, each]) => each.length > 1);
  if (double.length > 0)
    throw new Refused(
      double.map(([period, each]) => `${each.map(({ file }) => file).join(" and ")}: give one workbook of ${period}`).join("\n"),
    );
}
