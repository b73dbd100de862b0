import { chromium, type Browser, type Page } from "playwright-core";
import { launchOptions } from "../../tests/chromium.ts";
import { dist } from "../../tests/site.ts";
import { host } from "../../tests/static.ts";
import { searchTimes } from "../search-times.ts";
import { chooseMeasure, emptyPage, emptyShapes, median, middlesOf, pointAt, type Point } from "./answers.ts";
import { firstDrawings } from "./first-drawing.ts";
import { framesWords, idleFrames, noteCanvasFrames, storyFrames, zoomFrames } from "./frames.ts";
import { desk, maps, openMap, tileShapes, type MapPage } from "./map-page.ts";
import { openPeer, openPeerMap, peerPoints, press, switchPeerLayer } from "./peer.ts";
import { processorWords, rates, slowProcessor, type Rate } from "./processor.ts";

/** Each page in turn answers so many inputs of a kind, so many times over: 60 moves, 30 switches and 30 highlights. */
const blocks = 6;
const inBlock = { move: 10, layer: 5, highlight: 5 } as const;
type Input = keyof typeof inBlock;

/** A page that is timed in turn with others. */
interface Subject {
  slow: (rate: Rate) => Promise<void>;
  page: Page;
  /** Brings the map to where the pointer goes over it. */
  points(): Promise<readonly Point[]>;
  layer(turn: number): Promise<number>;
  highlight?(turn: number): Promise<number>;
}

type Times = Record<Input, number[]>;
type Name = "profiles" | "detailed" | "peer" | "empty";

/** What our times are to be at most, as parts of the peer's; by how much slower the processor is. */
const toReach = {
  profiles: { move: { 1: 0.4, 4: 0.3 }, click: { 1: 0.2, 4: 0.25 } },
  detailed: { move: { 1: 0.5, 4: 0.4 }, click: undefined },
} as const;
const paintToReach = 0.6;
const searchToReach = 50;

/** Times the built site and a peer's map in turn in one browser, and prints their ratios beside those to reach. */
export async function timeAgainst(given: string): Promise<void> {
  const peer = await openPeer(given);
  const ours = await host(dist, "/", {}, { name: "localhost", packed: true });
  const browser = await chromium.launch(launchOptions());
  try {
    await timeMaps(browser, ours.origin, peer.address);
    await timeFirstDrawings(browser, ours.origin, peer.address);
    await countFrames(browser, ours.origin);
  } finally {
    await browser.close();
    await Promise.all([ours.close(), peer.close()]);
  }
  await timeSearch();
}

async function timeMaps(browser: Browser, origin: string, address: string): Promise<void> {
  const subjects: Record<Name, Subject> = {
    profiles: await ownMap(browser, maps.profiles, origin),
    peer: await peerMap(browser, address),
    detailed: await ownMap(browser, maps.detailed, origin),
    empty: await empty(browser),
  };
  console.log(
    `| at ${desk.width} x ${desk.height}, medians, processor | ours, ms | the peer's, ms | an empty page, ms | ratio | to reach |\n|---|---|---|---|---|---|`,
  );
  for (const rate of rates) {
    const found = await inTurn(subjects, rate);
    for (const name of ["profiles", "detailed"] as const) {
      for (const input of ["move", "layer", "highlight"] as const) {
        const against = input === "move" ? "move" : "layer";
        const [own, other, floor] = [median(found[name][input]), median(found.peer[against]), median(found.empty[against])];
        const goal = (input === "move" ? toReach[name].move : toReach[name].click)?.[rate] ?? "";
        const what = { move: "move", layer: "layer switch", highlight: "highlight" }[input];
        console.log(
          `| ${what}, ${maps[name].name}, ${processorWords(rate)} | ${own.toFixed(1)} | ${other.toFixed(1)} | ${floor.toFixed(1)} | ${(own / other).toFixed(2)} | ${goal} |`,
        );
      }
    }
  }
  for (const { page } of Object.values(subjects)) await page.context().close();
}

/** Every page answers a few inputs, then the next one does, until all have answered all. A page's processor is slow while it is its turn. */
async function inTurn(subjects: Record<Name, Subject>, rate: Rate): Promise<Record<Name, Times>> {
  const none = (): Times => ({ move: [], layer: [], highlight: [] });
  const found: Record<Name, Times> = { profiles: none(), detailed: none(), peer: none(), empty: none() };
  for (let block = 0; block < blocks; block += 1) {
    for (const name of Object.keys(subjects) as Name[]) {
      const { page, slow, points, layer, highlight } = subjects[name];
      await page.bringToFront();
      await slow(rate);
      const there = await points();
      const turns = (input: Input) => Array.from({ length: inBlock[input] }, (_, index) => block * inBlock[input] + index);
      for (const turn of turns("move")) found[name].move.push(await pointAt(page, there, turn));
      await page.mouse.move(5, 5);
      for (const turn of turns("layer")) found[name].layer.push(await layer(turn));
      if (highlight !== undefined) for (const turn of turns("highlight")) found[name].highlight.push(await highlight(turn));
      await slow(1);
    }
  }
  return found;
}

const newPage = (browser: Browser): Promise<Page> => browser.newPage({ viewport: desk });

async function ownMap(browser: Browser, map: MapPage, origin: string): Promise<Subject> {
  const page = await newPage(browser);
  await openMap(page, map, origin);
  const button = page.locator('atlas-map button[name="highlight"]').first();
  return {
    page,
    slow: await slowProcessor(page),
    points: () => middlesOf(page, tileShapes),
    layer: (turn) => chooseMeasure(page, turn, map.opening),
    highlight: () => press(page, button),
  };
}

async function peerMap(browser: Browser, address: string): Promise<Subject> {
  const page = await newPage(browser);
  await openPeerMap(page, address);
  return {
    page,
    slow: await slowProcessor(page),
    points: () => peerPoints(page, blocks * inBlock.move),
    layer: (turn) => switchPeerLayer(page, turn),
  };
}

async function empty(browser: Browser): Promise<Subject> {
  const page = await newPage(browser);
  await page.setContent(emptyPage);
  return {
    page,
    slow: await slowProcessor(page),
    points: () => middlesOf(page, emptyShapes),
    layer: (turn) => chooseMeasure(page, turn),
  };
}

async function timeFirstDrawings(browser: Browser, origin: string, address: string): Promise<void> {
  const [own, other] = await firstDrawings(browser, [`${origin}/`, address]);
  console.log("\n| on a phone, nothing loaded, medians | ours, ms | the peer's, ms | ratio | to reach |\n|---|---|---|---|---|");
  const row = (what: string, a: number, b: number, goal: string) =>
    console.log(`| ${what} | ${a.toFixed(0)} | ${b.toFixed(0)} | ${(a / b).toFixed(2)} | ${goal} |`);
  row("first paint", own.paint, other.paint, "");
  row("the whole figure is drawn", own.figure, other.figure, String(paintToReach));
}

async function countFrames(browser: Browser, origin: string): Promise<void> {
  const page = await newPage(browser);
  await page.addInitScript(noteCanvasFrames);
  await openMap(page, maps.profiles, origin);
  const slow = await slowProcessor(page);
  console.log("\n| frames on time, processor four times slower | share within 17 ms, longest | to reach |\n|---|---|---|");
  const goal = "95 %, longest 34 ms";
  await slow(4);
  const zoom: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    await page.waitForTimeout(200);
    zoom.push(...(await zoomFrames(page, turn)));
  }
  console.log(`| tiles that move into a category and back | ${framesWords(zoom)} | ${goal} |`);
  console.log(`| tiles that move in the story | ${framesWords(await storyFrames(page))} | ${goal} |`);
  await page.goto("about:blank");
  console.log(`| an empty page | ${framesWords(await idleFrames(page))} | |`);
  await page.context().close();
}

async function timeSearch(): Promise<void> {
  console.log(
    "\n| search | cold, ms from the first key to jobs | to pages | warm, ms from the last key to results | to reach |\n|---|---|---|---|---|",
  );
  for (const { query, jobs, pages, later } of await searchTimes())
    console.log(`| ${query} | ${jobs ?? "none"} | ${pages ?? "none"} | ${later} | ${searchToReach} |`);
}
