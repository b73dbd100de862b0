import type { Rows } from "../schema/tables.ts";
import { ContentError } from "../content/problem.ts";
import { readEveryday, type EverydayTitle } from "../content/job-titles.ts";
import { occupationsOf, type Occupation } from "./occupation.ts";
import { readTables } from "../content/csv-table.ts";
import { activitiesOf, type OccupationActivity } from "./activities.ts";
import { newestOf } from "./newest.ts";
import { detailedOccupationsOf, type DetailedOccupation } from "./detailed.ts";

/** Everything the tables hold, joined. */
export interface Atlas {
  rows: Rows;
  /** The hand-kept titles of `content/titles.yaml`. */
  everyday: readonly EverydayTitle[];
  /** All 342, in the order of `occupations.csv`. */
  occupations: readonly Occupation[];
  bySlug: ReadonlyMap<string, Occupation>;
  byCategory: ReadonlyMap<string, readonly Occupation[]>;
  /** All 831, in the order of the National Employment Matrix. */
  detailed: readonly DetailedOccupation[];
  byCode: ReadonlyMap<string, DetailedOccupation>;
  /** The detailed occupations that each profile is made of; those without a profile are left out. */
  detailedByProfile: ReadonlyMap<string, readonly DetailedOccupation[]>;
  /** Those without a profile, by the last part of the address of their own page. */
  detailedBySlug: ReadonlyMap<string, DetailedOccupation>;
  /** The largest activities of each profile, the largest first. */
  activities: ReadonlyMap<string, readonly OccupationActivity[]>;
}

/** Joins rows that have been checked. */
export function atlasOf(rows: Rows, everyday: readonly EverydayTitle[]): Atlas {
  const detailed = detailedOccupationsOf(rows, everyday);
  const detailedByProfile = byProfile(detailed);
  const occupations = occupationsOf(rows, everyday, { parts: detailedByProfile, newest: newestOf(detailed) });
  return {
    rows,
    everyday,
    occupations,
    bySlug: new Map(occupations.map((occupation) => [occupation.slug, occupation])),
    byCategory: Map.groupBy(occupations, (occupation) => occupation.category),
    detailed,
    byCode: new Map(detailed.map((occupation) => [occupation.code, occupation])),
    detailedByProfile,
    detailedBySlug: new Map(detailed.flatMap((occupation) => (occupation.slug === null ? [] : [[occupation.slug, occupation]]))),
    activities: activitiesOf(rows),
  };
}

function byProfile(detailed: readonly DetailedOccupation[]): Map<string, DetailedOccupation[]> {
  const groups = Map.groupBy(detailed, ({ profile }) => profile ?? "");
  groups.delete("");
  return groups;
}

/** The atlas of the project in `root`. Throws a `ContentError` that lists every problem of every table and of the hand-kept titles. */
export function readAtlas(root: string): Atlas {
  const tables = readTables(root);
  const everyday = readEveryday(root);
  const problems = [...tables.problems, ...everyday.problems];
  if (problems.length > 0) throw new ContentError(problems);
  return atlasOf(tables.rows, everyday.titles);
}
