import { chromium } from "playwright-core";
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { launchOptions } from "../chromium.ts";
import { dist, filesOf } from "../site.ts";
import type { Consumers, Kind } from "./consumer.ts";
import { read } from "./given.ts";

const files = () => filesOf().filter((file) => /^charts\/[^/]+\.svg$/.test(file) && !file.includes("dark"));
const given = "charts/*.svg, light, of three widths";
const heldBy = "`tests/charts/labels.test.ts`, `src/charts/svg/pictures.test.ts`";

/** Serifs that a reader may have in place of ours: one of usual width and one of the widest. */
function serifs({ folderOf }: Consumers): { family: string; file: string }[] {
  return [
    { family: "DejaVu Serif", file: join(folderOf("dejavu-fonts-ttf"), "ttf/DejaVuSerif.ttf") },
    { family: "Noto Serif", file: join(folderOf("@expo-google-fonts/noto-serif"), "400Regular/NotoSerif_400Regular.ttf") },
  ];
}

const inFamily = (svg: string, family: string) => svg.replaceAll(/font-family="[^"]*"/g, `font-family="${family}"`);
const sizeOf = (svg: string) => {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
  return { x, y, width, height };
};

/** Words that are wider than their box, as Chromium measures them in a family: each by its file and text. */
async function overflowing(
  drawings: readonly { file: string; svg: string }[],
  fonts: readonly { family: string; file: string }[],
): Promise<string[]> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    const faces = fonts.map(
      ({ family, file }) => `@font-face{font-family:"${family}";src:url(data:font/ttf;base64,${readFileSync(file, "base64")})}`,
    );
    await page.setContent(`<style>${faces.join("")}body{margin:0}</style><main></main>`);
    const found: string[] = [];
    for (const { file, svg } of drawings) {
      const over = await page.evaluate(
        async ([markup, isMap]) => {
          const main = document.querySelector("main");
          if (main === null) return [];
          main.innerHTML = markup;
          await document.fonts.ready;
          const drawing = main.firstElementChild as SVGSVGElement;
          const whole = drawing.getBoundingClientRect();
          return [...drawing.querySelectorAll("text")].flatMap((text) => {
            const box = text.getBoundingClientRect();
            // The words of a tile stand in one group with its rectangle.
            const tile = isMap ? text.parentElement?.querySelector(":scope > title + rect") : null;
            return box.width > 0 &&
              [whole, ...(tile ? [tile.getBoundingClientRect()] : [])].some(
                (room) => box.left < room.left - 1 || box.right > room.right + 1 || box.bottom > room.bottom + 1,
              )
              ? [text.textContent]
              : [];
          });
        },
        [svg, /risk-map|whole-economy/.test(file)] as const,
      );
      found.push(...over.map((text) => `${file}: ${text}`));
    }
    return found;
  } finally {
    await browser.close();
  }
}

/** How far the outlines of words reach, as librsvg draws them with one font of all that a machine may have: in a picture of paths, px. */
function reachIn({ run }: Consumers, svg: string, { file: font }: { file: string }): { width: number; height: number; reach: number[] } {
  const folder = mkdtempSync(join(tmpdir(), "fonts-"));
  try {
    const config = join(folder, "fonts.conf");
    writeFileSync(
      config,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dirname(font)}</dir><cachedir>${folder}</cachedir></fontconfig>`,
    );
    const picture = run("rsvg-convert", ["--format", "svg"], { input: svg, env: { FONTCONFIG_FILE: config } });
    const [, width, height] = /<svg[^>]* width="([\d.]+)[^"]*" height="([\d.]+)/.exec(picture) ?? [];
    const across = [...picture.matchAll(/<path [^>]*d="([^"]*)"/g)].flatMap(([, path = ""]) =>
      [...path.matchAll(/[MLC]([-\d. ]+)/g)].flatMap(([, points = ""]) =>
        points
          .trim()
          .split(" ")
          .map(Number)
          .filter((_, index) => index % 2 === 0),
      ),
    );
    return {
      width: Number(width),
      height: Number(height),
      reach: [across.reduce((a, b) => Math.min(a, b)), across.reduce((a, b) => Math.max(a, b))],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const drawings: Kind = {
  title: "Drawings",
  consumers: [
    {
      name: "chromium",
      versionArgs: ["--version"],
      parts: ["dejavu-fonts-ttf", "@expo-google-fonts/noto-serif"],
      given,
      ours: "Each line of words states its length (`textLength`), so that another typeface is set closer and does not run into its neighbors.",
      heldBy,
      read: async (consumers) => {
        const fonts = serifs(consumers);
        const all = fonts.flatMap(({ family }) => files().map((file) => ({ file, svg: inFamily(read(file), family) })));
        assert.deepEqual(await overflowing(all, fonts), []);
        return "every drawing with no word over its edge, and none over its tile on maps, in DejaVu Serif and in Noto Serif";
      },
    },
    {
      name: "@resvg/resvg-js",
      parts: ["dejavu-fonts-ttf", "@expo-google-fonts/noto-serif"],
      given,
      ours: "Files hold plain attributes and `#` colors alone: newer colors, variables and selectors it paints black or passes over.",
      heldBy,
      read: async (consumers) => {
        interface Box {
          x: number;
          y: number;
          width: number;
          height: number;
        }
        type Resvg = new (svg: string, options: object) => { getBBox(): Box | undefined };
        const { Resvg } = await consumers.load<{ Resvg: Resvg }>("@resvg/resvg-js");
        for (const { family, file: font } of serifs(consumers))
          for (const file of files()) {
            const svg = inFamily(read(file), family);
            const whole = sizeOf(svg);
            const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: family } }).getBBox();
            assert.ok(box !== undefined, file);
            const over = Math.max(whole.x - box.x, box.x + box.width - whole.x - whole.width, box.y + box.height - whole.y - whole.height);
            assert.ok(over <= 1, `${file} in ${family}: ${over.toFixed(1)} px over its edge`);
          }
        return "every drawing within its edges, in DejaVu Serif and in Noto Serif";
      },
    },
    {
      name: "rsvg-convert",
      versionArgs: ["--version"],
      parts: ["dejavu-fonts-ttf", "@expo-google-fonts/noto-serif"],
      given,
      ours: "It ignores `textLength`, so titles, captions and credits are broken with room for the widest typeface, and the picture is as wide as its labels may become.",
      heldBy: `${heldBy}, \`src/charts/sheet.test.ts\`, \`src/charts/svg/page-svg.test.ts\``,
      read: (consumers) => {
        for (const font of serifs(consumers))
          for (const file of files()) {
            const svg = inFamily(read(file), font.family);
            const { width, height, reach } = reachIn(consumers, svg, font);
            const size = sizeOf(svg);
            assert.deepEqual([width, height].map(Math.round), [size.width, size.height].map(Math.round), file);
            const [from = 0, to = 0] = reach;
            assert.ok(
              from >= -1 && to <= width + 1,
              `${file} in ${font.family}: words from ${from.toFixed(1)} to ${to.toFixed(1)} of ${width} px`,
            );
          }
        return "a picture of every drawing at its stated size, each word whole, in DejaVu Serif and in Noto Serif";
      },
    },
    {
      name: "inkscape",
      versionArgs: ["--version"],
      given,
      ours: "Nothing is known to be needed.",
      heldBy,
      read: ({ run }) => {
        for (const file of files().slice(0, 5)) assert.match(run("inkscape", ["--query-all", `${dist}/${file}`]), /^svg/, file);
        return "every shape of the drawings";
      },
    },
  ],
};
