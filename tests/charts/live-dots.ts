import type { Page } from "playwright-core";
import { visit, type Visit } from "../browser.ts";
import { alive } from "../map/live-map.ts";

export { parameters } from "../map/live-map.ts";

/** Opens a page with a live chart of dots and waits until it shows what its address asks for. */
export const visitDots = (path: string, options: Visit, act: (page: Page) => Promise<void>) =>
  visit(path, { reducedMotion: "reduce", ...options }, async (page) => {
    await alive(page);
    await act(page);
  });

/** The drawing that the container shows. */
export const picture = (page: Page) => page.locator("atlas-dots .drawing > div:visible > svg");
export const dots = (page: Page) => picture(page).locator("a.mark");
export const dot = (page: Page, slug: string) => picture(page).locator(`a.mark[href$="/${slug}/"]`);
export const card = (page: Page) => page.locator("atlas-dots .card");
export const measureField = (page: Page) => page.locator('atlas-dots select[name="measure"]');
export const categoryField = (page: Page) => page.locator('atlas-dots select[name="category"]');
export const sideField = (page: Page, name: string) => page.locator(`atlas-dots input[name="${name}"]`);
export const button = (page: Page, name: RegExp | string) => page.locator("atlas-dots").getByRole("button", { name });
export const picked = (page: Page) => page.locator("atlas-dots .picked");
export const sentence = async (page: Page) => (await page.locator("atlas-dots .sentence").innerText()).replaceAll("\u00a0", " ");

/** The correlation that the drawing prints. */
export const printed = (page: Page) =>
  picture(page)
    .locator(".axes text", { hasText: /correlation/ })
    .textContent();

const slugs = (all: Element[]) => all.map((each) => each.getAttribute("href")?.split("/").at(-2) ?? "");

/** Slugs of the dots that the reader's choices have left. */
export const litDots = (page: Page) => picture(page).locator("a.mark:not([data-dim])").evaluateAll(slugs);

/** Where a dot stands on the screen. */
export async function placeOf(page: Page, slug: string): Promise<{ x: number; y: number; r: number }> {
  const { x, y, width } = (await dot(page, slug).locator("circle").boundingBox()) ?? { x: NaN, y: NaN, width: NaN };
  return { x: x + width / 2, y: y + width / 2, r: width / 2 };
}

/** Presses at one place of the drawing, shares of its width and height, and lets go at another. */
export async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await picture(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await picture(page).boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
  const at = ([across, down]: readonly [number, number]) => [x + width * across, y + height * down] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
  await page.mouse.move(...at(to));
  await page.mouse.up();
}
