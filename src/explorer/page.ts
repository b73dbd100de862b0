import type { AtlasNext } from "../charts/next-jobs/atlas-next.ts";

/** Brings the parts around the chart to life once its figures are here, which is at the reader's first move. */
const chart = document.querySelector<AtlasNext>("atlas-next");
if (chart !== null) {
  const part = (selector: string, mount: (root: HTMLElement) => Promise<void>) => {
    const root = document.querySelector<HTMLElement>(selector);
    // What cannot be loaded stays as the page brought it.
    if (root !== null) void mount(root).catch(() => undefined);
  };
  const list = document.querySelector<HTMLElement>(".next-list");
  /** The job whose "Compare" was pressed before the list could hear it. */
  let early: string | undefined;
  const keep = ({ target }: MouseEvent) => {
    early = target instanceof Element ? (target.closest<HTMLButtonElement>('button[name="compare"]')?.value ?? early) : early;
  };
  list?.addEventListener("click", keep);
  let isMounted = false;
  const mount = ({ context }: AtlasNext) => {
    if (isMounted) return;
    isMounted = true;
    part(".next-list", async (root) => {
      const { mountCards } = await import("./mount-cards.ts");
      root.removeEventListener("click", keep);
      mountCards(root, context, chart.dataset["start"] ?? "");
      if (early !== undefined) root.querySelector<HTMLElement>(`button[name="compare"][value="${early}"]`)?.click();
    });
    part(".next-compare", async (root) => (await import("./mount-compare.ts")).mountCompare(root, context));
    part(".next-route", async (root) => (await import("./mount-route.ts")).mountRoute(root, context));
  };
  void customElements.whenDefined("atlas-next").then(() => chart.context.onView(() => mount(chart)));
}
