import type { Page } from "playwright-core";
import { describe, test } from "vitest";
import { visit } from "../browser.ts";
import { inspect, inspectIn, widen } from "./drawn-words.ts";
import { bringFonts, machines } from "./readers.ts";

const pages = [
  "/embed/v1/risk-map/",
  "/embed/v1/whole-economy/",
  "/embed/v1/pay-scale/",
  "/embed/v1/exposure-pay/",
  "/embed/v1/exposure-outlook/",
  "/embed/v1/then-and-now/",
  "/charts/exposure-pay/anthropic/",
  "/charts/then-and-now/ilo/",
  "/embed/v1/measures/",
  "/embed/v1/exposure-by-category/",
  "/embed/v1/jobs-by-exposure/",
  "/embed/v1/projections-by-exposure/",
  "/embed/v1/agreement/",
  "/embed/v1/skyline/",
  "/embed/v1/named-jobs/",
  "/embed/v1/skyline-outlook/",
  "/embed/v1/skyline-since/",
  "/embed/v1/skyline-ranges/",
  "/charts/pay-scale/linear/",
  "/embed/v1/headcount-and-pay/",
  "/embed/v1/next-jobs/",
  "/jobs/",
  "/jobs/healthcare/",
  "/jobs/math/",
];
const widths = [288, 320, 519, 520, 640, 999, 1000, 1200];

/** A width of each of the three drawings of a chart: at others words stand to each other as in one of these. */
const drawn = [320, 640, 1200];

/** What stands where it must not on machines where the site's fonts have not come, or never do. */
async function faultsElsewhere(page: Page, chart?: string): Promise<string[]> {
  const names = Object.keys(machines);
  const all = await inspectIn(page, names, chart);
  return all.flatMap(({ over, out, covering }, at) => [...over, ...out, ...covering].map((fault) => `${fault}, on ${names[at]}`));
}

describe.concurrent("the words of a drawing stand apart and inside", () => {
  test.for(pages)("%s", (path, { expect: check }) =>
    visit(path, { width: 1400 }, async (page) => {
      await bringFonts(page);
      for (const width of widths) {
        await widen(page, width);
        const { over, out, covering, small, texts } = await inspect(page);
        check.soft(texts, `at ${width} px`).toBeGreaterThan(2);
        check.soft(over, `over each other at ${width} px`).toEqual([]);
        check.soft(out, `outside at ${width} px`).toEqual([]);
        check.soft(covering, `over dots at ${width} px`).toEqual([]);
        check.soft(small, `too small to see at ${width} px`).toEqual([]);
        if (drawn.includes(width)) check.soft(await faultsElsewhere(page), `in other fonts at ${width} px`).toEqual([]);
      }
    }),
  );

  test.for([
    ["a category's measures", "/jobs/healthcare/", 9],
    ["the live list", "/charts/measures/?sort=spread&rows=360", 340],
    ["one occupation", "/charts/measures/?occupation=medical-transcriptionists", 6],
    ["the live bars", "/charts/exposure-by-category/?measure=aioe", 23],
  ] as const)("%s", ([, path, rows], { expect: check }) =>
    visit(path, { width: 1400 }, async (page) => {
      const chart = "figure.chart:has(a.mark)";
      await page.locator(`${chart} .drawing > div:visible a.mark`).nth(rows).waitFor({ state: "attached" });
      await bringFonts(page);
      for (const width of widths) {
        await widen(page, width, chart);
        const { over, out, small, texts } = await inspect(page, chart);
        check.soft(texts, `at ${width} px`).toBeGreaterThan(10);
        check.soft(over, `over each other at ${width} px`).toEqual([]);
        check.soft(out, `outside at ${width} px`).toEqual([]);
        check.soft(small, `too small to see at ${width} px`).toEqual([]);
        if (drawn.includes(width)) check.soft(await faultsElsewhere(page, chart), `in other fonts at ${width} px`).toEqual([]);
      }
    }),
  );
});

describe.concurrent("the area of tiles", () => {
  test.for(["/embed/v1/risk-map/", "/jobs/", "/jobs/healthcare/"])("is employment on %s", (path, { expect: check }) =>
    visit(path, { width: 1400 }, async (page) => {
      for (const width of [320, 640, 1200]) {
        await widen(page, width);
        const { shares } = await inspect(page);
        check.soft(shares.length).toBeGreaterThan(5);
        // Names of groups take room; what they take is to be made up for.
        check
          .soft(
            shares.filter(([, share]) => share < 0.8 || share > 1.25),
            `at ${width} px`,
          )
          .toEqual([]);
      }
    }),
  );
});
