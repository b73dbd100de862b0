import type { Mark } from "../scene.ts";
import { unnamedBy, type Unnamed } from "../unnamed.ts";
import type { DotRow } from "./data.ts";

/** Whether a text of a drawing is a number that stands for a name. */
const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** Stands for each row's name where that has no room: its place among the rows. */
export const numbersFor = (rows: readonly DotRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ slug }, index) => [slug, String(index + 1)]));

/**
 * The marks of names with the numbers among them counted anew from 1 in the order of the rows, and the list that they lead to; `bare` stand at its end
 * without a number.
 */
export function countNumbers(
  marks: readonly Mark[],
  rows: readonly DotRow[],
  bare: readonly DotRow[],
): { marks: Mark[]; unnamed: Unnamed } {
  const drawn = new Set(marks.flatMap((mark) => (mark.type === "text" && isNumber(mark.text) ? [Number(mark.text) - 1] : [])));
  const numbered = rows.filter((_, index) => drawn.has(index));
  const counted = new Map(numbered.map((row, index) => [row, String(index + 1)]));
  return {
    // A later number is never the longer one, so that it has room where the earlier had.
    marks: marks.map((mark) => {
      const row = mark.type === "text" && isNumber(mark.text) ? rows[Number(mark.text) - 1] : undefined;
      return row === undefined ? mark : { ...mark, text: counted.get(row) };
    }) as Mark[],
    unnamed: unnamedBy("Numbers in the drawing:", [...numbered, ...bare], (row) => counted.get(row) ?? "–"),
  };
}
