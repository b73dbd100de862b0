import { projectionReleases } from "../../schema/vintage.ts";
import { print } from "../../text/format-figure.ts";
import { fit, lineHeight, textWidth } from "../label.ts";
import type { Mark } from "../scene.ts";
import type { ChangeGroup, JobChangeData } from "./data.ts";
import { colorOfGroup } from "./dots.ts";
import { percentWords } from "./figure-words.ts";

const titleSize = 14;
const size = 12;
const barHeight = 13;

/** Where a group's words and bars stand. */
export interface Panel {
  x: number;
  y: number;
  width: number;
  /** Words above the bars in one line, or in as many as they need. */
  oneLine: boolean;
}

/** What the two bars of a group show. */
export const barLabels: Readonly<Record<JobChangeData["subject"], readonly [string, string]>> = {
  jobs: ["jobs", "real pay"],
  projection: projectionReleases.slice(-2) as [string, string],
};

/** px from the top of the panel to its foot. */
export const panelHeight = ({ oneLine }: Pick<Panel, "oneLine">): number => (oneLine ? 62 : 86);

/** A group in words, and its two figures as bars from zero; all groups on one even scale. */
export function groupPanel(group: ChangeGroup, data: JobChangeData, panel: Panel): Mark[] {
  const { x, y, width, oneLine } = panel;
  const name = data.grouping.names[group.index] ?? "";
  const count = `${group.rows.length} occupations`;
  const jobs = `${print(group.jobs, "jobs")} jobs`;
  const title = fit(
    [name, name.replace(" exposure", "")],
    { width: oneLine ? width - 78 : width, height: titleSize * lineHeight },
    [titleSize, 12],
    "bold",
  );
  const words: Mark[] = oneLine
    ? [{ type: "text", x: x + width, y: y + 13, text: jobs.replace(" million", "M"), size: 11, ink: "quiet", anchor: "end" }]
    : [count, jobs].map((text, index) => ({ type: "text", x, y: y + 29 + index * 14, text, size, ink: "quiet" }));
  return [
    { type: "text", x, y: y + 13, text: title?.lines.join(" ") ?? name, size: title?.size ?? 12, ink: "ink", face: "bold" },
    ...words,
    ...bars(group, data, { x, y: y + (oneLine ? 22 : 52), width }),
  ];
}

/** The two figures of a group as bars from zero, with their names before them. */
export function bars(group: ChangeGroup, data: JobChangeData, { x, y, width }: Pick<Panel, "x" | "y" | "width">): Mark[] {
  const { subject } = data;
  const [first, second] = barLabels[subject];
  const labelWidth = Math.max(textWidth(first, size), textWidth(second, size)) + 8;
  const scale = barScale(data, { left: x + labelWidth, right: x + width - textWidth("+10.0%", 13, "bold") - 8 });
  const [own, other] =
    subject === "jobs" ? ([colorOfGroup(group.index), "missing"] as const) : (["missing", colorOfGroup(group.index)] as const);
  return [
    ...bar(first, group.first, group.error, { x, y, scale, fill: own }),
    ...(group.second === null ? [] : bar(second, group.second, null, { x, y: y + barHeight + 5, scale, fill: other })),
  ];
}

/** One scale for all bars of a drawing: it holds zero and the longest of them. */
function barScale({ groups }: JobChangeData, { left, right }: { left: number; right: number }): (value: number) => number {
  const values = groups.flatMap(({ first, second, error }) => [first + 2 * (error ?? 0), first - 2 * (error ?? 0), second ?? 0]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (value) => left + ((right - left) * (value - least)) / (most - least || 1);
}

interface Bar {
  x: number;
  y: number;
  scale(value: number): number;
  fill: ReturnType<typeof colorOfGroup>;
}

/** A bar with its name before it and its value behind it; the thin line reaches two standard errors either way. */
function bar(label: string, value: number, error: number | null, { x, y, scale, fill }: Bar): Mark[] {
  const [zero, end] = [scale(0), scale(value)];
  const middle = y + barHeight / 2;
  const reach = error === null ? 0 : Math.abs(scale(2 * error) - zero);
  const words = Math.max(zero, end + reach) + 5;
  return [
    { type: "text", x, y: y + 10.5, text: label, size, ink: "quiet" },
    { type: "rect", x: Math.min(zero, end), y, width: Math.max(0.5, Math.abs(end - zero)), height: barHeight, fill, stroke: "edge" },
    ...(error === null
      ? []
      : [{ type: "line", x1: end - reach, y1: middle, x2: end + reach, y2: middle, stroke: "ink", width: 2 } as const]),
    { type: "text", x: words, y: y + 11, text: percentWords(value), size: 13, ink: "ink", face: "bold" },
  ];
}
