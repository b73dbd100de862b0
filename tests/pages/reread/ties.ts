import type { Site } from "./site.ts";

/** A percentile that one measure prints, and how many percent of the occupations that it scores stand there, by what all pages print. */
export interface Tie {
  label: string;
  percentile: number;
  noHigher: number;
  lower: number;
}

const known = new WeakMap<Site, Tie[]>();

export function tiesOf(site: Site): Tie[] {
  const ties = known.get(site) ?? count(site);
  known.set(site, ties);
  return ties;
}

function count({ occupations }: Site): Tie[] {
  const rows = [...occupations.values()].flatMap(({ measures }) => measures.filter(({ percentile }) => percentile !== null));
  return [...Map.groupBy(rows, ({ label }) => label)].flatMap(([label, scored]) => {
    const ranks = scored.map(({ percentile }) => percentile ?? Number.NaN);
    return [...new Set(ranks)].map((percentile) => ({
      label,
      percentile,
      noHigher: (100 * ranks.filter((rank) => rank <= percentile).length) / ranks.length,
      lower: (100 * ranks.filter((rank) => rank < percentile).length) / ranks.length,
    }));
  });
}
