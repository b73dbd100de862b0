import type { LiveTag } from "../charts/kinds.ts";
import { onFirstInteraction } from "../dom/first-interaction.ts";
import { sayLost } from "../dom/say-lost.ts";

/**
 * Loads the code of the page's charts and tables once they have been painted: they are read before they are used, so none of their scripts delays
 * the first lines. An address that asks for a view does not wait, since that view should be the first that is seen.
 */
const loaders = {
  "atlas-agreement": () => import("../charts/agreement/atlas-agreement.ts"),
  "atlas-bars": () => import("../charts/category-bars/atlas-bars.ts"),
  "atlas-change": () => import("../charts/job-change/atlas-change.ts"),
  "atlas-dots": () => import("../charts/dots/atlas-dots.ts"),
  "atlas-headcount": () => import("../charts/headcount-and-pay/atlas-headcount.ts"),
  "atlas-map": () => import("../charts/treemap/atlas-map.ts"),
  "atlas-measures": () => import("../charts/measures/atlas-measures.ts"),
  "atlas-next": () => import("../charts/next-jobs/atlas-next.ts"),
  "atlas-pay": () => import("../charts/pay-scale/atlas-pay.ts"),
  "atlas-skyline": () => import("../charts/skyline/atlas-skyline.ts"),
  "atlas-story": () => import("../charts/story/atlas-story.ts"),
  "atlas-table": () => import("../charts/live/near-tables.ts"),
} satisfies Record<LiveTag | "atlas-story" | "atlas-table", () => Promise<unknown>>;
const tags = Object.keys(loaders) as (keyof typeof loaders)[];

/** What is pressed or chosen before its element is loaded is done again afterwards. */
function repeatLater({ type, target }: Event): void {
  if (!(target instanceof Element)) return;
  const waiting = target.closest(`:is(${tags.join()}):not(:defined)`);
  const pressed = type === "click" ? target.closest("button") : target;
  if (waiting === null || pressed === null) return;
  // What could not be loaded may be there now.
  load();
  void customElements.whenDefined(waiting.localName).then(() => pressed.dispatchEvent(new Event(type, { bubbles: true })));
}

function load(): void {
  for (const tag of tags)
    if (document.querySelector(tag) !== null)
      void loaders[tag]().catch(() => document.querySelectorAll(`${tag} .sentence`).forEach((each) => sayLost(each, "The live chart")));
}

for (const type of ["click", "change"]) document.addEventListener(type, repeatLater);
// Charts fetch their data at the reader's first move. One that comes before they are loaded counts too, and loads them at once.
onFirstInteraction(() => {
  document.documentElement.dataset["moved"] = "";
  load();
});
if (location.search !== "") load();
else {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    load();
  }).observe({ type: "paint", buffered: true });
}
