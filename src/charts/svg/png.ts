import { fork, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";

/** What a picture is set in whose drawing names a family that the site does not have. */
export const family = "Atlas Sans";

/** A picture to be drawn. */
export interface PngOrder {
  /** Where the PNG goes. */
  file: string;
  /** The SVG text. */
  text: string;
  /** px of the picture for each of the drawing's. */
  scale: number;
}

const cache = ".cache/pictures";

/** Pictures that are ordered and not drawn yet, by their files. */
const ordered = new Map<string, PromiseWithResolvers<string>>();
let drawing: ChildProcess | undefined;

/**
 * The PNG file of an SVG text, `scale` px for each of its own, once it is drawn. Its text is set in the site's own fonts, whatever the system has.
 * Pictures are kept in `.cache` by the hash of their drawing, so that a build draws only what has changed. Another process draws them: ask for
 * them in `getStaticPaths`, and they are drawn while Astro renders the pages before them.
 */
export async function pngFile(text: string, scale = 1): Promise<string> {
  const hash = createHash("sha256").update(`${family} ${scale} ${text}`).digest("hex");
  const file = `${cache}/${hash}.png`;
  return ordered.get(file)?.promise ?? (existsSync(file) ? file : order({ file, text, scale }));
}

function order(picture: PngOrder): Promise<string> {
  const drawn = Promise.withResolvers<string>();
  ordered.set(picture.file, drawn);
  drawing ??= startDrawing();
  drawing.send(picture);
  return drawn.promise;
}

/** A process that draws and ends when nothing is ordered any more. What it has drawn and not yet freed would double the build's own memory. */
function startDrawing(): ChildProcess {
  // The path starts at the project's folder, because the build runs a copy of this file in another folder.
  const child = fork(`${process.cwd()}/src/charts/svg/draw-png.ts`, { execArgv: ["--expose-gc"] });
  child.on("message", (file: string) => {
    ordered.get(file)?.resolve(file);
    ordered.delete(file);
    if (ordered.size > 0) return;
    drawing = undefined;
    child.disconnect();
  });
  child.on("exit", (code) => {
    if (code === 0) return;
    for (const { reject } of ordered.values()) reject(new Error("a picture could not be drawn: its error stands above"));
    ordered.clear();
    drawing = undefined;
  });
  return child;
}
