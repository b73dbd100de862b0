import type { Inventory } from "./inventory.ts";
import type { WorkData } from "../../neighbors/work-data.ts";

/** Something to tick, and the named jobs that it belongs to; none where it was ticked in a job that is not named any more. */
export interface Offered {
  name: string;
  /** Slugs. */
  jobs: readonly string[];
}

/** What a reader who held some jobs may have done; what several jobs share stands once. */
export interface Offer {
  activities: readonly Offered[];
  skills: readonly Offered[];
  /** Areas of knowledge; mathematics, which is a skill as well, stands there. */
  knowledge: readonly Offered[];
}

/** O*NET's scale of importance says "important" at 3. */
const importantFrom = 3;
/** Skills and areas of knowledge of a job that are offered: all important ones up to the first number, and the first few where fewer are important. */
const most = 12;
const least = 4;

interface Weighed {
  name: string;
  weight: number;
}

/** The activities, skills and areas of knowledge of the jobs, the weightiest first; then what is ticked and belongs to none of them. */
export function offerOf(jobs: readonly string[], ticked: Inventory, { activities, traits, skills, knowledge }: WorkData): Offer {
  const known = new Set(skills);
  const kinds = { skills: known, knowledge: new Set(knowledge.filter((name) => !known.has(name))) };
  const tickedSkills = [...ticked.skills];
  const important = (names: ReadonlySet<string>) => (slug: string) => importantOf(traits, names, slug);
  return {
    activities: together(
      jobs,
      (slug) => (activities.get(slug) ?? []).map(({ name, share }) => ({ name, weight: share })),
      ticked.activities,
    ),
    skills: together(jobs, important(kinds.skills), new Set(tickedSkills.filter((name) => !kinds.knowledge.has(name)))),
    knowledge: together(jobs, important(kinds.knowledge), new Set(tickedSkills.filter((name) => kinds.knowledge.has(name)))),
  };
}

function importantOf(traits: WorkData["traits"], names: ReadonlySet<string>, slug: string): Weighed[] {
  const weights = new Map<string, number>();
  for (const { name, importance } of traits)
    if (names.has(name)) weights.set(name, Math.max(weights.get(name) ?? 0, importance.get(slug) ?? 0));
  const rated = [...weights]
    .map(([name, weight]) => ({ name, weight }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return rated.filter(({ weight }, index) => index < least || (weight >= importantFrom && index < most));
}

function together(jobs: readonly string[], of: (slug: string) => Weighed[], ticked: ReadonlySet<string>): Offered[] {
  const found = new Map<string, { jobs: string[]; weight: number }>();
  for (const slug of jobs)
    for (const { name, weight } of of(slug)) {
      const before = found.get(name);
      if (before === undefined) found.set(name, { jobs: [slug], weight });
      else found.set(name, { jobs: [...before.jobs, slug], weight: Math.max(before.weight, weight) });
    }
  const offered = [...found].toSorted(([, a], [, b]) => b.weight - a.weight).map(([name, each]) => ({ name, jobs: each.jobs }));
  return [...offered, ...[...ticked].filter((name) => !found.has(name)).map((name) => ({ name, jobs: [] }))];
}
