import type { Scene } from "../charts/scene.ts";
import { fonts, type ColorName } from "../tokens.ts";
import { escape, marksOf } from "./svg.ts";

/** How a drawing becomes a file that stands alone. */
export interface FileUse {
  /** The literal color of a name. */
  color(name: ColorName): string;
  /** Title of the picture, for those who cannot see it. */
  title: string;
  /** One line under the drawing: source, date, license. Without it the drawing has no margin either. */
  credit?: string;
}

const creditHeight = 26;

/** The scene as the text of an SVG file: literal colors, no links. */
export function svgFile(scene: Scene, { color, title, credit }: FileUse): string {
  const margin = credit === undefined ? 0 : 12;
  const foot = credit === undefined ? 0 : creditHeight + 4;
  const width = scene.width + 2 * margin;
  const height = scene.height + 2 * margin + foot;
  const line =
    credit === undefined
      ? ""
      : `<text x="0" y="${scene.height + creditHeight}" font-size="11" fill="${color("quiet")}">${escape(credit)}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="${escape(fonts.chart)}" role="img" aria-label="${escape(title)}"><title>${escape(title)}</title>` +
    `<rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${color("paper")}"/>` +
    `${marksOf(scene, { page: null, ink: color, hatchId: "hatch" })}${line}</svg>\n`
  );
}
