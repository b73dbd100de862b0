import { existsSync } from "node:fs";
import type { Page } from "playwright-core";
import { host } from "../../tests/static.ts";
import { timeOf, type Point } from "./answers.ts";

/** What a peer is: the canvas map of the video. */
const what = "the map of the video (github.com/karpathy/jobs, its folder site)";

/** The peer's map where it is served. */
export interface Peer {
  address: string;
  close(): Promise<void>;
}

/** Serves a peer's folder, or asks its address for an answer. Refuses in one sentence. */
export async function openPeer(given: string): Promise<Peer> {
  if (/^https?:\/\//.test(given)) {
    const refused = await fetch(given, { signal: AbortSignal.timeout(10_000) }).then(
      ({ ok, status }) => (ok ? undefined : `it answers with status ${status}`),
      () => "it does not answer",
    );
    if (refused !== undefined) throw new Error(`--against ${given}: ${refused}; serve ${what} there, or name its folder.`);
    return { address: given, close: () => Promise.resolve() };
  }
  if (!existsSync(given)) throw new Error(`--against ${given}: there is no such folder; name the folder or the address of ${what}.`);
  if (!existsSync(`${given}/index.html`)) throw new Error(`--against ${given}: this folder has no index.html; name the folder of ${what}.`);
  const { origin, close } = await host(given, "/", {}, { name: "localhost", packed: true });
  return { address: `${origin}/`, close };
}

const layers = "#colorToggle button:not(.active)";

/** Stands in the peer's page once its map is drawn: its figures are written and its canvas is painted in one go. */
export const peerDrawn = "#block3 > *";

/** Opens the peer's map and waits until it is drawn. */
export async function openPeerMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page
    .waitForSelector(peerDrawn, { timeout: 20_000 })
    .catch(() => Promise.reject(new Error(`--against ${address}: no map is drawn there; name the folder or the address of ${what}.`)));
  await page.waitForTimeout(300);
}

/** Points all over the part of the canvas that is seen, each far from the one before it. */
export async function peerPoints(page: Page, count: number): Promise<readonly Point[]> {
  const canvas = page.locator("canvas#canvas");
  await canvas.evaluate((each) => each.scrollIntoView({ block: "start", behavior: "instant" }));
  const { x, y, width, height } = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const inset = 20;
  const [wide, high] = [width - 2 * inset, Math.min(height, 900) - 2 * inset];
  // Steps by parts that no small number of them add up to a whole.
  return Array.from({ length: count }, (_, turn) => [x + inset + wide * ((turn * 0.618) % 1), y + inset + high * ((turn * 0.755) % 1)]);
}

/** Presses another layer's button, at the top of the window with the map below it. */
export async function switchPeerLayer(page: Page, turn: number): Promise<number> {
  const buttons = page.locator(layers);
  const button = buttons.nth(turn % (await buttons.count()));
  await page.locator("#colorToggle").evaluate((each) => each.scrollIntoView({ block: "start", behavior: "instant" }));
  return press(page, button);
}

/** Presses a button with the mouse, which has come to it before. */
export async function press(page: Page, button: ReturnType<Page["locator"]>): Promise<number> {
  await button.hover();
  const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
  return timeOf(page, "click", () => page.mouse.click(x + width / 2, y + height / 2));
}
