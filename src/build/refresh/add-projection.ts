import type { Rows } from "../../schema/tables.ts";
import type { ProjectionRelease } from "./projection-workbook.ts";
import { Refused } from "./refused.ts";
import { expectMost, keptBefore, type State } from "./state.ts";

type Matrix = Rows["detailed-occupations"];

/** The record of the sources that Table 1.2 is. */
const source = "bls-projections";

/** The tables with a release of the projections: a new one, or one that they hold already. */
export function addProjection(before: State, added: ProjectionRelease, keep: ReadonlySet<string>): State {
  const { rows, vintages } = before;
  const { release, file } = added;
  const known = vintages.projectionReleases;
  if (!known.includes(release) && release < (known.at(-1) ?? ""))
    throw new Refused(`${file}: give a release that is newer than ${known.join(" and ")}, or one of these (found ${release})`);
  const releases = known.includes(release) ? known : [...known, release];
  const matrix = rows["detailed-occupations"];
  expectMost(
    file,
    matrix.map(({ code }) => code),
    added.rows,
  );

  const codes = codesOf(matrix, added, releases.at(-1) === release, keep.union(keptBefore(before, release)));
  const isMatrix = release >= vintages.matrixRelease;
  return {
    rows: {
      ...rows,
      "detailed-occupations": isMatrix ? matrixOf(matrix, added, codes) : matrix,
      projections: projectionsOf(rows.projections, added, codes),
    },
    vintages: { ...vintages, projectionReleases: releases, matrixRelease: isMatrix ? release : vintages.matrixRelease },
  };
}

/**
 * The occupations that the tables have: the line items of the newest release, and what is kept although it has them no more. An older
 * release adds none.
 */
function codesOf(matrix: Matrix, { rows }: ProjectionRelease, isNewest: boolean, keep: ReadonlySet<string>): string[] {
  const known = matrix.map(({ code }) => code);
  if (!isNewest) return known;
  const gone = known.filter((code) => !rows.has(code) && keep.has(code));
  return [...rows.keys(), ...gone].toSorted();
}

function matrixOf(matrix: Matrix, { rows }: ProjectionRelease, codes: readonly string[]): Matrix {
  const before = new Map(matrix.map((row) => [row.code, row]));
  return codes.flatMap((code) => {
    const row = rows.get(code);
    const old = before.get(code);
    if (row === undefined) return old ?? [];
    return {
      code,
      title: row.title,
      profile: row.profile,
      // Which codes a line item joins is not in the workbook.
      parts: old?.parts ?? null,
      self_employed: row.selfEmployed,
      // What is none of the known levels is refused when the new table is read.
      entry_education: row.education as Matrix[number]["entry_education"],
      experience: row.experience as Matrix[number]["experience"],
      training: row.training as Matrix[number]["training"],
    };
  });
}

function projectionsOf(before: Rows["projections"], { release, rows }: ProjectionRelease, codes: readonly string[]): Rows["projections"] {
  const others = before.filter((row) => row.release !== release || !rows.has(row.code));
  const own = codes.flatMap((code) => {
    const row = rows.get(code);
    if (row === undefined) return [];
    return {
      code,
      release,
      jobs: row.jobs,
      projected_jobs: row.projectedJobs,
      employment_change: row.employmentChange,
      projected_change: row.change as number,
      openings: row.openings as number,
      source,
    };
  });
  const known = new Set(codes);
  return [...others.filter(({ code }) => known.has(code)), ...own].toSorted(
    (a, b) => a.code.localeCompare(b.code) || a.release.localeCompare(b.release),
  );
}
