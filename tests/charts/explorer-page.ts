import type { Page } from "playwright-core";
import { pointUntil, visit } from "../browser.ts";

export const explorer = "/jobs/next/";
export const example = "secretaries-and-administrative-assistants";
export const sentence = (page: Page) => page.locator("atlas-next .sentence");
export const cards = (page: Page) => page.locator(".next-cards > li");
export const titles = (page: Page) => cards(page).locator("h3").allInnerTexts();
export const drawing = (page: Page) => page.locator("atlas-next .drawing svg:visible");
export const marks = (page: Page) => drawing(page).locator("a.mark");
export const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
export const field = (page: Page, name: string) => page.locator(`atlas-next [name="${name}"]:not(button)`);

/** Opens the explorer and makes the reader's first move. */
export const alive = (path: string, options: Parameters<typeof visit>[1], act: (page: Page) => Promise<void>) =>
  visit(path, options, async (page) => {
    await pointUntil(page, "/data/next.json");
    await page.waitForTimeout(250);
    await act(page);
  });
