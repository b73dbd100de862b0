import { Resvg } from "@resvg/resvg-js";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";

/** What a picture is set in whose drawing names a family that the site does not have. */
const family = "Atlas Sans";
// The paths start at the project's folder, because the build runs a copy of this file in another folder.
const fontFiles = ["sans-400", "sans-600", "serif-600"].map((name) => `${process.cwd()}/src/fonts/${name}.ttf`);
const cache = ".cache/pictures";

/**
 * The PNG file of an SVG text, `scale` px for each of its own. Its text is set in the site's own fonts, whatever the system has. Pictures are kept
 * in `.cache` by the hash of their drawing, so that a build draws only what has changed.
 */
export function pngFile(text: string, scale = 1): string {
  const hash = createHash("sha256").update(`${family} ${scale} ${text}`).digest("hex");
  const file = `${cache}/${hash}.png`;
  if (!existsSync(file)) draw(file, text, scale);
  return file;
}

/** A drawing from elsewhere may name a family that is not here. */
const inOwnFonts = (text: string) => text.replace(/ font-family="(?!Atlas Sans|Newsreader)[^"]*"/g, ` font-family="${family}"`);

function draw(file: string, text: string, scale: number): void {
  const picture = new Resvg(inOwnFonts(text), {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family },
  })
    .render()
    .asPng();
  mkdirSync(cache, { recursive: true });
  // Whole or not at all: another build may look for it meanwhile.
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
}
