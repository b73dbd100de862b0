import { chromium } from "playwright-core";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
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
      const over = await page.evaluate(async (markup) => {
        const main = document.querySelector("main");
        if (main === null) return [];
        main.innerHTML = markup;
        await document.fonts.ready;
        const drawing = main.firstElementChild as SVGSVGElement;
        const whole = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll("text")].flatMap((text) => {
          const box = text.getBoundingClientRect();
          return box.width > 0 && (box.left < whole.left - 1 || box.right > whole.right + 1 || box.bottom > whole.bottom + 1)
            ? [text.textContent]
            : [];
        });
      }, svg);
      found.push(...over.map((text) => `${file}: ${text}`));
    }
    return found;
  } finally {
    await browser.close();
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
        return "every drawing with no word over its edge, in DejaVu Serif and in Noto Serif";
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
      given,
      ours: "It ignores `textLength`: every line leaves room to the edge for a wider typeface.",
      heldBy,
      read: ({ run }) => {
        for (const file of files()) {
          const { width, height } = sizeOf(read(file));
          const picture = run("rsvg-convert", ["--format", "svg", `${dist}/${file}`]);
          const [, wide, high] = /<svg[^>]* width="([\d.]+)[^"]*" height="([\d.]+)/.exec(picture) ?? [];
          assert.deepEqual([Number(wide), Number(high)].map(Math.round), [width, height].map(Math.round), file);
        }
        return "a picture of every drawing at its stated size";
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
