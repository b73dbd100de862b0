import { measureLegend } from "../legend.ts";
import { textWidth } from "../label.ts";
import type { Mark, Scene } from "../scene.ts";
import { skylineColor } from "../skyline/color.ts";
import type { SkylineData } from "../skyline/data.ts";
import { skylineScene } from "../skyline/scene.ts";

/** Room below the key, px; side of its squares, size of its type, and from row to row. */
const gap = 12;
const swatch = 14;
const size = 12;
const rowHeight = 22;

/** The steps of a color in rows. The legends of other charts have marks of many shapes, whose code the story does without. */
function keyScene(data: SkylineData, width: number): Scene {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const { mark, label } of measureLegend(skylineColor[data.color])) {
    const needed = swatch + 6 + textWidth(label, size);
    if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight];
    const fill = mark.fill ?? "missing";
    marks.push(
      { type: "rect", x, y, width: swatch, height: swatch, fill },
      { type: "text", x: x + swatch + 6, y: y + 11.5, text: label, size, ink: "quiet" },
    );
    x += needed + 14;
  }
  return { width, height: y + swatch, marks };
}

/** A step of the story as a drawing of any size: the key above, and below it the tiles with their axis. */
export function storyScene(data: SkylineData, { width, height }: { width: number; height: number }): Scene {
  const key = keyScene(data, width);
  const top = key.height + gap;
  const tiles = skylineScene(data, { width, height: height - top });
  return {
    width,
    height,
    marks: [
      { type: "group", role: "key", marks: key.marks },
      { type: "group", y: top, marks: tiles.marks },
    ],
  };
}
