import type { Atlas } from "./atlas.ts";
import { detailedPageOf } from "./detailed-page.ts";
import { hasOwnPage } from "./detailed-sentences.ts";

/** An everyday title and the occupations that it may mean. */
export interface TitleEntry {
  title: string;
  occupations: readonly TitleOwner[];
}

/** An occupation with a page, or a part of one with its row there. */
interface TitleOwner {
  title: string;
  slug: string;
  row: string | null;
}

/** Everyday titles by their first letter, both in order; titles that start with a figure stand under `0`. */
export function titlesByLetter({ occupations, detailed, detailedByProfile, bySlug }: Atlas): Map<string, TitleEntry[]> {
  const owners = new Map<string, { title: string; occupations: Map<string, TitleOwner> }>();
  const add = (title: string, owner: TitleOwner) => {
    const key = title.toLowerCase();
    const entry = owners.get(key) ?? { title, occupations: new Map() };
    // A title of the whole counts before one of a part.
    if (!entry.occupations.has(owner.slug)) entry.occupations.set(owner.slug, owner);
    owners.set(key, entry);
  };
  for (const { slug, title } of occupations) add(title, { slug, title, row: null });
  // Most names of parts are among the names of their profile: here they lead to the part.
  for (const part of detailed) {
    const whole = part.profile === null ? undefined : bySlug.get(part.profile);
    const { row } = detailedPageOf(part, detailedByProfile);
    if (whole !== undefined && row !== null) add(part.title, { slug: whole.slug, title: whole.title, row });
  }
  for (const { slug, title, titles, everyday } of occupations)
    for (const name of [...titles, ...everyday]) add(name, { slug, title, row: null });
  for (const { slug, title, everyday } of detailed.filter(hasOwnPage))
    for (const name of [title, ...everyday]) add(name, { slug, title, row: null });
  const entries = [...owners.values()]
    .map((entry) => ({ title: entry.title, occupations: [...entry.occupations.values()] }))
    .toSorted((a, b) => a.title.localeCompare(b.title, "en"));
  const letters = Map.groupBy(entries, ({ title }) => /[a-z]/i.exec(title.charAt(0))?.[0].toLowerCase() ?? "0");
  return new Map([...letters].toSorted(([a], [b]) => a.localeCompare(b)));
}
