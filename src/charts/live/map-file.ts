import { measureIds, type MeasureId } from "../../schema/measure.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import type { Occupation } from "../../atlas/occupation.ts";
import type { CategoryNames } from "../rows.ts";
import { measures } from "../../atlas/measure.ts";
import { isOfFewValues, packColumn } from "./map-column.ts";
import { firstLetter, hundred } from "./map-data.ts";
import { slugOfTitle, sparse } from "../../text/title-slug.ts";

/** `/data/map.json`: what the live map needs, in columns, because columns compress well. Rows are all profiles. */
export interface MapFile {
  /** `slug` is absent where it is the title in lower case, its words joined by hyphens. */
  categories: { slug?: string; title: string; shortTitle: string }[];
  titles: string[];
  /** By row; absent where the slug is the title in lower case, its words joined by hyphens. */
  slugs: Partial<Record<number, string>>;
  /** By row; absent where the short title is the title. */
  shortTitles: Partial<Record<number, string>>;
  /** A letter for each row: its place in the alphabet is the index into `categories`. */
  category: string;
  /** In hundreds, as they are published; null where none are: such a profile is ranked and not drawn. */
  jobs: (number | null)[];
  /** Ranks, mean ranks and spreads are computed from these. See `map-column.ts` for how they are written. */
  values: Record<FiledMeasure, string>;
}

export type FiledMeasure = Exclude<MeasureId, "mean-rank">;
const filed = measureIds.filter((id): id is FiledMeasure => id !== "mean-rank");

export function mapFile(atlas: Atlas, names: ReadonlyMap<string, CategoryNames>): MapFile {
  const rows = atlas.occupations;
  const categories = [...new Set(rows.map((row) => row.category))];
  // Fewer digits would make ties, and with them other ranks, spreads and colors than the pages print.
  const round = (value: number) => Number(value.toPrecision(6));
  const valueOf = (row: Occupation, id: FiledMeasure) => {
    const value = id === "median-pay" ? row.medianPay : measures[id].value(row);
    return value === null || id === "median-pay" ? value : round(value);
  };
  // Columns of few values come last: what is alike packs better together.
  const ids = filed.toSorted((a, b) => Number(isOfFewValues(a)) - Number(isOfFewValues(b)));
  const columnOf = (id: FiledMeasure) =>
    packColumn(
      id,
      rows.map((row) => valueOf(row, id)),
    );
  return {
    categories: categories.map((slug) => {
      const { title, shortTitle } = names.get(slug) ?? { title: slug, shortTitle: slug };
      return { ...(slug === slugOfTitle(title) ? {} : { slug }), title, shortTitle };
    }),
    slugs: sparse(rows.map((row) => (row.slug === slugOfTitle(row.title) ? null : row.slug))),
    titles: rows.map((row) => row.title),
    shortTitles: sparse(rows.map((row) => (row.shortTitle === row.title ? null : row.shortTitle))),
    category: rows.map((row) => String.fromCharCode(firstLetter + categories.indexOf(row.category))).join(""),
    jobs: rows.map(({ jobs }) => (jobs === null ? null : jobs / hundred)),
    values: Object.fromEntries(ids.map((id) => [id, columnOf(id)])) as MapFile["values"],
  };
}
