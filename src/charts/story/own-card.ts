import { textWidth } from "../label.ts";
import type { Mark, Scene } from "../scene.ts";
import { bricksOf } from "../skyline/bricks.ts";
import type { SkylineData, SkylineRow } from "../skyline/data.ts";
import { plotOf, skylineScene } from "../skyline/scene.ts";
import { cardWithAxes } from "../social/social-card.ts";

const size = 13;

/** A picture of one occupation's place among all, to be shared: the skyline with a ring around its tile. */
export function ownCard(data: SkylineData, row: SkylineRow, site: string): Scene {
  const draw = (width: number, height: number): Scene => {
    const drawing = skylineScene(data, { width, height });
    const box = bricksOf(data, plotOf(data, { width, height })).find((brick) => brick.row.slug === row.slug)?.box;
    if (box === undefined) return drawing;
    const wide = textWidth(row.shortTitle, size, "bold");
    const ring = ([margin, stroke]: readonly [number, "paper" | "ink"]): Mark => ({
      type: "rect",
      x: box.x - margin,
      y: box.y - margin,
      width: box.width + 2 * margin,
      height: box.height + 2 * margin,
      stroke,
    });
    const name: Mark = {
      type: "text",
      x: Math.max(0, Math.min(width - wide, box.x + box.width / 2 - wide / 2)),
      y: box.y - 7,
      text: row.shortTitle,
      size,
      ink: "ink",
      face: "bold",
      halo: true,
    };
    return {
      ...drawing,
      marks: [
        ...drawing.marks,
        ...(
          [
            [2.5, "paper"],
            [1.5, "ink"],
            [0.5, "ink"],
          ] as const
        ).map(ring),
        name,
      ],
    };
  };
  return cardWithAxes(draw, { site, kind: "Exposure to AI, and jobs", title: `${row.title}: ${row.score}\u00a0of\u00a010` });
}
