import type { ScenarioRow } from "../headcount/data.ts";
import type { PayRow } from "../pay-scale/rows.ts";
import { firmPanel } from "../headcount/firm-panel.ts";
import { parts } from "../pay-scale/level-marks.ts";
import { textWidth } from "../label.ts";
import type { Mark, Scene } from "../scene.ts";

/** Room in px between neighbors, and the size of type that is legible at half the card's size. */
const gap = 28;
const size = 24;

/** A bar under each of the card's levels, all on one linear scale from zero. */
export function barsDrawing(rows: readonly PayRow[], width: number): Scene {
  const column = width / rows.length;
  const most = Math.max(...rows.map(({ total }) => total));
  const marks: Mark[] = rows.flatMap((row, index) => {
    let sum = 0;
    return parts.map(([part, fill]): Mark => {
      const value = row[part] ?? 0;
      const x = index * column + ((column - gap) * sum) / most;
      sum += value;
      return { type: "rect", x, y: 0, width: ((column - gap) * value) / most, height: 40, fill };
    });
  });
  let x = 0;
  for (const [part, fill] of parts) {
    marks.push({ type: "rect", x, y: 62, width: 20, height: 20, fill }, { type: "text", x: x + 28, y: 80, text: part, size, ink: "quiet" });
    x += textWidth(part, size) + 60;
  }
  return { width, height: 88, marks };
}

/** A firm under each of the card's examples, without its words. */
export function firmsDrawing(rows: readonly ScenarioRow[], width: number): Scene {
  const height = 120;
  const column = width / rows.length;
  const top = Math.max(...rows.map(({ outcome }) => outcome.paySharers));
  const marks = rows.flatMap((row, index) =>
    firmPanel(row, { x: index * column, y: 0, width: column - gap, height, top, lines: 0 }, "").marks.filter(({ type }) => type !== "text"),
  );
  return { width, height, marks };
}
