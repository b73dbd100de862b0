import { setTimeout } from "node:timers/promises";
import { preview } from "astro";
import { chromium, type Page } from "playwright-core";
import { askTimes } from "./ask-times.ts";
import { launchOptions } from "../tests/chromium.ts";
import { texts, weigh, type Weight } from "../tests/weight.ts";

/**
 * `npm run bench`: what the pages weigh, how fast the map answers and how soon a question is answered, as tables. Run `npm run build` first,
 * on a machine that does nothing else. The map's times are medians, from the input's own timestamp to just after the next frame's work.
 */
const rounds = 30;
/**
 * Milliseconds before each input, so that the frames of the last one are over: the ring's, the card's and the two that a browser waits for
 * before it rests. What comes sooner waits for the next frame, whatever the page does with it.
 */
const rest = 120;

const shapes = Array.from({ length: rounds }, (_, index) => `<rect x="${index * 30}" width="29" height="600" fill="silver"/>`).join("");
/** What any page takes to answer here: nothing stands in it but a field to choose from and shapes to point at. */
const empty = `<!doctype html><title>Empty</title><select name="measure"><option>karpathy<option>median-pay</select>
  <svg width="900" height="600">${shapes}</svg>`;

interface Answers {
  layer: number;
  hover: number;
}

interface Timing extends Answers {
  ready: number;
  /** The slowest frame of tiles that move into a category and back, a median over turns. */
  moving: number;
}

/** A live map: its page, the file of its figures and the measure that it opens with. */
interface MapPage {
  name: string;
  path: string;
  file: string;
  opening: string;
}

const maps: readonly MapPage[] = [
  { name: "profiles", path: "/", file: "map.json", opening: "karpathy" },
  { name: "detailed occupations", path: "/charts/whole-economy/", file: "economy.json", opening: "bureau-exposure" },
];

async function main(): Promise<void> {
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
    const page = await browser.newPage({ viewport: { width: 1350, height: 940 } });
    console.log(row(path, await weigh(page, origin + path)));
    await page.close();
  }
  console.log("\n| a map at 1350 x 940 | drawn, ms | layer switch, ms | hover, ms | slowest frame in motion, ms |\n|---|---|---|---|---|");
  try {
    for (const throttle of [1, 4]) {
      const page = await browser.newPage({ viewport: { width: 1350, height: 940 } });
      const session = await page.context().newCDPSession(page);
      const processor = `processor ${throttle === 1 ? "as it is" : `${throttle} times slower`}`;
      await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
      for (const map of maps) {
        const { ready, layer, hover, moving } = await measure(page, map, origin);
        const times = [layer, hover, moving].map((time) => time.toFixed(1)).join(" | ");
        console.log(`| ${map.name}, ${processor} | ${ready.toFixed(0)} | ${times} |`);
      }
      await page.setContent(empty);
      const floor = await answers(page, "svg rect");
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

async function measure(page: Page, { path, file, opening }: MapPage, origin: string): Promise<Timing> {
  await page.goto(origin + path);
  const painted = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  const ready = (await painted.jsonValue()) ?? NaN;
  await page.mouse.move(5, 5);
  await page.waitForFunction(
    (data) =>
      document.querySelector("atlas-map .keys button") !== null &&
      performance.getEntriesByType("resource").some(({ name }) => name.endsWith(data)),
    file,
  );
  await page.waitForTimeout(300);
  // The whole map is in the window, whatever stands above it.
  await page.locator("atlas-map .drawing").evaluate((drawing) => drawing.scrollIntoView({ block: "start", behavior: "instant" }));
  const { layer, hover } = await answers(page, "atlas-map a.tile:visible rect", opening);
  await page.mouse.move(5, 5);
  const moving = await median(async (turn) => {
    await watchFrames(page);
    await page.selectOption('select[name="category"]', turn % 2 === 0 ? "healthcare" : "");
    return answer(page);
  });
  return { ready, layer, hover, moving };
}

/** How fast a page answers a choice in its field of measures, and a pointer that comes to one of its shapes after another. */
async function answers(page: Page, selector: string, opening = "karpathy"): Promise<Answers> {
  const layer = await median(async (turn) => {
    await page.focus('select[name="measure"]');
    await watch(page, "change");
    await page.selectOption('select[name="measure"]', turn % 2 === 0 ? "median-pay" : opening);
    return answer(page);
  });
  const boxes = await page.locator(selector).evaluateAll((tiles) =>
    tiles.map((tile) => {
      const { x, y, width, height } = tile.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }),
  );
  const seen = boxes.filter(([, y]) => y > 0 && y < 900);
  const hover = await median(async (turn) => {
    // Far from the last one, which has its card beside it.
    const [x, y] = seen[(turn * 37) % seen.length] ?? [0, 0];
    await watch(page, "pointermove");
    await page.mouse.move(x, y);
    return answer(page);
  });
  return { layer, hover };
}

/** Keeps the longest time between two frames from the first in which a tile has moved to the first in which all stand still. */
const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const holder = window as Window & { answered?: Promise<number> };
    const outline = () => document.querySelector(".in-motion path")?.getAttribute("d");
    holder.answered = new Promise((resolve) => {
      document.addEventListener(
        "change",
        () => {
          let start: string | null | undefined;
          let moving = false;
          let last = 0;
          let longest = 0;
          // It has asked for its frames before the motion has, so each call sees what the frame before has moved.
          const next = (now: number) => {
            const path = outline();
            start ??= path;
            moving ||= path !== start;
            if (moving) longest = Math.max(longest, now - last);
            last = now;
            if (!moving || path !== undefined) requestAnimationFrame(next);
            else resolve(longest);
          };
          requestAnimationFrame(next);
        },
        { once: true, capture: true },
      );
    });
  });

/** Waits for one event of a kind and keeps the time until the next frame has been worked on. */
const watch = (page: Page, type: string) =>
  page.evaluate((kind) => {
    const holder = window as Window & { answered?: Promise<number> };
    holder.answered = new Promise((resolve) => {
      document.addEventListener(
        kind,
        ({ timeStamp }) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage(null);
          });
        },
        { once: true, capture: true },
      );
    });
  }, type);

const answer = (page: Page) => page.evaluate(() => (window as Window & { answered?: Promise<number> }).answered ?? NaN);

async function median(run: (turn: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    await setTimeout(rest);
    times.push(await run(turn));
  }
  return times.toSorted((a, b) => a - b)[rounds / 2] ?? NaN;
}

await main();
