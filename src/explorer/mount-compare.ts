import { scoreMarks } from "../schema/score-marks.ts";
import { compareGroups, compareSentence } from "../charts/next-jobs/compare.ts";
import { compareFull, mostCompared, type NextView } from "../charts/next-jobs/view.ts";
import type { JobChoice } from "../search/atlas-find.ts";
import { compareTable } from "./compare-table.ts";
import type { ExplorerContext } from "../charts/next-jobs/explorer-context.ts";
import { loadWorkData } from "../reader/load-work-data.ts";

/** Makes `ExplorerCompare.astro` live: a field to add a job, and a table of two or three jobs whose cells hold small bars. */
export function mountCompare(root: HTMLElement, context: ExplorerContext): void {
  const sentence = root.querySelector<HTMLElement>(".sentence");
  const holder = root.querySelector<HTMLElement>(".compared");
  const copy = root.querySelector<HTMLButtonElement>('button[name="copy"]');
  if (sentence === null || holder === null || copy === null) return;
  let shown = "";

  root.addEventListener("atlas:job", (event) => {
    event.preventDefault();
    const { slug } = (event as JobChoice).detail;
    const field = root.querySelector<HTMLInputElement>("atlas-find input");
    if (field !== null) field.value = "";
    const { compare } = context.view;
    const added = [...new Set([...(compare.length === 0 ? [context.start] : compare), slug])];
    if (added.length > mostCompared) sentence.textContent = compareFull;
    else context.go({ compare: added });
  });
  root.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (button?.name === "uncompare") {
      context.go({ compare: context.view.compare.filter((slug) => slug !== button.value) });
      root.querySelector<HTMLInputElement>("atlas-find input")?.focus();
    }
    if (button === copy) void copyAddress().then((words) => (sentence.textContent = words));
  });

  const show = async ({ compare }: NextView): Promise<void> => {
    const state = compare.join();
    if (state === shown) return;
    shown = state;
    const { data } = context;
    const jobs = compare.flatMap((slug) => data.bySlug.get(slug) ?? []);
    sentence.textContent = compareSentence(jobs);
    copy.hidden = jobs.length === 0;
    const draw = (work: Awaited<ReturnType<typeof loadWorkData>> | null) =>
      holder.replaceChildren(
        ...(jobs.length === 0 ? [] : [compareTable(jobs, compareGroups(jobs, { zones: data.zones, labels: scoreMarks, work }))]),
      );
    draw(null);
    if (jobs.length < 2) return;
    const work = await loadWorkData().catch(() => null);
    if (shown !== state) return;
    if (work === null)
      sentence.textContent = `${compareSentence(jobs)} Their skills could not be loaded; try again when you are connected.`;
    else draw(work);
  };
  context.onView((view) => void show(view));
}

/** Puts the page's address on the clipboard, and says whether it could. */
async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return "The address is copied; it shows this comparison.";
  } catch {
    return "This browser does not let the page copy. The page’s own address shows this comparison.";
  }
}
