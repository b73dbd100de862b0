import type { ExplorerContext } from "../charts/next-jobs/explorer-context.ts";
import type { NextOccupation } from "../charts/next-jobs/occupations.ts";
import { mostCompared } from "../charts/next-jobs/view.ts";
import { element } from "../dom/element.ts";

/** Makes `ExplorerTray.astro` live: the jobs chosen in the list, each with a button that takes it out, and the way to them side by side. */
export function mountTray(root: HTMLElement, context: ExplorerContext): void {
  const list = root.querySelector("ul");
  const see = root.querySelector<HTMLButtonElement>('button[name="see"]');
  if (list === null || see === null) return;
  let shown = "";

  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button === see) openComparison();
    if (button?.name === "untray") {
      const left = context.view.compare.filter((slug) => slug !== button.value);
      context.go({ compare: left });
      focusAfter(root, button.value, left);
    }
  });
  context.onView(({ compare }) => {
    const state = compare.join();
    if (state === shown) return;
    shown = state;
    list.replaceChildren(...compare.flatMap((slug) => context.data.bySlug.get(slug) ?? []).map(chip));
    see.textContent = compare.length < 2 ? `Add another job: ${mostCompared} fit side by side` : `See ${compare.length} side by side`;
    see.disabled = compare.length < 2;
    root.hidden = compare.length === 0;
  });
}

function chip({ slug, title, shortTitle }: NextOccupation): HTMLLIElement {
  const button = element("button", "", "×");
  Object.assign(button, { type: "button", name: "untray", value: slug, ariaLabel: `Take ${title} out of the comparison` });
  return element("li", "", element("span", "", shortTitle), button);
}

function openComparison(): void {
  const heading = document.querySelector<HTMLElement>("#compare");
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** The button is gone with its job: to the next one, or to the list where the job was chosen. */
function focusAfter(root: HTMLElement, slug: string, left: readonly string[]): void {
  const next = left.length > 0 ? root.querySelector<HTMLElement>('button[name="untray"]') : null;
  const inList = document.querySelector<HTMLElement>(`.next-cards button[name="compare"][value="${slug}"]`);
  (next ?? inList ?? document.querySelector<HTMLElement>("atlas-next .sentence"))?.focus();
}
