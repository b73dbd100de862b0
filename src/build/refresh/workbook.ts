import { readXlsx } from "hucre/xlsx";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Refused } from "./refused.ts";

export type Cell = string | number | null;

export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  /** Addresses that cells lead to, by row and column counted from 0: `5,15`. */
  links: ReadonlyMap<string, string>;
}

export interface Workbook {
  /** Its name without folders, for messages. */
  file: string;
  /** All sheets by name, in their order. */
  names: readonly string[];
  /** Those that were asked for. */
  sheets: readonly Sheet[];
}

/** Sheets of the Bureau that are read, and the first of any workbook, by which others are known. */
const wanted = (name: string, index: number): boolean => index === 0 || /^(national_M\d{4}_dl|Field Descriptions|Table 1\.2)$/.test(name);

/** Reads a workbook of the kind `.xlsx`. */
export async function readWorkbook(path: string): Promise<Workbook> {
  const file = basename(path);
  const bytes = bytesOf(path, file);
  if (isOnet(bytes.subarray(0, 200).toString("latin1"))) throw new Refused(onet(file));
  const names: string[] = [];
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ name }, index) => {
        names.push(name);
        return wanted(name, index);
      },
    });
    return { file, names, sheets: sheets.map(({ name, rows, cells }) => ({ name, rows: rows.map(plainCells), links: linksOf(cells) })) };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "").replace(/\.$/, "") : String(error);
    throw new Refused(`${file}: give a workbook of the kind .xlsx as its publisher made it; this cannot be read as one (${reason})`);
  }
}

function bytesOf(path: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Refused(`${file}: give the path of a file that can be read; ${path} cannot`);
  }
}

type XlsxSheet = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];

const plainCells = (row: XlsxSheet["rows"][number]): Cell[] =>
  row.map((value) => (typeof value === "number" || typeof value === "string" || value === null ? value : String(value)));

const linksOf = (cells: XlsxSheet["cells"]): Map<string, string> =>
  new Map([...(cells ?? [])].flatMap(([cell, { hyperlink }]) => (hyperlink === undefined ? [] : [[cell, hyperlink.target]])));

/** Files of O*NET, whose columns begin with this one in every version. */
export const isOnet = (text: string): boolean => text.includes("O*NET-SOC Code");

export const onet = (file: string): string =>
  `${file}: leave out this file of O*NET; the refresh reads the Bureau's workbooks alone, and ratings, activities and titles have to be joined anew (docs/refresh.md says how O*NET has changed its files)`;
