import { lineOf, tableFile } from "../../content/csv-table.ts";
import type { Problem } from "../../content/problem.ts";
import { slugOfTitle } from "../../text/title-slug.ts";
import type { Atlas } from "../../atlas/atlas.ts";

/** Detailed occupations without a profile whose titles give them the address of another occupation, or none. */
export function checkAddresses({ rows, bySlug }: Pick<Atlas, "rows" | "bySlug">): Problem[] {
  const taken = new Map([...bySlug].map(([slug, { title }]) => [slug, `the profile ${title}`]));
  return rows["detailed-occupations"].flatMap((row): Problem[] => {
    if (row.profile !== null) return [];
    const slug = slugOfTitle(row.title);
    const owner = taken.get(slug);
    taken.set(slug, row.title);
    if (owner === undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
    const line = lineOf(row);
    return [
      {
        file: tableFile("detailed-occupations"),
        ...(line === undefined ? {} : { line }),
        field: "title",
        message:
          owner === undefined
            ? "write a title that starts and ends with a letter or a digit: the page's address is made from it"
            : `write a title with an address of its own, or give the row a profile; ${owner} already has /occupations/${slug}/`,
        found: row.title,
      },
    ];
  });
}
