import { fileFonts } from "../../tokens-fonts.ts";
import { colors, type ColorName } from "../../tokens.ts";
import type { Box, Group, Mark, Scene } from "../scene.ts";
import { byPaint, live, pathOf, type Area } from "./paths.ts";
import { faceOf } from "./file-svg.ts";
import { escape, marksOf } from "./page-svg.ts";

/**
 * The scene as a small SVG file that stands in for a drawing: hundreds of tiles are one path for each color, without names and links. It has the
 * colors of both themes and takes those of the page that shows it.
 */
export function stillSvg(scene: Scene, title: string): string {
  const { areas, outlined, rest } = taken(scene.marks, 0, 0);
  const paths = byPaint(areas).map(
    (members) => `<path fill="${live(members[0]?.fill ?? "paper")}" d="${pathOf(members.map(({ box }) => box))}"/>`,
  );
  const words = marksOf({ ...scene, marks: rest }, { page: null, ink: live, hatchId: "still", faceOf });
  const markup = `<g${outlined ? ` stroke="${live("outline")}"` : ""}>${paths.join("")}</g>${words}`;
  const used = (Object.keys(colors) as ColorName[]).filter((name) => markup.includes(`var(--${name})`));
  const values = (theme: 0 | 1) => used.map((name) => `--${name}:${colors[name][theme]}`).join(";");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.width} ${scene.height}" width="${scene.width}" height="${scene.height}" ` +
    `font-family="${fileFonts.sans}"><title>${escape(title)}</title>` +
    `<style>:root{${values(0)}}@media (prefers-color-scheme:dark){:root{${values(1)}}}</style>${markup}</svg>\n`
  );
}

interface Taken {
  areas: Area[];
  outlined: boolean;
  rest: Mark[];
}

const isTile = (mark: Group): boolean => mark.role === "tile" || mark.role === "mark";

/** The painted rectangles of tiles, where they lie in the drawing, and everything else. */
function taken(marks: readonly Mark[], x: number, y: number): Taken {
  const all: Taken = { areas: [], outlined: false, rest: [] };
  for (const mark of marks) {
    if (mark.type === "group" && isTile(mark)) {
      const [shape, ...words] = mark.marks;
      if (shape?.type === "rect" && shape.fill !== undefined && shape.fill !== "hatch") {
        all.areas.push({ box: moved(shape, x, y), fill: shape.fill });
        all.outlined ||= shape.stroke !== undefined;
      }
      if (words.length > 0) all.rest.push({ type: "group", x, y, marks: words });
    } else if (mark.type === "group" && mark.marks.some((inner) => inner.type === "group" && isTile(inner))) {
      const inner = taken(mark.marks, x + (mark.x ?? 0), y + (mark.y ?? 0));
      all.areas.push(...inner.areas);
      all.outlined ||= inner.outlined;
      all.rest.push(...inner.rest);
    } else all.rest.push(x === 0 && y === 0 ? mark : { type: "group", x, y, marks: [mark] });
  }
  return all;
}

const moved = ({ width, height, ...box }: Box, x: number, y: number): Box => ({ x: box.x + x, y: box.y + y, width, height });
