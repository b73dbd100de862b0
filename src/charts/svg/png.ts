import { Resvg } from "@resvg/resvg-js";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const family = "Newsreader";
const fontFiles = ["400Regular/Newsreader_400Regular.ttf", "600SemiBold/Newsreader_600SemiBold.ttf"].map((file) =>
  require.resolve(`@expo-google-fonts/newsreader/${file}`),
);
/** The same drawing in the site's serif: semibold where a file names Georgia for headings, regular elsewhere. */
const inFamily = (text: string) =>
  text
    .replaceAll(' font-family="Georgia, serif"', ` font-family="${family}" font-weight="600"`)
    .replace(/ font-family="(?!Newsreader)[^"]*"/g, ` font-family="${family}"`);

const cache = ".cache/pictures";

/**
 * A picture of an SVG text, `scale` px for each of its own. All text is set in the site's serif, whatever the system has. Pictures are
 * kept in `.cache` by the hash of their drawing, so that a build draws only what has changed.
 */
export function png(text: string, scale = 1): Buffer {
  const hash = createHash("sha256").update(`${family} ${scale} ${text}`).digest("hex");
  const file = `${cache}/${hash}.png`;
  if (existsSync(file)) return readFileSync(file);
  const picture = new Resvg(inFamily(text), {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family },
  })
    .render()
    .asPng();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, picture);
  return picture;
}
