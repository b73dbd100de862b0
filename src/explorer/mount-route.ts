import { sentencesOf } from "../neighbors/card-sentences.ts";
import { workOf } from "../neighbors/shared-work.ts";
import type { NextData } from "../charts/next-jobs/occupations.ts";
import { routeSentence } from "../charts/next-jobs/route-sentences.ts";
import { routeOf, type Move } from "../charts/next-jobs/route.ts";
import { boundsAgainst } from "../charts/next-jobs/stops.ts";
import type { NextView } from "../charts/next-jobs/view.ts";
import type { WorkData } from "../neighbors/work-data.ts";
import type { JobChoice } from "../search/atlas-find.ts";
import { element, link } from "../dom/element.ts";
import { onInventoryChange, tickedInventory } from "../reader/inventory/store.ts";
import type { ExplorerContext } from "../charts/next-jobs/explorer-context.ts";
import { heldSkillsLine, factList } from "./fact-list.ts";
import { loadWorkData } from "../reader/load-work-data.ts";

/** Makes `ExplorerRoute.astro` live: a field for the end of a route, the route as a list, and a sentence that is read aloud. */
export function mountRoute(root: HTMLElement, context: ExplorerContext): void {
  const sentence = root.querySelector<HTMLElement>(".sentence");
  const list = root.querySelector<HTMLElement>(".moves");
  const clear = root.querySelector<HTMLButtonElement>('button[name="no-route"]');
  if (sentence === null || list === null || clear === null) return;
  let shown = "";

  root.addEventListener("atlas:job", (event) => {
    event.preventDefault();
    context.go({ to: (event as JobChoice).detail.slug });
  });
  clear.addEventListener("click", () => {
    context.go({ to: null });
    root.querySelector<HTMLInputElement>("atlas-find input")?.focus();
  });

  const say = (words: string) => {
    if (sentence.textContent !== words) sentence.textContent = words;
  };

  const show = async (view: NextView): Promise<void> => {
    const { data, start } = context;
    const { to: end, pay, school, growth, category, measure, lower } = view;
    const state = JSON.stringify([
      start,
      end,
      pay,
      school,
      growth,
      category,
      measure,
      lower,
      ...tickedInventory().skills,
      ...tickedInventory().activities,
    ]);
    if (state === shown) return;
    shown = state;
    const [from, to] = [data.bySlug.get(start), data.bySlug.get(end ?? "")];
    clear.hidden = to === undefined;
    list.hidden = true;
    if (from === undefined || to === undefined) return say("");
    const field = root.querySelector<HTMLInputElement>("atlas-find input");
    if (field !== null && field.value === "") field.value = to.title;
    const route = routeOf(from.slug, to.slug, data, (stop, isEnd) => boundsAgainst(view, stop, from, isEnd).length === 0);
    say(routeSentence(route, from, to, view, data));
    if ("none" in route) return list.replaceChildren();
    const work = await loadWorkData().catch(() => null);
    if (shown !== state) return;
    list.replaceChildren(...route.moves.map((move) => stopOf(move, view, data, work)));
    list.hidden = false;
    if (work === null) say(`${sentence.textContent} What the jobs share could not be loaded; try again when you are connected.`);
  };
  context.onView((view) => void show(view));
  onInventoryChange(() => void show(context.view));
}

/** A stop: its facts and how they differ from the stop before, what is shared and missing, and what the reader has ticked of it. */
function stopOf(move: Move, { measure }: NextView, data: NextData, work: WorkData | null): HTMLLIElement {
  const [from, to] = [data.bySlug.get(move.from), data.bySlug.get(move.to)];
  if (from === undefined || to === undefined) return element("li", "");
  const item = element(
    "li",
    "",
    element("h3", "", link(`${import.meta.env.BASE_URL}occupations/${to.slug}/`, to.title)),
    factList(from, to, measure, data),
  );
  if (work === null) return item;
  const shared = workOf(from.slug, to.slug, work);
  item.append(
    element("p", "", sentencesOf(from, { occupation: to, work: shared, listed: move.listed, zones: move.zones })),
    ...heldSkillsLine(shared),
  );
  return item;
}
