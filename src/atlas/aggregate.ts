import type { Occupation } from "./occupation.ts";

/** What can be said of a set of occupations together: a category, a filter's result, the whole map. */
export interface Summary {
  /** Occupations with employment. */
  occupations: number;
  /** Employment. */
  jobs: number;
  /** Projected, in percent; recomputed from total employment; null where nobody is employed. */
  projectedChange: number | null;
}

export function summarize(occupations: readonly Occupation[]): Summary {
  const employed = occupations.filter((occupation) => occupation.jobs !== null);
  const jobs = sum(employed.map((occupation) => occupation.jobs));
  const later = sum(employed.map((occupation) => occupation.projectedJobs));
  return { occupations: employed.length, jobs, projectedChange: jobs === 0 ? null : (100 * (later - jobs)) / jobs };
}

/** Mean of a value weighted by employment, over the occupations that have both; null where none has. */
export function weightedMean<T extends { jobs: number | null }>(
  occupations: readonly T[],
  value: (occupation: T) => number | null,
): number | null {
  let total = 0;
  let weight = 0;
  for (const occupation of occupations) {
    const known = value(occupation);
    if (known === null || occupation.jobs === null) continue;
    total += known * occupation.jobs;
    weight += occupation.jobs;
  }
  return weight === 0 ? null : total / weight;
}

/** Plain mean over the occupations that have the value; null where none has. */
export function mean(occupations: readonly Occupation[], value: (occupation: Occupation) => number | null): number | null {
  const known = occupations.map(value).filter((each) => each !== null);
  return known.length === 0 ? null : sum(known) / known.length;
}

/** Lowest and highest value; null where no occupation has one. */
export function range(occupations: readonly Occupation[], value: (occupation: Occupation) => number | null): [number, number] | null {
  const known = occupations.map(value).filter((each) => each !== null);
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
