import type { BlockContent, PhrasingContent, Table, TableCell } from "mdast";
import type { ChartTable } from "../../charts/chart-table.ts";
import { cellWords } from "../../charts/data-column.ts";
import { href } from "../../routes.ts";

/** What is known of the drawings of a page. */
export interface Drawings {
  /** Whole address of the page, from which its links lead. */
  address: string;
  /** The rows that a drawing's `data-chart-table` leads to. */
  rowsOf(path: string): ChartTable;
  /** Captions of the tables that the page has itself. */
  captions: ReadonlySet<string>;
}

export const tableNode = (rows: readonly TableCell[][]): Table => ({
  type: "table",
  children: rows.map((children) => ({ type: "tableRow", children })),
});

/** The table that stands for a drawing, or the way to it, unless the page has the same table in another place. */
export function tableOfDrawing(path: string | undefined, { address, rowsOf, captions }: Drawings): BlockContent[] {
  if (path === undefined || path === "") return [];
  const { caption, columns, rows, page } = rowsOf(path);
  if (captions.has(caption)) return [];
  const words = (value: string, to?: string): PhrasingContent[] => {
    const text = { type: "text" as const, value };
    return to === undefined ? [text] : [{ type: "link", url: new URL(href(to), address).href, children: [text] }];
  };
  const above: BlockContent = { type: "paragraph", children: words(caption, page) };
  if (page !== undefined) return [above];
  const cell = (value: string, to?: string): TableCell => ({ type: "tableCell", children: words(value, to) });
  const body = rows.map((row) => columns.map((column) => cell(cellWords(column, row), column.to?.(row))));
  return [above, tableNode([columns.map(({ label }) => cell(label)), ...body])];
}
