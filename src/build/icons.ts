import { Resvg } from "@resvg/resvg-js";
import type { AstroIntegration } from "astro";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { touchIcon, appIcons } from "../publish/manifest.ts";

const drawn = (svg: string, size: number): Buffer =>
  Buffer.from(new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng());

/** Sizes that browsers show in tabs, at one and at one and a half times. */
const tabSizes = [32, 48];

/** PNG pictures as one ICO file: a header of 6 bytes, then 16 that say where each picture lies, then the pictures. */
export function icoFile(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** Writes the icons that programs ask for by name, whatever a page says, and those of the manifest: all are `favicon.svg`, drawn. */
export const icons = (): AstroIntegration => ({
  name: "icons",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const svg = readFileSync(fileURLToPath(new URL("favicon.svg", dir)), "utf8");
      const write = (name: string, file: Buffer) => writeFileSync(fileURLToPath(new URL(name, dir)), file);
      write("favicon.ico", icoFile(tabSizes.map((size) => ({ size, png: drawn(svg, size) }))));
      for (const { name, size } of [touchIcon, ...appIcons]) write(name, drawn(svg, size));
    },
  },
});
