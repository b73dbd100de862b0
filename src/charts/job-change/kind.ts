import { comparedMonth, detailedPayMonth } from "../../schema/vintage.ts";
import { print } from "../../text/format-figure.ts";
import { widths } from "../../tokens.ts";
import type { DataColumn } from "../data-column.ts";
import type { Kind } from "../kind.ts";
import type { LegendItem } from "../legend.ts";
import { cardWithDrawing, drawingWidth } from "../social/social-card.ts";
import { jobChangeOf, type ChangeGroup, type JobChangeData } from "./data.ts";
import { percentWords, tenth } from "./figure-words.ts";
import { barLabels } from "./panel.ts";
import { jobChangeScene } from "./scene.ts";
import { changeSentence } from "./sentence.ts";
import { jobChangeCardScene } from "./social.ts";
import { changeSourceOf } from "./source.ts";
import { plainChangeView } from "./view.ts";
import { changeWords } from "./words.ts";

export const jobChangeKind = {
  tag: "atlas-change",
  data: ({ change, named }, { atlas }) => jobChangeOf(changeSourceOf(atlas, change, named), plainChangeView.measure),
  draw: (data, width) => jobChangeScene(data, widths[width]),
  legend: ({ subject }) => (subject === "jobs" ? jobsLegend : []),
  socialCard: (data, texts) => cardWithDrawing(jobChangeCardScene(data, drawingWidth), texts),
  sentence: (data) => changeSentence(data, null),
  words: (data) => changeWords(data, null),
  categoryTitle: () => null,
  overview: (data) => ({ by: "exposure", columns: groupColumns(data) as readonly DataColumn<unknown>[], rows: data.groups }),
  variants: [],
  caution: null,
  embedRoom: { narrow: 500, middle: 350 },
} satisfies Kind<"job-change", JobChangeData>;

const jobsLegend: LegendItem[] = [
  { mark: { fill: "exposure3", stroke: "edge", shape: "circle" }, label: "changed by more than two standard errors" },
  { mark: { fill: "paper", stroke: "edge", shape: "circle" }, label: "within two standard errors of no change" },
  { mark: { stroke: "ink", shape: "range" }, label: "two standard errors either way" },
];

/** The groups as a table, in place of hundreds of rows. */
function groupColumns({ subject, grouping }: JobChangeData): readonly DataColumn<ChangeGroup>[] {
  const percent = (name: string, label: string, value: (group: ChangeGroup) => number | null): DataColumn<ChangeGroup> => ({
    name,
    label,
    type: "number",
    unit: "percent change",
    kind: subject === "jobs" ? "measured" : "projected",
    value: (group) => {
      const known = value(group);
      return known === null ? null : tenth(known);
    },
    print: (group) => percentWords(value(group) ?? NaN),
  });
  const [first, second] = barLabels[subject];
  const isJobs = subject === "jobs";
  return [
    { name: "exposure", label: grouping.label, type: "string", value: ({ index }) => grouping.names[index] ?? "" },
    { name: "occupations", label: "Occupations", type: "integer", unit: "occupations", value: ({ rows }) => rows.length },
    { name: "jobs", label: "Jobs", type: "integer", unit: "jobs", value: ({ jobs }) => jobs, print: ({ jobs }) => print(jobs, "jobs") },
    percent(
      "first",
      isJobs ? `Change in jobs, ${comparedMonth} to ${detailedPayMonth}` : `Mean projected change, ${first}`,
      (group) => group.first,
    ),
    percent("second", isJobs ? "Mean change in real median pay" : `Mean projected change, ${second}`, (group) => group.second),
  ];
}
