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

/** A file of this form, whichever measures it has. */
export type FiguresFile = Omit<MapFile, "values"> & { values: Partial<MapFile["values"]> };

export type FiledMeasure = Exclude<MeasureId, "mean-rank">;
const filed = measureIds.filter((id): id is FiledMeasure => id !== "mean-rank");

export function mapFile(atlas: Atlas, names: ReadonlyMap<string, CategoryNames>): MapFile {
  const rows = atlas.occupations;
  const categories = [...new Set(rows.map((row) => row.category))];
  const valueOf = (row: Occupation, id: FiledMeasure) => (id === "median-pay" ? row.medianPay : measures[id].value(row));
  // Columns of few values come last: what is alike packs better together.
  const ids = filed.toSorted((a, b) => Number(isOfFewValues(a)) - Number(isOfFewValues(b)));
  const columnOf = (id: FiledMeasure) =>
    filedValues(
      id,
      rows.map((row) => valueOf(row, id)),
    );
  return {
    categories: filedCategories(categories, names),
    slugs: sparse(rows.map((row) => (row.slug === slugOfTitle(row.title) ? null : row.slug))),
    titles: rows.map((row) => row.title),
    shortTitles: sparse(rows.map((row) => (row.shortTitle === row.title ? null : row.shortTitle))),
    category: categoryLetters(rows, categories),
    jobs: rows.map(({ jobs }) => filedJobs(jobs)),
    values: Object.fromEntries(ids.map((id) => [id, columnOf(id)])) as MapFile["values"],
  };
}

/** A category's slug is left out where its title gives it. */
export const filedCategories = (categories: readonly string[], names: ReadonlyMap<string, CategoryNames>): MapFile["categories"] =>
  categories.map((slug) => {
    const { title, shortTitle } = names.get(slug) ?? { title: slug, shortTitle: slug };
    return { ...(slug === slugOfTitle(title) ? {} : { slug }), title, shortTitle };
  });

export const categoryLetters = (rows: readonly { category: string }[], categories: readonly string[]): string =>
  rows.map(({ category }) => String.fromCharCode(firstLetter + categories.indexOf(category))).join("");

export const filedJobs = (jobs: number | null): number | null => (jobs === null ? null : jobs / hundred);

/** A measure's column. Fewer digits would make ties, and with them other ranks, spreads and colors than the pages print. */
export const filedValues = (id: FiledMeasure, column: readonly (number | null)[]): string =>
  packColumn(
    id,
    column.map((value) => (value === null || id === "median-pay" ? value : Number(value.toPrecision(6)))),
  );
