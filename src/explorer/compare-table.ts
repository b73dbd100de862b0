import { barOf } from "./bar.ts";
import { compareSentence, type CompareGroup } from "../charts/next-jobs/compare.ts";
import type { NextOccupation } from "../charts/next-jobs/occupations.ts";
import { element, link } from "../dom/element.ts";

/**
 * Two or three jobs side by side. Roles are written out, because narrow screens lay rows out in lines, and some browsers then do not take it for a
 * table.
 */
export function compareTable(jobs: readonly NextOccupation[], groups: readonly CompareGroup[]): HTMLTableElement {
  const table = element("table", "");
  table.dataset["jobs"] = String(jobs.length);
  const caption = element("caption", "unseen", compareSentence(jobs));
  const head = element("thead", "", row(cell("td", "cell"), ...jobs.map((job) => heading(job))));
  table.append(caption, head, ...groups.map((group) => bodyOf(group, jobs.length)));
  for (const part of [head, ...table.tBodies]) part.setAttribute("role", "rowgroup");
  table.setAttribute("role", "table");
  return table;
}

function heading({ slug, title }: NextOccupation): HTMLTableCellElement {
  const button = element("button", "button", "Remove");
  Object.assign(button, { type: "button", name: "uncompare", value: slug, ariaLabel: `Remove ${title}` });
  const made = cell("th", "columnheader", link(`${import.meta.env.BASE_URL}occupations/${slug}/`, title), button);
  made.scope = "col";
  return made;
}

function bodyOf({ title, note, rows }: CompareGroup, jobs: number): HTMLTableSectionElement {
  const head = cell("th", "rowheader", title, " ", element("small", "meta", note));
  head.scope = "rowgroup";
  head.colSpan = jobs + 1;
  const lines = rows.map(({ name, cells }) => {
    const label = cell("th", "rowheader", name);
    label.scope = "row";
    return row(
      label,
      ...cells.map(({ words, bar }) => cell("td", "cell", element("span", "value", words), ...(bar === null ? [] : [barOf(bar)]))),
    );
  });
  const group = row(head);
  group.className = "group";
  return element("tbody", "", group, ...lines);
}

function row(...cells: HTMLTableCellElement[]): HTMLTableRowElement {
  const made = element("tr", "", ...cells);
  made.setAttribute("role", "row");
  return made;
}

function cell(tag: "th" | "td", role: string, ...content: (Node | string)[]): HTMLTableCellElement {
  const made = element(tag, "", ...content);
  made.setAttribute("role", role);
  return made;
}
