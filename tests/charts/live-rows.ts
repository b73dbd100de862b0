import type { Page } from "playwright-core";
import { visit, type Visit } from "../browser.ts";
import { alive } from "../map/live-map.ts";

/** Opens a page with a live chart of rows and waits until it shows what its address asks for. */
export const visitRows = (path: string, options: Visit, act: (page: Page) => Promise<void>) =>
  visit(path, options, async (page) => {
    await alive(page);
    await act(page);
  });

const live = ":is(atlas-measures, atlas-bars, atlas-agreement)";
export const rows = (page: Page) => page.locator(`${live} .drawing > div:visible a.mark`);
export const row = (page: Page, slug: string) => page.locator(`${live} .drawing > div:visible a.mark[href$="/${slug}/"]`);
export const card = (page: Page) => page.locator(`${live} .card`);
export const sentence = (page: Page) => page.locator(`${live} .sentence`);
export const field = (page: Page, name: string) => page.locator(`${live} select[name="${name}"]`);
export const button = (page: Page, name: string) => page.locator(live).getByRole("button", { name, exact: true });

/** Slugs of the rows from top to bottom. */
export const slugs = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all
      .map((each) => ({ slug: each.getAttribute("href")?.split("/").at(-2) ?? "", top: each.getBoundingClientRect().top }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ slug }) => slug),
  );

/** Notes every motion that a page starts, however long it takes to look. */
export const noteMotion = (page: Page) =>
  page.addInitScript(() => {
    const animate = Reflect.get(Element.prototype, "animate");
    const durations: number[] = [];
    Object.assign(window, { durations });
    Element.prototype.animate = function (this: Element, frames, options) {
      durations.push(Number(typeof options === "object" ? options.duration : options));
      return animate.call(this, frames, options);
    };
  });

/** Durations in ms of the motions since the last look. */
export const motions = (page: Page) => page.evaluate(() => (window as unknown as { durations: number[] }).durations.splice(0));

/** Waits until the rows stand still. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    // Rows move by scripts; the ring has an animation of its style that never begins.
    const motions = document.getAnimations().filter((motion) => !(motion instanceof CSSAnimation));
    await Promise.allSettled(motions.map((motion) => motion.finished));
  });
