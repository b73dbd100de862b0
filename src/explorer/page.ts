import type { AtlasNext } from "../charts/next-jobs/atlas-next.ts";

/** Starts the parts around the chart once its figures are loaded, which is when the reader first moves the pointer, touches or presses a key. */
const chart = document.querySelector<AtlasNext>("atlas-next");
if (chart !== null) {
  const part = (selector: string, mount: (root: HTMLElement) => Promise<void>) => {
    const root = document.querySelector<HTMLElement>(selector);
    // One that cannot be loaded stays as it is, and the page says so at its end (`lost-script.ts`).
    if (root !== null) void mount(root).catch(() => (document.documentElement.dataset["lost"] = ""));
  };
  const list = document.querySelector<HTMLElement>(".next-list");
  /** The job whose "Compare" was pressed before the list was started. */
  let early: string | undefined;
  const keep = ({ target }: MouseEvent) => {
    early = target instanceof Element ? (target.closest<HTMLButtonElement>('button[name="compare"]')?.value ?? early) : early;
  };
  list?.addEventListener("click", keep);
  /** The job last chosen in the field of a part before that part was started. */
  const chosen = new Map<Element, CustomEvent>();
  const keepJob = (event: Event) => {
    const root = event.currentTarget;
    if (!(root instanceof Element) || !(event instanceof CustomEvent)) return;
    event.preventDefault();
    chosen.set(root, event);
  };
  for (const root of document.querySelectorAll(".next-compare, .next-route")) root.addEventListener("atlas:job", keepJob);
  const chooseAgain = (root: Element) => {
    root.removeEventListener("atlas:job", keepJob);
    const event = chosen.get(root);
    if (event !== undefined) root.dispatchEvent(new CustomEvent(event.type, { detail: event.detail, cancelable: true }));
  };
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
    part(".tray", async (root) => (await import("./mount-tray.ts")).mountTray(root, context));
    part(".next-compare", async (root) => {
      (await import("./mount-compare.ts")).mountCompare(root, context);
      chooseAgain(root);
    });
    part(".next-route", async (root) => {
      (await import("./mount-route.ts")).mountRoute(root, context);
      chooseAgain(root);
    });
  };
  void customElements.whenDefined("atlas-next").then(() => chart.context.onView(() => mount(chart)));
}
