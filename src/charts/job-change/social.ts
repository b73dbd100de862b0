import type { Mark, Scene } from "../scene.ts";
import { acrossOf } from "./axis.ts";
import type { JobChangeData } from "./data.ts";
import { dotMark, dotsOf } from "./dots.ts";
import { bars } from "./panel.ts";

const rowHeight = 45;
const nameWidth = 132;
const barsWidth = 196;

/** The groups with their bars and dots, without names of occupations: for a picture that is seen at half its size. */
export function jobChangeCardScene(data: JobChangeData, width: number): Scene {
  const left = nameWidth + barsWidth + 14;
  const x = acrossOf(data.subject, left, width - 6);
  const height = data.groups.length * rowHeight;
  const marks = data.groups.flatMap((group, index): Mark[] => {
    const y = index * rowHeight;
    const dots = dotsOf(group, { x, middle: y + rowHeight / 2, room: rowHeight - 4, largest: 9 });
    return [
      { type: "text", x: 0, y: y + rowHeight / 2 + 5, text: data.grouping.names[group.index] ?? "", size: 14, ink: "ink", face: "serif" },
      ...bars(group, data, { x: nameWidth, y: y + 5, width: barsWidth }),
      ...dots.map((dot) => dotMark(dot, data, group.index, false)),
    ];
  });
  return { width, height, marks: [{ type: "line", x1: x(0), y1: 0, x2: x(0), y2: height, stroke: "quiet" }, ...marks] };
}
