import type { Neighborhood } from "./tables.ts";
import type { Trait } from "../atlas/trait.ts";

/** What the work of two occupations has in common, and what the second asks for beyond the first. */
export interface Work {
  /** Skills and knowledge that both need and that set both apart from most occupations, the most telling first. */
  sharedTraits: string[];
  sharedActivities: string[];
  /** In percent of the work, what both spend on the same of their largest activities. */
  sharedPart: number;
  /** Skills and knowledge that the second needs and the first hardly, the largest difference first. */
  missingTraits: string[];
  /** A large part of the second's work that is not among the first's largest activities. */
  missingActivity: string | null;
  /** In percent of the second's work; 0 without one. */
  missingPart: number;
}

/** O*NET's scale of importance says "important" at 3. */
const important = 3;
/** Half a step of that scale: less is within what raters differ by. */
const gap = 0.5;
/** In percent of the work: an activity counts as shared from the first, as missing from the second. */
const sharedFrom = 3;
const missingFrom = 10;

export function workOf(from: string, to: string, { traits, activities }: Pick<Neighborhood, "traits" | "activities">): Work {
  const rated = traits.flatMap((trait) => {
    const own = trait.importance.get(from);
    const other = trait.importance.get(to);
    return own === undefined || other === undefined ? [] : [{ trait, own, other }];
  });
  const shared = rated
    .filter(({ own, other }) => Math.min(own, other) >= important && other - own < gap)
    .map(({ trait, own, other }) => ({ name: trait.name, tells: apart(trait, Math.min(own, other)) }))
    .filter(({ tells }) => tells > 0)
    .toSorted((a, b) => b.tells - a.tells);
  const more = rated
    .filter(({ own, other }) => other >= important && other - own >= gap)
    .map(({ trait, own, other }) => ({ name: trait.name, by: other - own }))
    .toSorted((a, b) => b.by - a.by);
  const ours = new Map((activities.get(from) ?? []).map(({ name, share }) => [name, share]));
  const theirs = activities.get(to) ?? [];
  const overlap = theirs.map(({ name, share }) => ({ name, least: Math.min(share, ours.get(name) ?? 0) }));
  // Ties go by the alphabet, so that the pair reads the same from both sides.
  const both = overlap.filter(({ least }) => least >= sharedFrom).toSorted((a, b) => b.least - a.least || (a.name < b.name ? -1 : 1));
  const missing = theirs.find(({ name, share }) => share >= missingFrom && !ours.has(name));
  const sharedTraits = names(shared, 2);
  return {
    sharedTraits,
    sharedActivities: names(both, 2),
    sharedPart: hundredths(overlap.reduce((sum, { least }) => sum + least, 0)),
    missingTraits: names(
      more.filter(({ name }) => !sharedTraits.includes(name)),
      2,
    ),
    missingActivity: missing?.name ?? null,
    missingPart: missing?.share ?? 0,
  };
}

/** The tables give shares in hundredths; their sum is held to that. */
const hundredths = (percent: number) => Number(percent.toFixed(2));

/** How far a rating lies above the mean of all occupations: what nearly every job needs tells nothing. */
const apart = ({ mean, deviation }: Trait, value: number) => (value - mean) / deviation;

/** The first names; mathematics is rated as a skill and as knowledge and counts once. */
const names = (found: readonly { name: string }[], most: number) => [...new Set(found.map(({ name }) => name))].slice(0, most);
