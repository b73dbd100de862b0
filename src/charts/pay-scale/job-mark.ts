import { printDate } from "../../text/dates.ts";
import type { PaidJob, PayRow } from "./rows.ts";
import { textWidth, wrap } from "../label.ts";
import type { Group, Line, Mark } from "../scene.ts";
import { axisTop, smallSize, textSize, type PayAxis } from "./axis.ts";
import { dollars } from "./dollars.ts";

const lineStep = 15;
/** px that a title may take beside its line, or across it where there is less. */
const leastRoom = 200;

/** A line at the job's median, through all levels, under the bars. */
export const jobLine = (job: PaidJob, { x }: PayAxis, bottom: number): Line => ({
  type: "line",
  x1: x(job.medianPay),
  y1: axisTop - 8,
  x2: x(job.medianPay),
  y2: bottom,
  stroke: "pay4",
  width: 2,
});

/** The name of the job beside the ladder with its median, at the top of its line, and the height in px that they take. */
export function jobMark(row: PayRow, job: PaidJob, { x, edge }: PayAxis): { mark: Group; height: number } {
  const at = x(job.medianPay);
  const more = job.payBasis === "floor" ? " or more" : "";
  const median = `median ${dollars(job.medianPay)}${more}, ${printDate(row.date)}`;
  const room = Math.max(edge - at - 10, leastRoom);
  const lines = wrap(job.title, { width: room, height: Infinity }, textSize, "bold") ?? [job.title];
  const width = Math.max(...lines.map((line) => textWidth(line, textSize, "bold")), textWidth(median, smallSize));
  const start = Math.max(0, Math.min(at + 10, edge - width));
  const height = (lines.length + 1) * lineStep;
  const mark: Group = {
    type: "group",
    role: "mark job",
    id: row.id,
    to: `occupations/${job.slug}`,
    name: `${job.title}, ${printDate(row.date)}, measured: median pay ${dollars(job.medianPay)}${more} a year`,
    marks: [
      // Paper under the words that lines of the axis would cross.
      { type: "rect", x: start, y: axisTop - 2, width, height, fill: "paper" },
      { type: "dot", x: at, y: axisTop, r: 5, fill: "pay4" },
      ...lines.map((text, index): Mark => ({
        type: "text",
        x: start,
        y: axisTop + 10 + lineStep * index,
        text,
        size: textSize,
        ink: "ink",
        face: "bold",
      })),
      { type: "text", x: start, y: axisTop + 10 + lineStep * lines.length, text: median, size: smallSize, ink: "quiet" },
    ],
  };
  return { mark, height: height + 10 };
}
