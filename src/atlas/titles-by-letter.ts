import type { Atlas } from "./atlas.ts";
import type { Occupation } from "./occupation.ts";

/** An everyday title and the occupations that it may mean. */
export interface TitleEntry {
  title: string;
  occupations: readonly Occupation[];
}

/** Everyday titles by their first letter, both in order; titles that start with a figure stand under `0`. */
export function titlesByLetter({ occupations }: Atlas): Map<string, TitleEntry[]> {
  const owners = new Map<string, { title: string; occupations: Set<Occupation> }>();
  for (const occupation of occupations) {
    for (const title of [occupation.title, ...occupation.titles, ...occupation.everyday]) {
      const key = title.toLowerCase();
      const entry = owners.get(key) ?? { title, occupations: new Set() };
      entry.occupations.add(occupation);
      owners.set(key, entry);
    }
  }
  const entries = [...owners.values()]
    .map((entry) => ({ title: entry.title, occupations: [...entry.occupations] }))
    .toSorted((a, b) => a.title.localeCompare(b.title, "en"));
  const letters = Map.groupBy(entries, ({ title }) => /[a-z]/i.exec(title.charAt(0))?.[0].toLowerCase() ?? "0");
  return new Map([...letters].toSorted(([a], [b]) => a.localeCompare(b)));
}
