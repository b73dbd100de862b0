import { atlas, library } from "../project.test-data.ts";
import { chartData } from "./chart-data.ts";
import type { View } from "./kind.ts";
import type { ChartData } from "./kinds.ts";
import type { TreemapData } from "./treemap/data.ts";
import { textWidth } from "./label.ts";
import type { MeasureId } from "../schema/measure.ts";
import type { Box, Group, Mark, Scene, Text } from "./scene.ts";

const names = new Map([...library.categories].map(([id, { data }]) => [id, data]));

export function specOf(id: string) {
  const spec = library.charts.get(id)?.data;
  if (spec === undefined) throw new Error(`no chart ${id}`);
  return spec;
}

/** The data of a published chart. */
export const dataOf = (id: string, view: View = {}): ChartData => chartData(specOf(id), atlas, names, view);

/** The risk map, colored by a measure. */
export const mapOf = (measure: MeasureId, view: View = {}): TreemapData => treemapBy("risk-map", measure, view);

/** The map of the whole economy, likewise. */
export const economyOf = (measure: MeasureId, view: View = {}): TreemapData => treemapBy("whole-economy", measure, view);

function treemapBy(id: string, measure: MeasureId, view: View): TreemapData {
  const spec = specOf(id);
  if (spec.kind !== "treemap") throw new Error(`${id} is no treemap`);
  const data = chartData({ ...spec, measure }, atlas, names, view);
  if (data.kind !== "treemap") throw new Error(`${id} has no tiles`);
  return data;
}

/** All marks of a scene or group, those inside groups too; groups themselves are among them. */
export const flat = ({ marks }: Pick<Scene, "marks">): Mark[] =>
  marks.flatMap((mark) => (mark.type === "group" ? [mark, ...flat(mark)] : [mark]));

export const groupsOf = (scene: Pick<Scene, "marks">, role: string): Group[] =>
  flat(scene)
    .filter((mark) => mark.type === "group")
    .filter((group) => group.role === role);
export const textsOf = (scene: Pick<Scene, "marks">): Text[] => flat(scene).filter((mark) => mark.type === "text");
export const rectsOf = (scene: Pick<Scene, "marks">) => flat(scene).filter((mark) => mark.type === "rect");
export const linesOf = (scene: Pick<Scene, "marks">) => flat(scene).filter((mark) => mark.type === "line");
export const dotsOf = (scene: Pick<Scene, "marks">) => flat(scene).filter((mark) => mark.type === "dot");

/** The box of a mark; groups take none of their own. */
export function boxOf(mark: Exclude<Mark, Group>): Box {
  switch (mark.type) {
    case "rect":
      return mark;
    case "line":
      return {
        x: Math.min(mark.x1, mark.x2),
        y: Math.min(mark.y1, mark.y2),
        width: Math.abs(mark.x2 - mark.x1),
        height: Math.abs(mark.y2 - mark.y1),
      };
    case "dot":
      return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
    case "text": {
      const width = textWidth(mark.text, mark.size, mark.face);
      const start = mark.anchor === "end" ? width : mark.anchor === "middle" ? width / 2 : 0;
      // From the tops of capitals to the ends of descenders.
      return { x: mark.x - start, y: mark.y - 0.74 * mark.size, width, height: 0.94 * mark.size };
    }
  }
}

/** Whether one box lies inside the other, rounding errors of floats aside. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1e-6 && b.x < a.x + a.width - 1e-6 && a.y < b.y + b.height - 1e-6 && b.y < a.y + a.height - 1e-6;

/** Marks that stand outside the scene, in words. */
export const outside = (scene: Scene): string[] =>
  flat(scene).flatMap((mark) =>
    mark.type === "group" || within(boxOf(mark), { x: 0, y: 0, ...scene })
      ? []
      : [`${mark.type} ${mark.type === "text" ? mark.text : ""} ${JSON.stringify(boxOf(mark))}`],
  );

/** Pairs of texts that run into each other. */
export function collisions(scene: Pick<Scene, "marks">): string[] {
  const texts = textsOf(scene);
  return texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => (overlap(boxOf(a), boxOf(b)) ? [`${a.text} | ${b.text}`] : [])));
}
