import { Resvg } from "@resvg/resvg-js";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { family, type PngOrder } from "./png.ts";

/** What the process that `png.ts` starts runs: it draws each picture that it is sent and answers with its file. */

const fontFiles = ["sans-400", "sans-600", "serif-600"].map((name) => fileURLToPath(new URL(`../../fonts/${name}.ttf`, import.meta.url)));

/** A drawing from elsewhere may name a family that is not here. */
const inOwnFonts = (text: string) => text.replace(/ font-family="(?!Atlas Sans|Newsreader)[^"]*"/g, ` font-family="${family}"`);

function draw({ file, text, scale }: PngOrder): void {
  const picture = new Resvg(inOwnFonts(text), {
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
