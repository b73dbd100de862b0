import { cellWords, type DataColumn } from "../data-column.ts";
import { barsOf, isLargestFirst, sortPlaces, tableColumns, type CellBar } from "../table-columns.ts";
import { hrefTo } from "../../dom/url-state.ts";
import "./atlas-table.ts";

/**
 * The rows that are left, as a table that sorts: the same columns and words as the table on the chart's own page. Columns that people do
 * not read (the slug is for programs) are left out.
 */
export function tableOf<R>(all: readonly DataColumn<R>[], rows: readonly R[], caption: string): HTMLElement {
  const columns = tableColumns(all);
  const places = sortPlaces(columns, rows);
  const bars = columns.map((column) => barsOf(column, rows));
  const table = document.createElement("table");
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  for (const column of columns) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = column.label;
    if (column.type !== "string") cell.className = "number";
    if (isLargestFirst(column)) cell.dataset["largestFirst"] = "";
    head.append(cell);
  }
  const body = table.createTBody();
  rows.forEach((row, at) => {
    const line = body.insertRow();
    line.dataset["places"] = places[at] ?? "";
    columns.forEach((column, index) => line.append(cellOf(column, row, index === 0, bars[index]?.[at] ?? null)));
  });
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

function cellOf<R>(column: DataColumn<R>, row: R, first: boolean, bar: CellBar | null): HTMLTableCellElement {
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
  if (bar !== null) cell.append(drawnBar(bar));
  return cell;
}

const namespace = "http://www.w3.org/2000/svg";

function drawnBar({ start, length }: CellBar): SVGSVGElement {
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("class", "cell-bar");
  svg.setAttribute("viewBox", "0 0 100 4");
  svg.setAttribute("preserveAspectRatio", "none");
  svg.ariaHidden = "true";
  const path = document.createElementNS(namespace, "path");
  path.setAttribute("d", `M${start} 0h${length}v4h-${length}z`);
  svg.append(path);
  return svg;
}
