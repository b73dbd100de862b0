import { cellWords, type DataColumn } from "../data-column.ts";
import { hrefTo } from "../../dom/url-state.ts";
import "./atlas-table.ts";

/**
 * The rows that are left, as a table that sorts: the same columns and words as the table on the chart's own page. Columns that people do
 * not read (the slug is for programs) are left out.
 */
export function tableOf<R>(all: readonly DataColumn<R>[], rows: readonly R[], caption: string): HTMLElement {
  const columns = all.filter(({ name }) => name !== "slug");
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
    columns.forEach((column, index) => line.append(cellOf(column, row, index === 0)));
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

function cellOf<R>(column: DataColumn<R>, row: R, first: boolean): HTMLTableCellElement {
  const cell = document.createElement(first ? "th" : "td");
  if (first) cell.scope = "row";
  const value = column.value(row);
  const words = cellWords(column, row);
  if (column.type !== "string") cell.classList.add("number");
  if (value === null) cell.classList.add("missing");
  if (column.to === undefined || value === null) cell.textContent = words;
  else {
    const link = document.createElement("a");
    link.href = hrefTo(column.to(row));
    link.textContent = words;
    cell.append(link);
  }
  return cell;
}
