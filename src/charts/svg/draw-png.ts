import { Resvg } from "@resvg/resvg-js";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { family, type PngOrder } from "./png.ts";

/** What the process that `png.ts` starts runs: it draws each picture that it is sent and answers with its file. */

const require = createRequire(import.meta.url);
const fontFiles = ["400Regular/Newsreader_400Regular.ttf", "600SemiBold/Newsreader_600SemiBold.ttf"].map((file) =>
  require.resolve(`@expo-google-fonts/newsreader/${file}`),
);

/** The same drawing in the site's serif: semibold where a file names Georgia for headings, regular elsewhere. */
const inFamily = (text: string) =>
  text
    .replaceAll(' font-family="Georgia, serif"', ` font-family="${family}" font-weight="600"`)
    .replace(/ font-family="(?!Newsreader)[^"]*"/g, ` font-family="${family}"`);

function draw({ file, text, scale }: PngOrder): void {
  const picture = new Resvg(inFamily(text), {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family },
  })
    .render()
    .asPng();
  mkdirSync(dirname(file), { recursive: true });
  // Whole or not at all: another build may look for it meanwhile.
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
}

// Nobody waits for pictures of a build that has ended.
process.on("disconnect", () => process.exit());

let before = Promise.resolve();
process.on("message", (order: PngOrder) => {
  before = before.then(async () => {
    draw(order);
    process.send?.(order.file);
    // A drawing holds megabytes that the collector does not know of; they are given back after a turn of the event loop.
    globalThis.gc?.();
    await setImmediate();
  });
});
