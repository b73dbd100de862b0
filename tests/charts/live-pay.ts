import type { Page } from "playwright-core";
import { pointUntil, visit, type Visit } from "../browser.ts";

/** Opens a page with the live pay scale and waits until it shows what its address asks for. */
export const visitPay = (path: string, options: Visit, act: (page: Page) => Promise<void>) =>
  visit(path, options, async (page) => {
    await alive(page, "/data/pay.json");
    await act(page);
  });

/** Moves the pointer and waits until the chart has its figures and has drawn with them. */
async function alive(page: Page, file: `/data/${string}.json`): Promise<void> {
  await pointUntil(page, file);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 30)))));
}

export const drawing = (page: Page) => page.locator("atlas-pay .drawing > div:visible > svg");
export const marks = (page: Page) => drawing(page).locator("a.mark");
/** The mark of a row, by the row's id. */
export const mark = (page: Page, id: string) => drawing(page).locator(`a.mark[id$="-${id}"]`).first();
export const card = (page: Page) => page.locator("atlas-pay .card");
export const sentence = (page: Page) => page.locator("atlas-pay .sentence");
export const button = (page: Page, name: string) => page.locator("atlas-pay").getByRole("button", { name });
export const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
/** Ids of the marks, as rows are named. */
export const ids = (page: Page) => marks(page).evaluateAll((all) => all.map((each) => each.id.replace(/^pay-scale-[a-z]+-/, "")));
