import { measureLegend } from "../legend.ts";
import { legendScene } from "../legend-scene.ts";
import type { Scene } from "../scene.ts";
import { skylineColor } from "../skyline/color.ts";
import type { SkylineData } from "../skyline/data.ts";
import { skylineScene } from "../skyline/scene.ts";

/** Room below the key, px. */
const gap = 12;

/** A step of the story as a drawing of any size: the key above, and below it the tiles with their axis. */
export function storyScene(data: SkylineData, { width, height }: { width: number; height: number }): Scene {
  const key = legendScene(measureLegend(skylineColor[data.color]), width);
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
