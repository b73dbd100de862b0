import type { Atlas } from "../atlas/atlas.ts";
import { slugOfTitle } from "../text/title-slug.ts";

/** `/data/titles.json`: what occupations are called, and what is shown beside them. Columns have a row for each profile. */
export interface TitleFile {
  titles: string[];
  /** By row; absent where the slug is the title in lower case, its words joined by hyphens. */
  slugs: Partial<Record<number, string>>;
  /** Employment, median pay in US dollars a year, the video's score; null where none is published. */
  jobs: (number | null)[];
  pay: (number | null)[];
  exposure: (number | null)[];
  /** Rows whose published pay is a lower bound. */
  floors: number[];
  /** Hand-kept titles of one occupation, joined by `|`. */
  everyday: string[];
  /** Hand-kept titles of several: their rows, the likeliest first. */
  several: Record<string, number[]>;
  /** Insults and the like, with their rows: they are found by, and shown nowhere. */
  unshown: Record<string, number[]>;
  /** Beginnings of words at which a shard of formal titles starts, in order: `/data/titles/<start>.json`. */
  shards: string[];
}

export function titleFile({ occupations, everyday }: Atlas, shards: Iterable<string>): TitleFile {
  const places = new Map(occupations.map(({ slug }, place) => [slug, place]));
  const single = Map.groupBy(
    everyday.filter(({ slugs, shown }) => shown && slugs.length === 1),
    ({ slugs }) => slugs[0],
  );
  const rowsOf = (titles: Atlas["everyday"]) =>
    Object.fromEntries(titles.map(({ title, slugs }) => [title, slugs.flatMap((slug) => places.get(slug) ?? [])]));
  return {
    titles: occupations.map(({ title }) => title),
    slugs: Object.fromEntries(occupations.flatMap(({ slug, title }, place) => (slug === slugOfTitle(title) ? [] : [[place, slug]]))),
    jobs: occupations.map(({ jobs }) => jobs),
    pay: occupations.map(({ medianPay }) => medianPay),
    exposure: occupations.map(({ scores }) => scores.karpathy),
    floors: occupations.flatMap(({ payBasis }, place) => (payBasis === "floor" ? [place] : [])),
    everyday: occupations.map(({ slug }) => (single.get(slug) ?? []).map(({ title }) => title).join("|")),
    several: rowsOf(everyday.filter(({ slugs, shown }) => shown && slugs.length > 1)),
    unshown: rowsOf(everyday.filter(({ shown }) => !shown)),
    shards: [...shards],
  };
}
