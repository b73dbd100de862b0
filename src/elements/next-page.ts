import "./atlas-next.ts";
import type { AtlasNext } from "./atlas-next.ts";

/** Brings the parts around the chart to life once its figures are here, which is at the reader's first move. */
const chart = document.querySelector<AtlasNext>("atlas-next");
if (chart !== null) {
  const { context } = chart;
  const part = (selector: string, mount: (root: HTMLElement) => Promise<void>) => {
    const root = document.querySelector<HTMLElement>(selector);
    // What cannot be loaded stays as the page brought it.
    if (root !== null) void mount(root).catch(() => undefined);
  };
  let isMounted = false;
  context.onView(() => {
    if (isMounted) return;
    isMounted = true;
    part(".next-list", async (root) => (await import("./next-cards.ts")).mountCards(root, context, chart.dataset["start"] ?? ""));
    part(".next-compare", async (root) => (await import("./next-compare.ts")).mountCompare(root, context));
    part(".next-route", async (root) => (await import("./next-route.ts")).mountRoute(root, context));
  });
}
