import { setTimeout } from "node:timers/promises";
import { preview } from "astro";
import { chromium, type Page } from "playwright-core";
import { askTimes } from "../ask-times.ts";
import { launchOptions } from "../../tests/chromium.ts";
import { load, pack, texts, type Weight } from "../../tests/weight.ts";
import { chooseMeasure, emptyPage, emptyShapes, median, middlesOf, pointAt, times } from "./answers.ts";
import { longest, zoomFrames } from "./frames.ts";
import { desk, maps, openMap, tileShapes, type MapPage } from "./map-page.ts";
import { processorWords, rates, slowProcessor } from "./processor.ts";

const rounds = 30;

/** What the pages weigh, how fast the maps answer and how soon a question is answered, as tables. */
export async function timeOwnPages(): Promise<void> {
  const server = await preview({ root: process.cwd(), logLevel: "silent", server: { port: 0 } });
  const browser = await chromium.launch(launchOptions());
  const origin = `http://localhost:${server.port}`;
  console.log("| page, bytes at brotli 11 | HTML | CSS | JS | data at first move | sum |\n|---|---|---|---|---|---|");
  for (const path of [
    "/",
    "/charts/risk-map/",
    "/charts/whole-economy/",
    "/charts/pay-scale/",
    "/articles/comeback/",
    "/concepts/team-human/",
    "/occupations/electricians/",
  ]) {
    const page = await browser.newPage({ viewport: desk });
    console.log(row(path, await pack(await load(page, origin + path))));
    await page.close();
  }
  console.log(
    `\n| a map at ${desk.width} x ${desk.height} | drawn, ms | layer switch, ms | hover, ms | slowest frame in motion, ms |\n|---|---|---|---|---|`,
  );
  try {
    for (const rate of rates) {
      const page = await browser.newPage({ viewport: desk });
      const processor = `processor ${processorWords(rate)}`;
      await (
        await slowProcessor(page)
      )(rate);
      for (const map of Object.values(maps)) {
        const { drawn, layer, hover, moving } = await measure(page, map, origin);
        const printed = [layer, hover, moving].map((time) => time.toFixed(1)).join(" | ");
        console.log(`| ${map.name}, ${processor} | ${drawn.toFixed(0)} | ${printed} |`);
      }
      await page.setContent(emptyPage);
      const floor = await answers(page, emptyShapes);
      console.log(`| an empty page, ${processor} | | ${floor.layer.toFixed(1)} | ${floor.hover.toFixed(1)} | |`);
      await page.close();
    }
    console.log("\n| an answer, ms | from its address | from Enter, nothing loaded | from Enter, after another |\n|---|---|---|---|");
    for (const { question, address, cold, warm } of await askTimes(origin)) console.log(`| ${question} | ${address} | ${cold} | ${warm} |`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

const row = (path: string, weight: Weight) =>
  `| ${path} | ${weight.html} | ${weight.css} | ${weight.js} | ${weight.data} | ${texts(weight) + weight.data} |`;

interface Answers {
  layer: number;
  hover: number;
}

interface Timing extends Answers {
  drawn: number;
  /** The slowest frame of tiles that move into a category and back, a median over turns. */
  moving: number;
}

async function measure(page: Page, map: MapPage, origin: string): Promise<Timing> {
  const drawn = await openMap(page, map, origin);
  const { layer, hover } = await answers(page, tileShapes, map.opening);
  await page.mouse.move(5, 5);
  const moving = await times(rounds, async (turn) => {
    await setTimeout(120);
    return longest(await zoomFrames(page, turn));
  });
  return { drawn, layer, hover, moving: median(moving) };
}

/** How fast a page answers a choice in its field of measures, and a pointer that comes to one of its shapes after another. */
async function answers(page: Page, selector: string, opening?: string): Promise<Answers> {
  const layer = await times(rounds, (turn) => chooseMeasure(page, turn, opening));
  const points = await middlesOf(page, selector);
  const hover = await times(rounds, (turn) => pointAt(page, points, turn));
  return { layer: median(layer), hover: median(hover) };
}
