import type { Rows } from "../schema/tables.ts";
import { ContentError } from "./problem.ts";
import { occupationsOf, type Occupation } from "./occupation.ts";
import { readTables } from "./table.ts";

/** Everything the tables hold, joined. */
export interface Atlas {
  rows: Rows;
  /** All 342, in the order of `occupations.csv`. */
  occupations: readonly Occupation[];
  bySlug: ReadonlyMap<string, Occupation>;
  byCategory: ReadonlyMap<string, readonly Occupation[]>;
}

/** Joins rows that have been checked. */
export function atlasOf(rows: Rows): Atlas {
  const occupations = occupationsOf(rows);
  return {
    rows,
    occupations,
    bySlug: new Map(occupations.map((occupation) => [occupation.slug, occupation])),
    byCategory: Map.groupBy(occupations, (occupation) => occupation.category),
  };
}

/** The atlas of the project in `root`. Throws a `ContentError` that lists every problem of every table. */
export function readAtlas(root: string): Atlas {
  const { rows, problems } = readTables(root);
  if (problems.length > 0) throw new ContentError(problems);
  return atlasOf(rows);
}
