import type { MeasuresLists } from "./view.ts";
import { lineHeight, widest, wrap } from "../label.ts";
import type { Group, Mark, Scene, Text } from "../scene.ts";
import { bandHeight, layoutOf, placeRow, rowMark, small, xOf, type Layout, type Placed } from "./row.ts";

const axisTop = 34;
const headHeight = 30;

/** Lists of occupations, each a line of percentiles with a mark for each measure and the spread of the current ones shaded. */
export function sideBySideScene({ lists, note }: MeasuresLists, width: number): Scene {
  const layout = layoutOf(width);
  const marks: Mark[] = [];
  let y = axisTop;
  for (const { title, rows } of lists) {
    if (title !== "") {
      marks.push({ type: "text", x: 0, y: y + 19, text: title, size: 15, ink: "ink", face: "serif" });
      y += headHeight;
    }
    const placed = rows.map((row) => {
      const each = placeRow(row, layout, y);
      y += each.height;
      return each;
    });
    marks.push(grid(layout, placed), ...placed.map((each) => rowMark(each, layout)));
    y += 8;
  }
  const lines = note === "" ? [] : (wrap(note, { width: width / widest.sans, height: Infinity }, small) ?? []);
  lines.forEach((text, index) =>
    marks.push({ type: "text", x: 0, y: y + small + index * small * lineHeight, text, size: small, ink: "quiet" }),
  );
  return { width, height: Math.ceil(y + lines.length * small * lineHeight + (lines.length > 0 ? 6 : 0)), marks: [axis(layout), ...marks] };
}

const ticks = [0, 25, 50, 75, 100] as const;

function axis(layout: Layout): Group {
  const { oneLine, ends, width } = layout;
  const words = ends === "beside" ? "percentile among occupations: 0 least exposed, 100 most" : "percentile: 0 least exposed, 100 most";
  return {
    type: "group",
    role: "axis",
    marks: [
      { type: "text", x: oneLine ? layout.left : 0, y: 11, text: words, size: small, ink: "quiet" },
      { type: "text", x: width, y: 11, text: oneLine ? "spread, points" : "spread", size: small, ink: "quiet", anchor: "end" },
      ...ticks.map((tick): Text => ({
        type: "text",
        x: xOf(layout, tick),
        y: 28,
        text: String(tick),
        size: small,
        ink: "quiet",
        anchor: "middle",
      })),
    ],
  };
}

/** Lines of the axis: through all rows where names stand beside them, else in each row below its name. */
const grid = (layout: Layout, placed: readonly Placed[]): Group => {
  const lines = (from: number, to: number) =>
    ticks.map((tick): Mark => ({ type: "line", x1: xOf(layout, tick), y1: from, x2: xOf(layout, tick), y2: to, stroke: "line" }));
  const [first, last] = [placed[0], placed.at(-1)];
  const through = first === undefined || last === undefined ? [] : lines(first.y, last.y + last.height - 6);
  const middles = placed.map(({ y, shift }) => y + shift + layout.line);
  return {
    type: "group",
    role: "axis",
    marks: layout.oneLine ? through : middles.flatMap((middle) => lines(middle - bandHeight / 2, middle + bandHeight / 2)),
  };
};
