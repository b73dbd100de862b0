import type { Page } from "playwright-core";

export const field = (page: Page) => page.locator("atlas-ask input[name=q]");
/** The newest answer, which stands first. */
export const newest = (page: Page) => page.locator("atlas-ask .turn").first();

/** Asks as a reader does, and waits until the answer to this question stands first. */
export async function ask(page: Page, question: string): Promise<string> {
  await field(page).fill(question);
  await field(page).press("Enter");
  await newest(page).locator("h3", { hasText: question }).waitFor();
  return (await newest(page).locator(".said").allInnerTexts()).join(" ");
}
