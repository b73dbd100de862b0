import { namesOf, oneOf, readFields, writeFields, type Fields } from "../dom/url-fields.ts";

/** What the search page is narrowed to where its address says nothing. */
export const allKinds = "All";

/** Kinds that results can be narrowed to, as the pages call themselves. */
export const kinds = [allKinds, "Occupation", "Category", "Article", "Concept", "Quote", "Claim", "Chart", "Source", "Page"] as const;

/** What is looked for, as it stands in the search page's address: `/search/?q=nurse&kind=Claim`. */
export interface Search {
  q: string;
  kind: (typeof kinds)[number];
}

/** Letters of a query; what is longer is cut. */
export const longestQuery = 200;
const fields: Fields<Search> = {
  q: { read: (text) => text.slice(0, longestQuery), write: (text) => (text === "" ? null : text) },
  kind: oneOf(kinds),
};
const nothing: Search = { q: "", kind: allKinds };

export const searchInAddress = (): Search => readFields(fields, new URLSearchParams(location.search), nothing, null);

/** Keeps a search in the address, so that it can be linked and reloaded. Typing adds no steps for Back. */
export function writeAddress(search: Search): void {
  const address = new URL(location.href);
  for (const name of namesOf(fields)) address.searchParams.delete(name);
  for (const [name, value] of writeFields(fields, search, nothing)) address.searchParams.set(name, value);
  history.replaceState(null, "", address);
}
