import { describe, expect, it } from "vitest";
import { dataOf, specOf } from "../draw.test-data.ts";
import { draw } from "../draw.ts";
import { inTheme, widths, type Theme, type Width } from "../../tokens.ts";
import { svgFile } from "./file-svg.ts";

const cases = [
  "risk-map",
  "whole-economy",
  "pay-scale",
  "headcount-and-pay",
  "next-jobs",
  "exposure-pay",
  "exposure-outlook",
  "then-and-now",
  "measures",
  "exposure-by-category",
  "agreement",
  "skyline",
  "named-jobs",
  "skyline-outlook",
  "skyline-since",
  "skyline-ranges",
  "jobs-by-exposure",
  "projections-by-exposure",
].flatMap((chart) =>
  (Object.keys(widths) as Width[]).flatMap((width) =>
    (["light", "dark"] as const satisfies Theme[]).map((theme) => ({ chart, width, theme })),
  ),
);

/** Look at a changed picture before storing it: `npx vitest run src/charts/svg/pictures --update`. */
describe("stored pictures", () => {
  it.each(cases)("$chart, $width, $theme", async ({ chart, width, theme }) => {
    const { name } = specOf(chart);
    const picture = svgFile(draw(dataOf(chart), width), {
      color: inTheme(theme),
      title: name,
      credit: `${name}, ${width}, ${theme}`,
    });
    await expect(picture).toMatchFileSnapshot(`pictures/${chart}-${width}-${theme}.svg`);
  });
});
