import type { Atlas } from "../../atlas/atlas.ts";

/**
 * `/data/newest.json`: newer pay and projections than the map is colored by, of the profiles that are one detailed occupation. Numbers by
 * row of `/data/map.json` with a comma between them; nothing where one is missing. A file of its own, because only cards ask for it.
 */
export interface NewestFile {
  /** Median pay, US dollars a year. */
  pay: string;
  /** Projected change, percent. */
  change: string;
  /** Openings a year. */
  openings: string;
}

export function newestFile({ occupations }: Pick<Atlas, "occupations">): NewestFile {
  const column = (value: (index: number) => number | null | undefined) => occupations.map((_, index) => value(index) ?? "").join(",");
  return {
    pay: column((index) => occupations[index]?.newest?.pay?.median),
    change: column((index) => occupations[index]?.newest?.change),
    openings: column((index) => occupations[index]?.newest?.openings),
  };
}
