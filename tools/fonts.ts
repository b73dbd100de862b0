import * as fontkit from "fontkit";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { format, resolveConfig } from "prettier";
import subsetFont from "subset-font";
import { measuredCharacters, packWidths } from "../src/charts/packed-widths.ts";
import { renamed } from "./font-names.ts";

/**
 * `npm run prepare`, which `npm ci` runs: cuts the site's two typefaces down to what its texts use. It writes `src/fonts/`: a variable WOFF2 file of each for pages,
 * small ones for drawings that stand alone, TTF files for pictures; and the widths of characters, by which labels are measured.
 */

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

/** What charts are set in: regular and semibold of the sans, semibold of the serif. */
const faces = { sans: ["sans", 400], bold: ["sans", 600], serif: ["serif", 600] } as const satisfies Record<string, [Family, number]>;

type Axes = NonNullable<Parameters<typeof subsetFont>[2]>["variationAxes"];

/** The characters of a family as a TTF font under its own name. */
async function cut(family: Family, text: string, variationAxes: Axes, keepFeatures?: string[]): Promise<Buffer> {
  const { font, name } = families[family];
  const features = keepFeatures === undefined ? {} : { keepFeatures };
  // Its types do not know `noHinting` yet.
  const options = { targetFormat: "sfnt" as const, variationAxes, noHinting: true, ...features };
  const whole = await subsetFont(font, text, options);
  return subsetFont(renamed(whole, name), text, { targetFormat: "sfnt" });
}
const packed = (font: Buffer, text: string) => subsetFont(font, text, { targetFormat: "woff2" });

mkdirSync("src/fonts", { recursive: true });
for (const family of Object.keys(families) as Family[]) {
  // Below regular and above bold nothing is set.
  const font = await cut(family, characters, { wght: { min: 400, max: 700 } });
  writeFileSync(`src/fonts/${family}.woff2`, await packed(font, characters));
}

const widths: Record<string, string> = {};
for (const [face, [family, wght]] of Object.entries(faces)) {
  const whole = await cut(family, characters, { wght });
  writeFileSync(`src/fonts/${family}-${wght}.ttf`, whole);
  const small = await cut(family, measuredCharacters, { wght }, ["kern"]);
  writeFileSync(`src/fonts/${family}-${wght}.woff2`, await packed(small, measuredCharacters));
  const font = fontkit.create(whole);
  if (!("glyphForCodePoint" in font)) throw new Error(`${face} is not one font`);
  widths[face] = packWidths((character) => (font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm) * 1000);
}
const file = "src/charts/advance-widths.ts";
const table = `/** Printed by \`npm run prepare\`: widths of characters in the site's typefaces, as \`packed-widths.ts\` writes them. */
export const packedWidths = ${JSON.stringify(widths)} as const;
`;
writeFileSync(file, await format(table, { ...(await resolveConfig(file)), filepath: file }));
