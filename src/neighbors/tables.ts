import { knowledgeNames, skillNames, type KnowledgeId, type SkillId } from "../schema/rating-tables.ts";
import type { Rows } from "../schema/tables.ts";
import { traitOf, type Trait } from "../atlas/trait.ts";

/** What the tables know about pairs of occupations and about the work of each. */
export interface Neighborhood {
  /** The forty that are most alike, the nearest first. Those without ratings have none. */
  near: ReadonlyMap<string, readonly Near[]>;
  /** Published lists, by the occupation and the one that is listed with it; in O*NET's order, then the Handbook's. */
  related: ReadonlyMap<string, ReadonlyMap<string, Listed>>;
  /** O*NET's job zone, 1 to 5. */
  zones: ReadonlyMap<string, number>;
  /** Every skill and area of knowledge. */
  traits: readonly Trait[];
  /** The largest activities of each, with their shares in percent, the largest first. */
  activities: ReadonlyMap<string, readonly Activity[]>;
}

export interface Near {
  slug: string;
  rank: number;
  likeness: number;
}

/** Whose list of related occupations has the pair. */
export interface Listed {
  onet: boolean;
  bls: boolean;
}

export interface Activity {
  name: string;
  share: number;
}

/** Joins the tables. The rows have been checked. */
export function neighborhoodOf(rows: Rows): Neighborhood {
  const names = new Map(rows["activity-names"].map(({ activity, name }) => [activity, name]));
  return {
    near: grouped(rows.neighbours, ({ neighbour, rank, likeness }) => ({ slug: neighbour, rank, likeness })),
    related: new Map(
      [...Map.groupBy(rows["related-occupations"], ({ slug }) => slug)].map(([slug, listed]) => [
        slug,
        new Map(listed.map(({ related, onet, bls }) => [related, { onet: onet !== null, bls: bls !== null }])),
      ]),
    ),
    zones: new Map(rows["job-zones"].map(({ slug, job_zone }) => [slug, job_zone])),
    traits: [...traitsOf<SkillId>(rows.skills, skillNames), ...traitsOf<KnowledgeId>(rows.knowledge, knowledgeNames)],
    activities: grouped(rows.activities, ({ activity, share }) => ({ name: names.get(activity) ?? activity, share })),
  };
}

const grouped = <R extends { slug: string }, T>(rows: readonly R[], of: (row: R) => T): Map<string, T[]> =>
  new Map([...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, members]) => [slug, members.map(of)]));

function traitsOf<Id extends string>(
  rows: readonly ({ slug: string } & Record<Id, number>)[],
  names: Readonly<Record<Id, string>>,
): Trait[] {
  return (Object.keys(names) as Id[]).map((id) => traitOf(names[id], new Map(rows.map((row) => [row.slug, row[id]]))));
}
