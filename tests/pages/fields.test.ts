import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { awake, cardDrawn, visit } from "../browser.ts";

/** A page for each kind of field, and embeds with the most of them. */
const paths = [
  "/",
  "/ask/",
  "/search/",
  "/claims/",
  "/embed/",
  "/jobs/next/",
  "/jobs/skills/",
  "/articles/career-calibration/worksheet/",
  ..."risk-map whole-economy exposure-pay measures pay-scale exposure-by-category jobs-by-exposure"
    .split(" ")
    .map((id) => `/charts/${id}/`),
  ..."risk-map exposure-pay measures pay-scale headcount-and-pay next-jobs".split(" ").map((id) => `/embed/v1/${id}/`),
];

describe("on a phone", () => {
  test.each(paths)("no field of %s makes Safari enlarge the page, and none is cut or wider than the page", (path) =>
    visit(path, { width: 320, height: 700, hasTouch: true, isMobile: true }, async (page) => {
      await awake(page);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 700 });
        await cardDrawn(page);
        expect(await faultsOf(page), `at ${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

const faultsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("input:not([type=checkbox], [type=radio], [type=range], [type=file]), select, textarea")]
      .filter((field) => field.checkVisibility())
      .flatMap((field) => {
        const { left, right } = field.getBoundingClientRect();
        const name = `${field.localName} ${field.getAttribute("name") ?? field.getAttribute("aria-label") ?? ""}`;
        return [
          ...(Number.parseFloat(getComputedStyle(field).fontSize) < 16 ? [`${name}: ${getComputedStyle(field).fontSize}`] : []),
          ...(left < -0.5 || right > innerWidth + 0.5 ? [`${name}: from ${left} to ${right}`] : []),
          ...(field.clientHeight > 0 && field.localName !== "textarea" && field.scrollHeight > field.clientHeight + 1
            ? [`${name}: ${field.scrollHeight} px in ${field.clientHeight}`]
            : []),
        ];
      }),
  );
