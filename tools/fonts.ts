import * as fontkit from "fontkit";
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "oxfmt";
import { cutFonts, faces, fontFile } from "../src/build/cut-fonts.ts";
import { packWidths } from "../src/charts/packed-widths.ts";

/** `npm run fonts`, after a typeface has changed: cuts the fonts anew and prints the widths of their characters, by which labels are measured. */
await cutFonts();
const widths: Record<string, string> = {};
for (const [face, [family, wght]] of Object.entries(faces)) {
  const font = fontkit.create(readFileSync(fontFile(`${family}-${wght}.ttf`)));
  if (!("glyphForCodePoint" in font)) throw new Error(`${face} is not one font`);
  widths[face] = packWidths((character) => (font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm) * 1000);
}
const file = "src/charts/advance-widths.ts";
const table = `/** Printed by \`npm run fonts\`: widths of characters in the site's typefaces, as \`packed-widths.ts\` writes them. */
export const packedWidths = ${JSON.stringify(widths)} as const;
`;
const { code } = await format(file, table, JSON.parse(readFileSync(".oxfmtrc.json", "utf8")) as Parameters<typeof format>[2]);
writeFileSync(file, code);
