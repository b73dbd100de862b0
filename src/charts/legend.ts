import type { Measure, Scale } from "../model/measure.ts";
import { print } from "../model/print.ts";
import { ramps } from "../tokens.ts";
import { textWidth } from "./label.ts";
import type { Mark, Scene } from "./scene.ts";

const swatch = { width: 54, height: 22 };
const size = 12;

/** The steps of a measure's ramp with the values they hold, lowest first, and the words at both ends. */
export function legendScene(measure: Measure & { scale: Scale }): Scene {
  const { scale } = measure;
  const [low, high] = scale.ends;
  const start = textWidth(low, size) + 6;
  const labels = stepLabels(measure);
  const marks = ramps[scale.ramp].flatMap(([fill, ink], index): Mark[] => {
    const x = start + index * swatch.width;
    return [
      { type: "rect", x, y: 0, ...swatch, fill },
      { type: "text", x: x + swatch.width / 2, y: 15, text: labels[index] ?? "", size, ink, anchor: "middle" },
    ];
  });
  const end = start + ramps[scale.ramp].length * swatch.width + 6;
  return {
    width: Math.ceil(end + textWidth(high, size)),
    height: swatch.height,
    marks: [{ type: "text", x: 0, y: 15, text: low, size, ink: "quiet" }, ...marks, { type: "text", x: end, y: 15, text: high, size, ink: "quiet" }],
  };
}

/** `0–1`, `2–3`, `4`: whole scores name their ends; other measures name where each step begins. */
function stepLabels({ id, unit, scale }: Measure & { scale: Scale }): string[] {
  if (id === "karpathy") {
    const lows = [0, ...scale.starts];
    return lows.map((low, index) => {
      const high = (lows[index + 1] ?? 11) - 1;
      return low === high ? String(low) : `${low}–${high}`;
    });
  }
  return ["", ...scale.starts.map((value) => `${print(value, unit)}+`)];
}
