import { expect, it } from "vitest";
import { printProblem } from "../../content/problem.ts";
import { library } from "../../project.test-data.ts";
import { altered } from "./altered.test-data.ts";
import { checkNames } from "./names.ts";

const printed = (changed: typeof library) => checkNames(changed).map(printProblem);

it("finds nothing wrong with the project's own", () => {
  expect(printed(library)).toEqual([]);
});

it("refuses two things of one title, whatever its capitals, and says which has it", () => {
  expect(printed(altered("articles", "operators", ({ data }) => ({ data: { ...data, order: 1 } })))).toEqual([
    expect.stringMatching(
      /^content\/articles\/operators\.mdx order: write another; content\/articles\/.*\.mdx has it already \(found "1"\)$/,
    ),
  ]);
  const { name = "" } = library.charts.get("pay-scale")?.data ?? {};
  expect(printed(altered("charts", "risk-map", ({ data }) => ({ data: { ...data, name: name.toUpperCase() } })))).toEqual([
    `content/charts/risk-map.yaml name: write another; content/charts/pay-scale.yaml has it already (found "${name.toUpperCase()}")`,
  ]);
});

it("takes an alias for a name", () => {
  const { title = "" } = library.concepts.get("median-pay")?.data ?? {};
  expect(printed(altered("concepts", "exposure", ({ data }) => ({ data: { ...data, aliases: [title] } })))).toEqual([
    expect.stringContaining("content/concepts/median-pay.mdx title: write another; content/concepts/exposure.mdx has it already"),
  ]);
});
