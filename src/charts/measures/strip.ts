import { measures } from "../../model/measure.ts";
import type { Occupation } from "../../model/occupation.ts";
import { currentMeasures } from "../../schema/measure.ts";
import type { Mark, Scene } from "../scene.ts";

const size = 12;
const rowHeight = 36;
const top = 34;

/** Where each measure ranks one occupation: percentiles on one axis, the spread of the current ones shaded, 2013 apart. */
export function stripScene(occupation: Occupation, width: number): Scene {
  const left = 6;
  const right = width - 10;
  const x = (percentile: number) => left + ((right - left) * percentile) / 100;
  const rows = [...currentMeasures, "frey-osborne"] as const;
  const yOf = (index: number) => top + index * rowHeight + (rows[index] === "frey-osborne" ? 12 : 0);
  const bottom = yOf(rows.length - 1) + rowHeight;
  const { disagreement } = occupation;
  const shade: Mark[] = disagreement === null ? [] : [{ type: "rect", x: x(disagreement.low), y: top - 4, width: Math.max(1, x(disagreement.high) - x(disagreement.low)), height: rowHeight * 6 + 2, fill: "band" }];
  const axis = [0, 25, 50, 75, 100].flatMap((tick): Mark[] => [
    { type: "line", x1: x(tick), y1: top - 8, x2: x(tick), y2: bottom - 8, stroke: "line" },
    { type: "text", x: x(tick), y: top - 13, text: String(tick), size, ink: "quiet", anchor: tick === 0 ? undefined : tick === 100 ? "end" : "middle" } as Mark,
  ]);
  const lines = rows.map((id, index): Mark => {
    const measure = measures[id];
    const rank = occupation.ranks[id];
    const score = occupation.scores[id];
    const y = yOf(index);
    const past = id === "frey-osborne";
    const none = id === "anthropic" && score === 0;
    const words = rank === null || score === null ? "not scored" : measure.print(score);
    const name = `${measure.label}: ${words}${rank === null || none ? "" : `, percentile ${Math.round(rank)}`}`;
    const label: Mark = { type: "text", x: left, y: y + 10, text: `${measure.label}: ${words}`, size, ink: past ? "quiet" : "ink" };
    const baseline: Mark = { type: "line", x1: left, y1: y + 20, x2: right, y2: y + 20, stroke: "line" };
    const dot: Mark[] =
      rank === null || none ? [] : [past ? { type: "dot", x: x(rank), y: y + 20, r: 5, fill: "paper", stroke: "quiet", shape: "diamond" } : { type: "dot", x: x(rank), y: y + 20, r: 5.5, fill: "accent" }];
    return { type: "group", role: "measure", id, name, marks: [label, baseline, ...dot] };
  });
  return { width, height: bottom - 4, marks: [...shade, { type: "group", role: "axis", marks: axis }, ...lines] };
}
