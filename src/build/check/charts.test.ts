import { expect, it } from "vitest";
import { printProblem } from "../../content/problem.ts";
import { atlas, library } from "../../project.test-data.ts";
import { chart, type ChartKind, type ChartSpec } from "../../schema/chart.ts";
import { altered } from "./altered.test-data.ts";
import { checkCharts } from "./charts.ts";

/** What is said of a chart of the project with other options: by its schema, or else by the check. */
function said<K extends ChartKind>(id: string, change: Partial<Extract<ChartSpec, { kind: K }>>): string[] {
  const data = { ...library.charts.get(id)?.data, ...change };
  const read = chart.safeParse(data);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return checkCharts(altered("charts", id, () => ({ data: read.data })), atlas).map(printProblem); // prettier-ignore
}

it("takes the project's own charts", () => {
  expect(checkCharts(library, atlas)).toEqual([]);
});

it("refuses an axis that runs backwards, or that what it shows does not fit on", () => {
  expect(said<"pay-scale">("pay-scale", { from: 5_000_000 })).toEqual([
    "to: write a number above from: the axis runs from the lower end to the higher",
  ]);
  expect(said<"pay-scale">("pay-scale", { from: 300_000 })).toEqual([expect.stringContaining("from: write at most ")]);
  expect(said<"pay-scale">("pay-scale", { to: 300_000 })).toEqual([expect.stringContaining("to: write at least 3850000")]);
});

it("refuses both axes of one measure, and a map of detailed occupations by a measure of profiles", () => {
  expect(said<"dots">("exposure-pay", { measure: "ilo", against: "ilo" })).toEqual([
    "against: write another measure than that of the other axis",
  ]);
  expect(said<"treemap">("whole-economy", { measure: "karpathy" })).toEqual([
    expect.stringMatching(/^measure: write a measure of detailed occupations: /),
  ]);
});

it("refuses bounds that empty a chart", () => {
  expect(said<"measures">("measures", { leastMeasures: 99 })).toEqual(["leastMeasures: write at most 6: so many measures are current"]);
  expect(said<"measures">("measures", { leastJobs: 7_000_000 })).toEqual([expect.stringContaining("leastJobs: write a lower number")]);
  expect(said<"next-jobs">("next-jobs", { start: "military-careers" })).toEqual([
    'content/charts/next-jobs.yaml start: name an occupation with neighbors: this one has none to draw (found "military-careers")',
  ]);
});

it("refuses what is named twice", () => {
  expect(said<"skyline">("named-jobs", { lit: ["desk", "desk"] })).toEqual(["lit: name each group once"]);
  const [first] = scenarios();
  if (first === undefined) throw new Error("no scenario");
  expect(said<"headcount-and-pay">("headcount-and-pay", { scenarios: [first, { ...first, name: "Another" }] })).toEqual([
    "scenarios: give each scenario an id of its own",
  ]);
});

function scenarios() {
  const data = library.charts.get("headcount-and-pay")?.data;
  return data?.kind === "headcount-and-pay" ? data.scenarios : [];
}
