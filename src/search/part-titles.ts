import type { Atlas } from "../atlas/atlas.ts";
import { nameKey } from "../text/other-names.ts";

/** The title of a part of a profile, for the search. */
export interface PartTitle {
  /** Row of the profile. */
  owner: number;
  slug: string;
  code: string;
  title: string;
  /** Whether a hand-kept title says the same: such a title answers a query alone, before any shard is loaded. */
  atHand: boolean;
}

/** Titles of parts that are not called as their profile is. */
export function partTitles({ occupations, everyday, detailedByProfile }: Atlas): PartTitle[] {
  const known = new Set(everyday.flatMap(({ title, slugs }) => slugs.map((slug) => `${slug} ${nameKey(title)}`)));
  return occupations.flatMap(({ slug, title: whole }, owner) => {
    const parts = detailedByProfile.get(slug) ?? [];
    return parts.flatMap(({ code, title }) =>
      parts.length < 2 || nameKey(title) === nameKey(whole)
        ? []
        : [{ owner, slug, code, title, atHand: known.has(`${slug} ${nameKey(title)}`) }],
    );
  });
}
