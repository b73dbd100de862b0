import type { Site } from "./site.ts";

/** A part of a sentence that stands on many pages word for word. */
export interface Filler {
  words: string;
  pages: number;
}

/** Parts of sentences without a number that stand on at least so many pages, the most frequent first. To be looked at, not to be forbidden. */
export function fillersIn({ occupations }: Site, least: number): Filler[] {
  const pages = new Map<string, Set<string>>();
  for (const { slug, sentences } of occupations.values())
    for (const { text, place } of sentences)
      for (const part of place === "text" || place === "card" ? text.split(/[:;] |, (?:but|and) /) : [])
        if (part.split(" ").length > 4 && !/\d/.test(part)) pages.set(part, (pages.get(part) ?? new Set()).add(slug));
  return [...pages]
    .map(([words, { size }]) => ({ words, pages: size }))
    .filter((filler) => filler.pages >= least)
    .toSorted((a, b) => b.pages - a.pages);
}
