import { knowledgeNames, skillNames, type KnowledgeId, type SkillId } from "../schema/rating-tables.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { packed } from "../text/packed-numbers.ts";
import { slugOfTitle, sparse } from "../text/title-slug.ts";

/**
 * `/data/work.json`: what the tables know about the work of each occupation, exactly and packed. Rows are all profiles; a text of numbers
 * holds one letter for each, see `packed.ts`.
 */
export interface WorkFile {
  titles: string[];
  /** By row; absent where the slug is the title in lower case, its words joined by hyphens. */
  slugs: Partial<Record<number, string>>;
  skills: string[];
  /** Areas of knowledge. */
  knowledge: string[];
  /** How important each skill, then each area of knowledge is, by row: hundredths above 1. */
  importance: string[];
  /** Names of activities. */
  activities: string[];
  /** By row: the largest activities, as indexes in `activities`, the largest first. */
  largest: string[];
  /** By row: their shares of the work in hundredths of a percent, each as what it lies below the one before; the first as it is. */
  shares: number[][];
}

export function workFile({ occupations, rows }: Pick<Atlas, "occupations" | "rows">): WorkFile {
  const names = rows["activity-names"];
  const indexes = new Map(names.map(({ activity }, index) => [activity, index]));
  const work = Map.groupBy(rows.activities, ({ slug }) => slug);
  const ordered = occupations.map(({ slug }) => work.get(slug) ?? []);
  const columns = <Id extends string>(ids: readonly Id[], rated: readonly ({ slug: string } & Record<Id, number>)[]) => {
    const bySlug = new Map(rated.map((row) => [row.slug, row]));
    return ids.map((id) => packed(occupations.map(({ slug }) => above(bySlug.get(slug)?.[id]))));
  };
  return {
    titles: occupations.map(({ title }) => title),
    slugs: sparse(occupations.map(({ slug, title }) => (slug === slugOfTitle(title) ? null : slug))),
    skills: Object.values(skillNames),
    knowledge: Object.values(knowledgeNames),
    importance: [
      ...columns(Object.keys(skillNames) as SkillId[], rows.skills),
      ...columns(Object.keys(knowledgeNames) as KnowledgeId[], rows.knowledge),
    ],
    activities: names.map(({ name }) => name),
    largest: ordered.map((listed) => packed(listed.map(({ activity }) => indexes.get(activity) ?? null))),
    shares: ordered.map((listed) => falling(listed.map(({ share }) => Math.round(100 * share)))),
  };
}

const above = (importance: number | undefined) => (importance === undefined ? null : Math.round(100 * importance) - 100);

const falling = (shares: readonly number[]) => shares.map((share, index) => (index === 0 ? share : (shares[index - 1] ?? 0) - share));
