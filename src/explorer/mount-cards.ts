import { sentencesOf } from "../neighbors/card-sentences.ts";
import { workOf } from "../neighbors/shared-work.ts";
import { higherWords } from "../charts/next-jobs/higher.ts";
import { nextRows, type NextRow, type NextRows } from "../charts/next-jobs/rows.ts";
import { compareFull, mostCompared, plainNextView, startFrom, type NextView } from "../charts/next-jobs/view.ts";
import { titleInSentence } from "../text/format-number.ts";
import type { WorkData } from "../neighbors/work-data.ts";
import { element, link } from "../dom/element.ts";
import { onInventoryChange, tickedInventory } from "../reader/inventory/store.ts";
import { hrefTo } from "../dom/url-state.ts";
import type { ExplorerContext } from "../charts/next-jobs/explorer-context.ts";
import { startHref } from "../charts/next-jobs/start-link.ts";
import { heldSkillsLine, factList } from "./fact-list.ts";
import { loadWorkData } from "../reader/load-work-data.ts";

/**
 * The list of near jobs below the chart: why each is there, what is missing, and the ways on from it. `usual` is the job that the list in
 * the page starts from.
 */
export function mountCards(root: HTMLElement, context: ExplorerContext, usual: string): void {
  const list = root.querySelector<HTMLOListElement>(".next-cards");
  const status = root.querySelector<HTMLElement>(".next-status");
  const name = root.querySelector<HTMLElement>("[data-start-title]");
  if (list === null || status === null) return;
  // The list in the page is that of the default view, without the skills that the reader has ticked.
  let shown = tickedInventory().skills.size + tickedInventory().activities.size > 0 ? "" : stateOf(plainNextView, usual);
  let turn = 0;

  const show = async (view: NextView): Promise<void> => {
    const state = stateOf(view, context.start);
    if (state !== shown) {
      shown = state;
      const own = (turn += 1);
      const { data, start } = context;
      const found = nextRows(data, start, view);
      if (found === null) return;
      if (name !== null) name.textContent = titleInSentence(found.from.title);
      list.replaceChildren(...found.rows.map((row) => cardOf(row, found, view, context, null)));
      mark(list, context);
      const work = found.by === "likeness" && found.rows.length > 0 ? await loadWorkData().catch(() => null) : null;
      if (own !== turn) return;
      if (work !== null) list.replaceChildren(...found.rows.map((row) => cardOf(row, found, context.view, context, work)));
      else if (found.by === "likeness" && found.rows.length > 0)
        status.textContent = "What the jobs share could not be loaded; try again when you are connected.";
    }
    mark(list, context);
  };

  root.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLButtonElement>('button[name="compare"]') ?? null;
    if (button !== null) status.textContent = compare(button.value, context);
    const start = target?.closest<HTMLElement>("[data-start]")?.dataset["start"];
    if (start === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    context.go(startFrom(context.view, start, usual));
    document.querySelector<HTMLElement>("atlas-next .sentence")?.focus();
  });
  context.onView((view) => {
    void show(view);
    // The list is up to date from here on; the reasons follow.
    root.dataset["live"] = "";
  });
  onInventoryChange(() => {
    shown = "";
    void show(context.view);
  });
}

/** What the list depends on. */
const stateOf = ({ measure, lower, pay, school, growth, category }: NextView, start: string): string =>
  JSON.stringify([start, measure, lower, pay, school, growth, category]);

/** Takes a job into the comparison, or out of it. Returns what is to be said. */
function compare(slug: string, { view, start, data, go }: ExplorerContext): string {
  const title = data.bySlug.get(slug)?.title ?? slug;
  if (view.compare.includes(slug)) {
    go({ compare: view.compare.filter((each) => each !== slug) });
    return `${title}: out of the comparison below.`;
  }
  if (view.compare.length >= mostCompared) return compareFull;
  // A first job is compared with the one that the reader starts from.
  go({ compare: [...(view.compare.length === 0 ? [start] : view.compare), slug] });
  return `${title}: in the comparison below the list.`;
}

function mark(list: HTMLElement, { view }: ExplorerContext): void {
  for (const button of list.querySelectorAll<HTMLButtonElement>('button[name="compare"]'))
    button.setAttribute("aria-pressed", String(view.compare.includes(button.value)));
}

function cardOf(
  { occupation: to, listed, zones }: NextRow,
  { from, by }: NextRows,
  view: NextView,
  { data }: ExplorerContext,
  work: WorkData | null,
): HTMLLIElement {
  const both = work === null ? null : workOf(from.slug, to.slug, work);
  const isKnown = both !== null || by === "onet";
  const start = link(startHref(view, to.slug, from.slug), "Start from here");
  start.dataset["start"] = to.slug;
  const button = element("button", "button", "Compare");
  Object.assign(button, { type: "button", name: "compare", value: to.slug, ariaLabel: `Compare ${to.title}` });
  const higher = higherWords(from, to, view.measure);
  return element(
    "li",
    "",
    element("h3", "", link(hrefTo(`occupations/${to.slug}`), to.title)),
    ...(higher === null ? [] : [element("p", "higher", higher)]),
    factList(from, to, view.measure, data),
    // Empty, to keep its room, until the work is loaded.
    element("p", "why", isKnown ? sentencesOf(from, { occupation: to, work: both, listed, zones }) : " "),
    ...(both === null ? [] : heldSkillsLine(both)),
    element("p", "ways", start, button),
  );
}
