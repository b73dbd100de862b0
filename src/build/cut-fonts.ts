import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type subsetFont from "subset-font";
import { measuredCharacters } from "../charts/packed-widths.ts";
import { renamed } from "./font-names.ts";

/** Where the cut typefaces stand. They are made from their packages and not committed. */
const folder = fileURLToPath(new URL("../fonts/", import.meta.url));
const require = createRequire(import.meta.url);
const source = (family: string) => readFileSync(require.resolve(`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`));
/** "Source" is a reserved name: what is cut from Source Sans 3 goes by another. */
const families = {
  serif: { name: "Newsreader", font: source("newsreader") },
  sans: { name: "Atlas Sans", font: source("source-sans-3") },
} as const;
type Family = keyof typeof families;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
/** Letters of western European names, and the marks that prose and figures use. */
const characters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœ–—‘’‚“”„†•…‹›€−™↑↓`;

/** What charts are set in, by face: regular and semibold of the sans, semibold of the serif. */
export const faces = { sans: ["sans", 400], bold: ["sans", 600], serif: ["serif", 600] } as const satisfies Record<
  string,
  [Family, number]
>;

type Axes = NonNullable<Parameters<typeof subsetFont>[2]>["variationAxes"];

/** The characters of a family as a TTF font under its own name. */
async function cut(subset: typeof subsetFont, family: Family, text: string, variationAxes: Axes, keepFeatures?: string[]): Promise<Buffer> {
  const { font, name } = families[family];
  const features = keepFeatures === undefined ? {} : { keepFeatures };
  // Its types do not know `noHinting` yet.
  const options = { targetFormat: "sfnt" as const, variationAxes, noHinting: true, ...features };
  const whole = await subset(font, text, options);
  return subset(renamed(whole, name), text, { targetFormat: "sfnt" });
}

/** Writes a font in one step: a build and the tests, begun together, may both cut the fonts and read those that the other has written. */
function write(name: string, font: Buffer): void {
  const draft = `${fontFile(name)}.${process.pid}`;
  writeFileSync(draft, font);
  renameSync(draft, fontFile(name));
}

/**
 * Cuts the site's two typefaces down to what its texts use: a variable WOFF2 file of each for pages, small ones for drawings that stand
 * alone, TTF files for pictures. The same packages give the same bytes.
 */
export async function cutFonts(): Promise<void> {
  const { default: subset } = await import("subset-font");
  const packed = (font: Buffer, text: string) => subset(font, text, { targetFormat: "woff2" });
  mkdirSync(folder, { recursive: true });
  for (const [family, wght] of Object.values(faces)) {
    const whole = await cut(subset, family, characters, { wght });
    write(`${family}-${wght}.ttf`, whole);
    const small = await cut(subset, family, measuredCharacters, { wght }, ["kern"]);
    write(`${family}-${wght}.woff2`, await packed(small, measuredCharacters));
  }
  for (const family of Object.keys(families) as Family[]) {
    // Below regular and above bold nothing is set.
    const font = await cut(subset, family, characters, { wght: { min: 400, max: 700 } });
    write(`${family}.woff2`, await packed(font, characters));
  }
}

/** The path of a cut font: `sans-400.ttf`. */
export const fontFile = (name: string): string => folder + name;

/** Cuts the fonts where they are missing: after an install, a second of processor time. */
export async function ensureFonts(): Promise<void> {
  // The last to be written.
  if (!existsSync(fontFile("sans.woff2"))) await cutFonts();
}
