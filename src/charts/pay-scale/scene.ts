import type { PayRow } from "./rows.ts";
import type { PayScaleData } from "./data.ts";
import { payLevelIds, type PayLevelId } from "../../schema/pay-level.ts";
import type { Group, Mark, Scene } from "../scene.ts";
import { axisMarks, axisTop, payAxis, type PayAxis } from "./axis.ts";
import { jobLine, jobMark } from "./job-mark.ts";
import { barMark, claimMark, lanes, laterMark } from "./level-marks.ts";

/** px between levels. */
const gap = 12;

/**
 * The ladder of levels on a logarithmic or a linear axis: one dated series as bars, other lists and claims as marks of their own, and the
 * median of an occupation as a line through all of them.
 */
export function payScaleScene(data: PayScaleData, width: number): Scene {
  const axis = payAxis(data, width);
  const { rows, job } = data;
  const jobRow = rows.find((row) => row.job !== null);
  const head = job === null || jobRow === undefined ? null : jobMark(jobRow, job, axis);
  let y = axisTop + (head?.height ?? 0);
  const levels = payLevelIds.map((level) => {
    const { mark, height } = levelRow(level, rows, axis, y, job !== null && level === data.level);
    y += height + gap;
    return mark;
  });
  const bottom = y - gap / 2;
  const beside = job === null || head === null ? [] : [jobLine(job, axis, bottom), head.mark];
  return { width, height: y, marks: [axisMarks(axis, bottom), ...beside, ...levels] };
}

/** One level: its bar, then the year-end lists by date, then the claim that ends at it. */
function levelRow(level: PayLevelId, all: readonly PayRow[], axis: PayAxis, y: number, compared: boolean): { mark: Group; height: number } {
  const reported = all.filter((row) => row.kind === "reported" && row.level === level);
  const claims = all.filter((row) => row.kind === "claimed" && (row.to_level ?? row.level) === level);
  const marks: Mark[] = [{ type: "text", x: 0, y: y + 15, text: level, size: 15, ink: "ink", face: "serif" }];
  // The level that the job is compared with.
  if (compared) marks.push({ type: "line", x1: 0, y1: y + 20, x2: 22, y2: y + 20, stroke: "pay4", width: 2 });
  let height = 0;
  for (const row of reported.filter(({ base }) => base !== null)) {
    marks.push(barMark(row, axis, y + height));
    height += lanes.bar;
  }
  for (const row of reported.filter(({ base }) => base === null)) {
    marks.push(laterMark(row, axis, y + height));
    height += lanes.later;
  }
  for (const claim of claims) {
    marks.push(claimMark(claim, axis, y + height));
    height += lanes.claim;
  }
  return { mark: { type: "group", role: "level", id: level.toLowerCase(), marks }, height: Math.max(height, lanes.bar) };
}
