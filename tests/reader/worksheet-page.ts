import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { parse } from "yaml";
import type { Worksheet } from "../../src/schema/worksheet.ts";

export const path = "/articles/career-calibration/worksheet/";
export const key = "worksheet:career-calibration";

const { parts } = parse(readFileSync("content/worksheets/career-calibration.yaml", "utf8")) as Worksheet;
export const questions = parts.flatMap((part) => part.questions);

export const field = (page: Page, id: string) => page.locator(`[data-question][name="${id}"]`);
export const remark = (page: Page) => page.locator("atlas-worksheet .remark").innerText();
export const quarter = (page: Page) => page.getByRole("combobox", { name: "Quarter", exact: true });

/** What the browser keeps for this site. */
export const kept = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

interface Kept {
  worksheet: string;
  version: number;
  quarters: Record<string, Record<string, string>>;
}

/** The answers that the browser keeps, by quarter. */
export const keptAnswers = async (page: Page): Promise<Kept["quarters"]> =>
  (JSON.parse((await kept(page))[key] ?? '{"quarters":{}}') as Kept).quarters;

/** Presses a button that saves a file, and reads it. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waits = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const download = await waits;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Gives the page a file to import. */
export const give = (page: Page, text: string, name = "mine.json") =>
  page
    .locator('atlas-worksheet .tools input[type="file"]')
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** Gives the page files of a team. */
export const giveTeam = (page: Page, files: Record<string, string>) =>
  page
    .locator('atlas-worksheet .team input[type="file"]')
    .setInputFiles(Object.entries(files).map(([name, text]) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })));

export const file = (quarters: object, more: object = {}) =>
  JSON.stringify({ worksheet: "career-calibration", version: 1, quarters, ...more });
