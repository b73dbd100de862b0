import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFile } from "../../content/csv-table.ts";
import { atlas } from "../../project.test-data.ts";
import { tables, type Rows, type TableName } from "../../schema/tables.ts";
import { printTable } from "./print-table.ts";
import { refreshedTables } from "./new-tables.ts";
import type { Cell } from "./workbook.ts";

/** Profiles of one occupation and of several, one without a survey, one paid by the hour; and two occupations that have none. */
const profiles = new Set([
  "actors",
  "cashiers",
  "home-health-aides-and-personal-care-aides",
  "fishers-and-related-fishing-workers",
  "physicians-and-surgeons",
  "postsecondary-teachers",
  "registered-nurses",
  "software-developers",
]);
const alone = new Set(["33-9091", "49-9094"]);

export const matrix = atlas.rows["detailed-occupations"].filter(({ code, profile }) => profiles.has(profile ?? "") || alone.has(code));
const codes = new Set(matrix.map(({ code }) => code));

/** The project's tables with these few occupations. */
export const smallRows: Rows = {
  ...atlas.rows,
  occupations: atlas.rows.occupations.filter(({ slug }) => profiles.has(slug)),
  ...(Object.fromEntries(
    refreshedTables.map((name) => [name, (atlas.rows[name] as { code: string }[]).filter(({ code }) => codes.has(code))]),
  ) as Partial<Rows>),
};

export interface Root {
  folder: string;
  /** The path of a file in a folder of its own beside the project. */
  path(name: string): string;
  write(files: ReadonlyMap<string, string>): void;
  remove(): void;
}

/** Of other tables a few rows are enough: a refresh reads them and leaves them as they are. */
const isWhole = (name: TableName): boolean =>
  name === "occupations" || name === "consumer-prices" || refreshedTables.some((each) => each === name);

/** A project of these few occupations in a temporary folder. */
export function smallProject(changed: Partial<Rows> = {}): Root {
  const folder = mkdtempSync(join(tmpdir(), "refresh-"));
  for (const part of ["content/tables/activity-use.csv", "content/redirects.yaml", "src/schema/vintage.ts"])
    cpSync(part, join(folder, part), { recursive: true });
  const rows = { ...smallRows, ...changed };
  const write = (files: ReadonlyMap<string, string>) => {
    for (const [file, text] of files) writeFileSync(join(folder, file), text);
  };
  const names = (Object.keys(tables) as TableName[]).filter((name) => name !== "activity-use");
  write(new Map(names.map((name) => [tableFile(name), printTable(name, isWhole(name) ? rows[name] : (rows[name].slice(0, 2) as never))])));
  mkdirSync(join(folder, "in"));
  return { folder, path: (name) => join(folder, "in", name), write, remove: () => rmSync(folder, { recursive: true }) };
}

/** A line of a workbook, by names of its columns. */
export type Line = Record<string, Cell>;
