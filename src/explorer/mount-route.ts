import { sentencesOf } from "../neighbors/card-sentences.ts";
import { workOf } from "../neighbors/shared-work.ts";
import { percentileOf, type NextData, type NextOccupation } from "../charts/next-jobs/occupations.ts";
import { higherWords } from "../charts/next-jobs/higher.ts";
import { routeSentence } from "../charts/next-jobs/route-sentences.ts";
import { routeOf, type Move } from "../charts/next-jobs/route.ts";
import { boundsAgainst } from "../charts/next-jobs/stops.ts";
import type { NextView } from "../charts/next-jobs/view.ts";
import type { ExposureId } from "../schema/measure.ts";
import { payMonth } from "../schema/vintage.ts";
import type { WorkData } from "../neighbors/work-data.ts";
import type { JobChoice } from "../search/atlas-find.ts";
import { print } from "../text/format-figure.ts";
import { capital, titleInSentence } from "../text/format-number.ts";
import { element, link } from "../dom/element.ts";
import { onInventoryChange, tickedInventory } from "../reader/inventory/store.ts";
import type { ExplorerContext } from "../charts/next-jobs/explorer-context.ts";
import { heldSkillsLine, factList } from "./fact-list.ts";
import { mostPaid, stopBars } from "./stop-bars.ts";
import { loadWorkData } from "../reader/load-work-data.ts";

/** Makes `ExplorerRoute.astro` live: a field for the end of a route, the route as a list, and a sentence that is read aloud. */
export function mountRoute(root: HTMLElement, context: ExplorerContext): void {
  const sentence = root.querySelector<HTMLElement>(".sentence");
  const list = root.querySelector<HTMLElement>(".moves");
  const begin = root.querySelector<HTMLElement>(".begin");
  const clear = root.querySelector<HTMLButtonElement>('button[name="no-route"]');
  if (sentence === null || list === null || begin === null || clear === null) return;
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
    begin.hidden = true;
    if (from === undefined || to === undefined) return say("");
    const field = root.querySelector<HTMLInputElement>("atlas-find input");
    if (field !== null && field.value === "") field.value = to.title;
    const route = routeOf(from.slug, to.slug, data, (stop, isEnd) => boundsAgainst(view, stop, from, isEnd).length === 0);
    say(routeSentence(route, from, to, view, data));
    if ("none" in route) return list.replaceChildren();
    const work = await loadWorkData().catch(() => null);
    if (shown !== state) return;
    const most = mostPaid([from, ...route.moves.flatMap((move) => data.bySlug.get(move.to) ?? [])]);
    begin.replaceChildren(...startOf(from, measure, most));
    list.replaceChildren(...route.moves.map((move) => stopOf(move, { view, data, work, start: from, most })));
    begin.hidden = false;
    list.hidden = false;
    if (work === null) say(`${sentence.textContent} What the jobs share could not be loaded; try again when you are connected.`);
  };
  context.onView((view) => void show(view));
  onInventoryChange(() => void show(context.view));
}

/** Where the route starts: the job, its bars, and the same in words. */
function startOf(from: NextOccupation, measure: ExposureId, most: number): HTMLElement[] {
  const percentile = percentileOf(from, measure);
  const words = [
    percentile === null ? "no percentile of exposure" : `percentile ${Math.round(percentile)} of exposure`,
    from.medianPay === null ? "pay not published" : `${print(from.medianPay, "US dollars a year")} at the median in ${payMonth}`,
    from.education === null ? "no single level of entry" : print(from.education, "schooling"),
  ];
  return [
    element("h3", "", `You: ${titleInSentence(from.title)}`),
    stopBars(from, measure, most),
    element("p", "", `${capital(words.join("; "))}.`),
  ];
}

/** What all stops of a route are drawn with. */
interface Along {
  view: NextView;
  data: NextData;
  work: WorkData | null;
  /** The job that the route starts from. */
  start: NextOccupation;
  /** The highest median pay along the route, US dollars a year. */
  most: number;
}

/** A stop: its facts and how they differ from the stop before, what is shared and missing, and what the reader has ticked of it. */
function stopOf(move: Move, { view: { measure }, data, work, start, most }: Along): HTMLLIElement {
  const [from, to] = [data.bySlug.get(move.from), data.bySlug.get(move.to)];
  if (from === undefined || to === undefined) return element("li", "");
  const higher = higherWords(start, to, measure);
  const item = element(
    "li",
    "",
    element("h3", "", link(`${import.meta.env.BASE_URL}occupations/${to.slug}/`, to.title)),
    stopBars(to, measure, most),
    ...(higher === null ? [] : [element("p", "higher", higher)]),
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
