import { advanceWidth, textWidth, widest, wrap } from "../label.ts";
import type { Mark, Scene, Text } from "../scene.ts";
import { fileFonts } from "../../tokens-fonts.ts";
import type { ColorName } from "../../tokens.ts";
import { escape, marksOf } from "./page-svg.ts";
import { n } from "./paths.ts";

/** How a drawing becomes a file that stands alone. */
export interface FileUse {
  /** The literal color of a name. */
  color(name: ColorName): string;
  /** Title of the picture, for those who cannot see it. */
  title: string;
  /** Under the drawing: source, date, license. Without it the drawing has no margin either. */
  credit?: string;
}

/** Type of the credit, room above its first line, and from line to line, in px. */
const credits = { size: 11, first: 26, line: 15 } as const;

/** Who opens a file may not have the site's fonts: each text is fitted to the width that it has in them. */
const fitted = (text: string, size: number, face?: Text["face"]) =>
  text === "" ? "" : ` textLength="${n(advanceWidth(text, size, face))}" lengthAdjust="spacingAndGlyphs"`;

const weights = { sans: "", bold: ' font-weight="600"', serif: ` font-family="${fileFonts.serif}" font-weight="600"` } as const;
export const faceOf = ({ text, size, face }: Text) => weights[face ?? "sans"] + fitted(text, size, face);

/** The credit in lines; an address that is wider than the drawing goes on in the next one, after a slash or a hyphen. */
function creditLines(credit: string, width: number): string[] {
  const fits = (text: string) => textWidth(text, credits.size) <= width;
  const words = credit.split(" ").flatMap((word) =>
    fits(word)
      ? [word]
      : word.split(/(?<=[/-])/).reduce<string[]>((lines, part) => {
          const last = lines.at(-1);
          return last !== undefined && fits(last + part) ? [...lines.slice(0, -1), last + part] : [...lines, part];
        }, []),
  );
  return wrap(words.join(" "), { width, height: Infinity }, credits.size) ?? [credit];
}

/** How far to the right the words of marks reach in any typeface that is common, px. */
const reachOf = (marks: readonly Mark[]): number =>
  Math.max(
    0,
    ...marks.map((mark) => {
      if (mark.type === "group") return (mark.x ?? 0) + (mark.scale ?? 1) * reachOf(mark.marks);
      if (mark.type !== "text" || mark.fine !== undefined) return 0;
      const width = textWidth(mark.text, mark.size, mark.face) * widest[mark.face ?? "sans"];
      return mark.x + { start: width, middle: width / 2, end: 0 }[mark.anchor ?? "start"];
    }),
  );

/** The scene as the text of an SVG file: literal colors, no links. */
export function svgFile(scene: Scene, { color, title, credit }: FileUse): string {
  const margin = credit === undefined ? 0 : 12;
  const lines = credit === undefined ? [] : creditLines(credit, scene.width / widest.sans);
  const foot = credit === undefined ? 0 : credits.first + 4 + (lines.length - 1) * credits.line;
  const right = credit === undefined ? 0 : Math.max(margin, Math.ceil(reachOf(scene.marks) - scene.width));
  const width = margin + scene.width + right;
  const height = scene.height + 2 * margin + foot;
  const texts = lines.map((line, index) => {
    const y = scene.height + credits.first + index * credits.line;
    return `<text x="0" y="${y}" font-size="${credits.size}" fill="${color("quiet")}"${fitted(line, credits.size)}>${escape(line)}</text>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="${fileFonts.sans}" role="img" aria-label="${escape(title)}"><title>${escape(title)}</title>` +
    `<rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${color("paper")}"/>` +
    `${marksOf(scene, { page: null, ink: color, hatchId: "hatch", faceOf })}${texts.join("")}</svg>\n`
  );
}
