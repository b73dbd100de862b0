import type { LegendItem } from "./legend.ts";
import { widest, wrap } from "./label.ts";
import { legendScene } from "./legend-scene.ts";
import type { Mark, Scene } from "./scene.ts";

const titleSize = 22;

/** A drawing that stands alone: under its title, with its legend. */
export function sheetOf(drawing: Scene, items: readonly LegendItem[], title: string, face: "serif" | "sans" = "serif"): Scene {
  const lines = wrap(title, { width: drawing.width / widest[face], height: Infinity }, titleSize, face) ?? [title];
  const marks: Mark[] = lines.map((text, index) => ({
    type: "text",
    x: 0,
    y: titleSize + index * titleSize * 1.2,
    text,
    size: titleSize,
    ink: "ink",
    ...(face === "serif" ? { face } : {}),
  }));
  let y = lines.length * titleSize * 1.2 + 12;
  // The key first: who does not know it cannot read the colors.
  if (items.length > 0) {
    const legend = legendScene(items, drawing.width);
    marks.push({ type: "group", y, marks: legend.marks });
    y += legend.height + 14;
  }
  marks.push({ type: "group", y, marks: drawing.marks });
  y += drawing.height;
  return { width: drawing.width, height: Math.ceil(y), marks };
}
