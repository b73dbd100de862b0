import type { Page } from "playwright-core";

export const dialog = (page: Page) => page.locator("dialog[open]");
export const results = (page: Page) => page.locator("atlas-search .results > li > a");
export const field = (page: Page) => page.locator("atlas-search input[type=search]");
export const status = (page: Page) => page.locator("atlas-search .status");
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? "");

/** Opens the dialog by key and waits for the field. */
export async function open(page: Page, key = "/"): Promise<void> {
  await page.keyboard.press(key);
  await dialog(page).locator("input[type=search]:focus").waitFor();
}

/** Types a query into the open search and gives the paths of the first results. */
export async function find(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query);
  await answered(page, query);
  return paths(page);
}

/** Waits until all of the search has answered. */
export const answered = (page: Page, query: string) =>
  status(page)
    .filter({ hasText: `“${query}”` })
    .waitFor();

export const paths = (page: Page) =>
  results(page).evaluateAll((all) => all.map((each) => new URL((each as HTMLAnchorElement).href).pathname));
