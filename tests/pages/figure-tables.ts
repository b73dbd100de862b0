import { csvParse } from "d3-dsv";
import { readFileSync } from "node:fs";

/** What a test reads for a figure, straight from the table or record: nothing here uses the site's own code. */
export interface Reading {
  value: number | string;
  /** Addresses of pages at which the figure may lead to its source. */
  source: string;
  /** Sources that the page at `source` must name, where it is not a source's own. */
  through?: readonly string[];
}

export type Cells = Record<string, string>;
export const table = (name: string): Cells[] => csvParse(readFileSync(`content/tables/${name}.csv`, "utf8"));

export const by = (rows: readonly Cells[], key: string, value: string) => rows.find((row) => row[key] === value);

/** The source of each column, as the tables' README prints it: `exposure karpathy` -> `karpathy-jobs`. */
const columnSources = new Map(
  readFileSync("content/tables/README.md", "utf8")
    .split(/^## /m)
    .slice(1)
    .flatMap((part) =>
      [...part.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, column = "", rest = ""]): [string, string] => [
        `${part.slice(0, part.indexOf(".csv"))} ${column}`,
        rest.split("|").at(-2)?.trim() ?? "",
      ]),
    ),
);
/** Id of the source record of a column. */
export const sourceOf = (name: string, column: string) => {
  const source = columnSources.get(`${name} ${column}`);
  if (source === undefined || source === "") throw new Error(`${name}.csv says no source of ${column}`);
  return source;
};
export const address = (source: string) => `/sources/${source}/`;

export const filled = (cell: string | undefined) => (cell === undefined || cell === "" ? null : cell);
export const number = (cell: string | undefined) => (filled(cell) === null ? null : Number(cell));

/** Percentile: the mean place of equals, as a share of the number scored. */
export function rank(measure: string, slug: string, rows: readonly Cells[], key = "slug"): number | null {
  const own = number(by(rows, key, slug)?.[measure]);
  if (own === null) return null;
  const all = rows.flatMap((row) => number(row[measure]) ?? []);
  const below = all.filter((value) => value < own).length;
  const equal = all.filter((value) => value === own).length;
  return (100 * (below + (equal + 1) / 2)) / all.length;
}

/** A cell as the figure has it: gains and losses without their sign, those of ten years as of one where it is a year's. */
export function valueOf(name: string, text: string): string | number {
  if (name === "entry-education") return text;
  if (name === "jobs-gained-or-lost") return Math.abs(Number(text));
  return name === "gained-or-lost-a-year" ? Math.abs(Number(text)) / 10 : Number(text);
}
