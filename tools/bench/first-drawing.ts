import type { Browser, Page } from "playwright-core";
import { median } from "./answers.ts";
import { peerDrawn } from "./peer.ts";
import { slowProcessor } from "./processor.ts";

/** Milliseconds from the address being opened, in a browser that has loaded nothing yet. */
export interface FirstDrawing {
  /** To the first paint of anything. */
  paint: number;
  /** To the end of the frame in which the whole figure stands. */
  figure: number;
}

const rounds = 7;
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true } as const;
/** A slow mobile network: milliseconds there and back, and bytes a second. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } as const;

/** Opens two pages in turn on a phone and takes the medians. The first visits are not counted: servers pack their files in them. */
export async function firstDrawings(browser: Browser, addresses: readonly [string, string]): Promise<[FirstDrawing, FirstDrawing]> {
  const found: FirstDrawing[][] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, address] of addresses.entries()) {
      const drawing = await firstDrawing(browser, address);
      if (round > 0) found[index]?.push(drawing);
    }
  }
  const middle = (all: readonly FirstDrawing[] = []): FirstDrawing => ({
    paint: median(all.map(({ paint }) => paint)),
    figure: median(all.map(({ figure }) => figure)),
  });
  return [middle(found[0]), middle(found[1])];
}

async function firstDrawing(browser: Browser, address: string): Promise<FirstDrawing> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.addInitScript(noteDrawing, `atlas-map .narrow + *, ${peerDrawn}`);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await (
    await slowProcessor(page)
  )(4);
  await page.goto(address);
  const figure = await drawnAt(page);
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
  await context.close();
  return { paint, figure };
}

const drawnAt = async (page: Page): Promise<number> => {
  const drawn = await page.waitForFunction(() => (window as Window & { drawn?: number }).drawn);
  return (await drawn.jsonValue()) ?? NaN;
};

/**
 * In a page before it begins: notes when the frame is over in which the whole figure stands, which an element says that comes with it or after it:
 * our drawing for phones is in the HTML and another for wider windows follows it.
 */
function noteDrawing(selector: string): void {
  const look = () => void requestAnimationFrame(document.querySelector(selector) === null ? look : end);
  const end = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => Object.assign(window, { drawn: performance.now() });
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}
