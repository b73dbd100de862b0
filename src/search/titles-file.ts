import type { Atlas } from "../atlas/atlas.ts";
import { hasOwnPage } from "../atlas/detailed-sentences.ts";
import { bureauExposures } from "../schema/bureau-exposure.ts";
import { partTitles } from "./part-titles.ts";
import { slugOfTitle } from "../text/title-slug.ts";

/**
 * `/data/titles.json`: what occupations are called, and what is shown beside them. Columns have a row for each profile, then one for each
 * occupation without a profile.
 */
export interface TitleFile {
  titles: string[];
  /** By row; absent where the slug is the title in lower case, its words joined by hyphens. */
  slugs: Partial<Record<number, string>>;
  /** Employment, median pay in US dollars a year, the video's score; null where none is published. */
  jobs: (number | null)[];
  pay: (number | null)[];
  exposure: (number | null)[];
  /** The Bureau's category, as its row in `bureauExposures`, of each occupation without a profile, in their order: no other score is shown. */
  bureau: (number | null)[];
  /** Rows whose published pay is a lower bound. */
  floors: number[];
  /** Hand-kept titles of one occupation, joined by `|`. */
  everyday: string[];
  /** Hand-kept titles of several: their rows, the likeliest first. */
  several: Record<string, number[]>;
  /** Insults and the like, with their rows: they are found by, and shown nowhere. */
  unshown: Record<string, number[]>;
  /**
   * Parts of profiles of several by the profile's row: code and title, joined by a space. Here those that a hand-kept title names; the others
   * are in the shards.
   */
  parts: Record<number, string[]>;
  /** Beginnings of words at which a shard of formal titles starts, in order: `/data/titles/<start>.json`. */
  shards: string[];
}

export function titleFile(atlas: Atlas, shards: Iterable<string>): TitleFile {
  const { occupations, everyday, detailed } = atlas;
  const alone = detailed.filter(hasOwnPage);
  const all = [...occupations, ...alone];
  const rows = new Map(all.map(({ slug }, row) => [slug, row]));
  const single = Map.groupBy(
    everyday.filter(({ slugs, shown }) => shown && slugs.length === 1),
    ({ slugs }) => slugs[0],
  );
  const rowsOf = (titles: Atlas["everyday"]) =>
    Object.fromEntries(titles.map(({ title, slugs }) => [title, slugs.flatMap((slug) => rows.get(slug) ?? [])]));
  return {
    titles: all.map(({ title }) => title),
    slugs: Object.fromEntries(all.flatMap(({ slug, title }, row) => (slug === slugOfTitle(title) ? [] : [[row, slug]]))),
    jobs: all.map(({ jobs }) => jobs),
    pay: [...occupations.map(({ medianPay }) => medianPay), ...alone.map(({ pay }) => pay?.p50 ?? null)],
    exposure: occupations.map(({ scores }) => scores.karpathy),
    bureau: alone.map(({ exposure }) => (exposure === null ? null : bureauExposures.indexOf(exposure))),
    floors: occupations.flatMap(({ payBasis }, row) => (payBasis === "floor" ? [row] : [])),
    everyday: all.map(({ slug }) => (single.get(slug) ?? []).map(({ title }) => title).join("|")),
    several: rowsOf(everyday.filter(({ slugs, shown }) => shown && slugs.length > 1)),
    unshown: rowsOf(everyday.filter(({ shown }) => !shown)),
    parts: Object.fromEntries(
      [
        ...Map.groupBy(
          partTitles(atlas).filter(({ atHand }) => atHand),
          ({ owner }) => owner,
        ),
      ].map(([owner, parts]) => [owner, parts.map(({ code, title }) => `${code} ${title}`)]),
    ),
    shards: [...shards],
  };
}
