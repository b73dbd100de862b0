import type { AxeResults, RunOptions, Spec } from "axe-core";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { cardDrawn } from "./browser.ts";

/** A theme changes colors and nothing else, a width places and nothing else: two views show all four. */
export const views = [
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const;

/** Goes through the views within one visit: to open a live chart once more takes as long as to look at it. */
export async function inViews(page: Page, act: (view: string) => Promise<void>): Promise<void> {
  for (const { width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    // A live drawing follows its container a frame later, and its card a frame after that.
    await cardDrawn(page);
    await act(`${colorScheme}, ${width} px`);
  }
}

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/**
 * The rule on the size of targets is not on by default. Marks may be smaller than its 24 px: the table is their equivalent. Copies of what
 * was looked at would be a tenth of the work, and targets name it.
 */
const setup: Spec = { noHtml: true, rules: [{ id: "target-size", enabled: true, selector: "*:not(:is(.tile, .head, .mark))" }] };
const options: RunOptions = { resultTypes: ["violations"] };

/**
 * What axe finds in a part of a page, by all its rules. Axe is put into a page once, with the pages in its frames: to read it anew for each
 * run takes half as long as the run.
 */
export async function violations(page: Page, part = "main", without?: string): Promise<string[]> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => "axe" in window)) continue;
    await frame.evaluate(source);
    await frame.evaluate((spec) => (window as unknown as { axe: Axe }).axe.configure(spec), setup);
  }
  const context = { include: [part], ...(without === undefined ? {} : { exclude: [without] }) };
  const { violations: found } = await page.evaluate(([what, how]) => (window as unknown as { axe: Axe }).axe.run(what, how), [
    context,
    options,
  ] as const);
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim() ?? ""}`),
  );
}

interface Axe {
  configure(spec: Spec): void;
  run(context: object, options: RunOptions): Promise<Pick<AxeResults, "violations">>;
}
