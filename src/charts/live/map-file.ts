import { measureIds, type MeasureId } from "../../schema/measure.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import type { CategoryNames } from "../rows.ts";
import { measures } from "../../atlas/measure.ts";
import { slugOfTitle, sparse } from "../../text/title-slug.ts";

/** `/data/map.json`: what the live map needs, in columns, because columns compress well. Rows are all profiles. */
export interface MapFile {
  categories: { slug: string; title: string; shortTitle: string }[];
  titles: string[];
  /** By row; absent where the slug is the title in lower case, its words joined by hyphens. */
  slugs: Partial<Record<number, string>>;
  /** By row; absent where the short title is the title. */
  shortTitles: Partial<Record<number, string>>;
  /** Index into `categories`. */
  category: number[];
  /** null where none are published: such a profile is ranked and not drawn. */
  jobs: (number | null)[];
  /** Ranks, mean ranks and spreads are computed from these. */
  values: Record<FiledMeasure, (number | null)[]>;
}

type FiledMeasure = Exclude<MeasureId, "mean-rank">;
const filed = measureIds.filter((id): id is FiledMeasure => id !== "mean-rank");

export function mapFile(atlas: Atlas, names: ReadonlyMap<string, CategoryNames>): MapFile {
  const rows = atlas.occupations;
  const categories = [...new Set(rows.map((row) => row.category))];
  // Fewer digits would make ties, and with them other ranks, spreads and colors than the pages print.
  const round = (value: number | null) => (value === null ? null : Number(value.toPrecision(6)));
  const values = filed.map(
    (id) => [id, rows.map((row) => (id === "median-pay" ? row.medianPay : round(measures[id].value(row))))] as const,
  );
  return {
    categories: categories.map((slug) => ({
      slug,
      title: names.get(slug)?.title ?? slug,
      shortTitle: names.get(slug)?.shortTitle ?? slug,
    })),
    slugs: sparse(rows.map((row) => (row.slug === slugOfTitle(row.title) ? null : row.slug))),
    titles: rows.map((row) => row.title),
    shortTitles: sparse(rows.map((row) => (row.shortTitle === row.title ? null : row.shortTitle))),
    category: rows.map((row) => categories.indexOf(row.category)),
    jobs: rows.map((row) => row.jobs),
    values: Object.fromEntries(values) as MapFile["values"],
  };
}
