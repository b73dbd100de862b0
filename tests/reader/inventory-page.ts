import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

export const path = "/jobs/skills/";
export const key = "inventory:skills";

export const field = (page: Page) => page.getByRole("combobox", { name: "Name a job you held" });
export const remark = (page: Page) => page.locator("atlas-inventory .remark").innerText();
export const box = (page: Page, name: string) => page.locator(`.ticks input[value="${name}"]`);
export const ticked = (page: Page) =>
  page.locator(".ticks input:checked").evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));

/** Names a job by typing, and waits until it is there. */
export async function name(page: Page, typed: string, title: string): Promise<void> {
  await field(page).fill(typed);
  await page.getByRole("option", { name: title }).first().click();
  await page.locator(".held-jobs a").filter({ hasText: title }).waitFor();
}

/** What the browser keeps for this site. */
export const kept = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

interface Kept {
  jobs: string[];
  activities: string[];
  skills: string[];
}

/** The inventory that the browser keeps. */
export const keptInventory = async (page: Page): Promise<Kept | null> => {
  const text = (await kept(page))[key];
  if (text === undefined) return null;
  const { jobs, activities, skills } = JSON.parse(text) as Kept;
  return { jobs, activities, skills };
};

/** Presses a button that saves a file, and reads it. */
export async function saved(page: Page): Promise<{ name: string; text: string }> {
  const waits = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const download = await waits;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Gives the page a file to import. */
export const give = (page: Page, text: string, called = "mine.json") =>
  page
    .locator('atlas-inventory input[type="file"]')
    .setInputFiles({ name: called, mimeType: "application/json", buffer: Buffer.from(text) });

export const file = (part: Partial<Kept> = {}, more: object = {}) =>
  JSON.stringify({ inventory: "skills", version: 1, jobs: [], activities: [], skills: [], ...part, ...more });
