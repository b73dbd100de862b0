import type { DataColumn } from "../model/data-column.ts";
import type { TreemapData, TreemapRow } from "../model/treemap-data.ts";
import "./atlas-table.ts";

const whole = new Intl.NumberFormat("en-US");

/** Columns that people read; the slug is for programs. */
const shownColumns = (data: TreemapData) => data.columns.filter(({ name }) => name !== "slug");

/** The rows that are left, as a table that sorts: the same columns and words as the table on the chart's own page. */
export function tableOf(data: TreemapData, rows: readonly TreemapRow[], caption: string, href: (to: string) => string): HTMLElement {
  const columns = shownColumns(data);
  const table = document.createElement("table");
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  for (const column of columns) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = column.label;
    if (column.type !== "string") cell.className = "number";
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    columns.forEach((column, index) => line.append(cellOf(column, row, index === 0, href)));
  }
  const box = document.createElement("div");
  box.className = "scroll";
  box.dataset["tall"] = "";
  box.tabIndex = 0;
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", caption);
  box.append(table);
  const element = document.createElement("atlas-table");
  element.append(box);
  return element;
}

function cellOf(column: DataColumn<TreemapRow>, row: TreemapRow, first: boolean, href: (to: string) => string): HTMLTableCellElement {
  const cell = document.createElement(first ? "th" : "td");
  if (first) cell.scope = "row";
  const value = column.value(row);
  const words = column.print?.(row) ?? (typeof value === "number" ? whole.format(value) : (value ?? "–"));
  if (column.type !== "string") cell.classList.add("number");
  if (value === null) cell.classList.add("missing");
  if (column.to === undefined) cell.textContent = words;
  else {
    const link = document.createElement("a");
    link.href = href(column.to(row));
    link.textContent = words;
    cell.append(link);
  }
  return cell;
}
