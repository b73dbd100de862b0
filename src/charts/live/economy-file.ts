import type { Atlas } from "../../atlas/atlas.ts";
import { detailedMeasureIds, type DetailedMeasureId } from "../../schema/detailed-measure.ts";
import { detailedPageOf } from "../../atlas/detailed-page.ts";
import { slugOfTitle, sparse } from "../../text/title-slug.ts";
import { detailedValue, shortTitleOf } from "../detailed-rows.ts";
import type { CategoryNames } from "../rows.ts";
import { categoryLetters, filedCategories, filedJobs, filedValues, type FiguresFile } from "./map-file.ts";

/** `/data/economy.json`: what the live map of detailed occupations needs, in the form of `/data/map.json`. Rows are in the order of the Matrix. */
export interface EconomyFile extends FiguresFile {
  codes: string[];
  /** By row, the slug of the profile on whose page it is a row among several; absent where it has a page, or shares it with none. */
  profiles: Partial<Record<number, string>>;
  values: Record<DetailedMeasureId, string>;
  /** Jobs to fill in an average year, in hundreds with a comma between them. */
  openings: string;
}

export function economyFile(atlas: Atlas, names: ReadonlyMap<string, CategoryNames>): EconomyFile {
  const { detailed: rows, detailedByProfile } = atlas;
  const categories = [...new Set(rows.map((row) => row.category))];
  const addresses = rows.map((row) => detailedPageOf(row, detailedByProfile));
  const pages = addresses.map(({ to }) => to.replace("occupations/", ""));
  return {
    categories: filedCategories(categories, names),
    titles: rows.map(({ title }) => title),
    codes: rows.map(({ code }) => code),
    slugs: sparse(
      rows.map(({ title }, index) => (addresses[index]?.row !== null || pages[index] === slugOfTitle(title) ? null : pages[index])),
    ),
    profiles: sparse(pages.map((page, index) => (addresses[index]?.row === null ? null : page))),
    shortTitles: sparse(rows.map((row) => (shortTitleOf(row, atlas) === row.title ? null : shortTitleOf(row, atlas)))),
    category: categoryLetters(rows, categories),
    jobs: rows.map(({ jobs }) => filedJobs(jobs)),
    values: Object.fromEntries(
      detailedMeasureIds.map((id) => [
        id,
        filedValues(
          id,
          rows.map((row) => detailedValue(row, id)),
        ),
      ]),
    ) as EconomyFile["values"],
    openings: rows.map(({ newest: { openings } }) => filedJobs(openings) ?? "").join(","),
  };
}
