import { element, link } from "../dom/element.ts";
import type { Passage } from "./passages.ts";
import { jobRow, pageRow } from "./result-rows.ts";
import type { TitleMatch } from "./titles.ts";

/** Jobs under a heading; words that were asked for are marked. */
export const jobGroup = (title: string, jobs: readonly TitleMatch[], asked: ReadonlySet<string>): HTMLElement =>
  group(
    title,
    "jobs",
    jobs.map((match) => jobRow(match, asked)),
  );

export const pageGroup = (title: string, pages: readonly Passage[], asked: ReadonlySet<string>): HTMLElement =>
  group(
    title,
    "pages",
    pages.map((page) => pageRow(page, asked)),
  );

function group(title: string, className: string, rows: readonly Node[]): HTMLElement {
  const list = element("ol", "results", ...rows);
  list.setAttribute("aria-label", title);
  return element("section", className, element("h2", "", title), list);
}

/** Earlier queries as buttons, to search for again; none where there are none. */
export function recentGroup(queries: readonly string[], repeat: (query: string) => void): HTMLElement[] {
  if (queries.length === 0) return [];
  const items = queries.map((query) => {
    const again = element("button", "button", query);
    again.type = "button";
    again.addEventListener("click", () => repeat(query));
    return element("li", "", again);
  });
  return [element("section", "recent", element("h2", "", "Looked for in this tab"), element("ul", "tags", ...items))];
}

/** Where nothing fits, the categories of jobs are somewhere to go. */
export function categoryGroup(categories: readonly { to: string; title: string }[]): HTMLElement {
  const items = categories.map(({ to, title }) => element("li", "", link(`${import.meta.env.BASE_URL}${to}/`, title)));
  return element("section", "ways", element("h2", "", "Categories of jobs"), element("ul", "tags", ...items));
}
