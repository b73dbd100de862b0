import type { Cell, Sheet } from "./workbook.ts";
import { Refused } from "./refused.ts";

/** A header or title as it is compared: one kind of dash and space, small letters, without marks of footnotes. */
export const plainWords = (cell: Cell | undefined): string =>
  String(cell ?? "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\[\d+\]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/**
 * Where each column stands, from 0. A header is the name itself, or begins with it. Refuses a sheet that lacks one or has it twice.
 */
export function columnsOf<Name extends string>(
  where: string,
  header: readonly Cell[],
  headers: Readonly<Record<Name, string>>,
): Record<Name, number> {
  const found = header.map(plainWords);
  const named = (Object.entries(headers) as [Name, string][]).map(([name, text]) => {
    const own = found.flatMap((each, index) => (each === plainWords(text) ? [index] : []));
    const indexes = own.length > 0 ? own : found.flatMap((each, index) => (each.startsWith(plainWords(text)) ? [index] : []));
    return { name, text, indexes };
  });
  const missing = named
    .filter(({ indexes }) => indexes.length !== 1)
    .map(({ text, indexes }) => (indexes.length === 0 ? text : `${text} once`));
  if (missing.length > 0)
    throw new Refused(
      `${where}: give a workbook with ${missing.length === 1 ? "the column" : "the columns"} ${missing.join("; ")} (found ${header.filter((each) => each !== null).join("; ")})`,
    );
  return Object.fromEntries(named.map(({ name, indexes }) => [name, indexes[0] ?? 0])) as Record<Name, number>;
}

/** `AB12`: how spreadsheets name a cell; both are counted from 0. */
export function cellName(row: number, column: number): string {
  const letters = (index: number): string =>
    index < 0 ? "" : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
  return `${letters(column)}${row + 1}`;
}

/** A number as a workbook holds it, also where it stands as text. */
export function numberIn(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  return typeof cell === "string" && /^-?\d+(\.\d+)?$/.test(cell.trim()) ? Number(cell) : null;
}

export const sheetName = (file: string, { name }: Pick<Sheet, "name">): string => `${file}, sheet ${name}`;

/** Refuses a sheet whose rows do not add up to its own total within a thousandth: rows are missing then, or doubled. */
export function expectSum(where: string, what: string, parts: readonly (number | null)[], total: number | null): void {
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  if (total === null || Math.abs(sum - total) > total / 1000)
    throw new Refused(`${where}: give the whole workbook; ${what} add up to ${sum}, and its total is ${total ?? "missing"}`);
}
