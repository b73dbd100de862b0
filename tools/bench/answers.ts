import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";

/**
 * Milliseconds before each input, so that the frames of the last one are over: the ring's, the card's and the two that a browser waits for
 * before it rests. What comes sooner waits for the next frame, whatever the page does with it.
 */
const rest = 120;

/** Milliseconds from an input's own timestamp to just after the next frame's work. `act` gives an event of this type to the page. */
export async function timeOf(page: Page, type: "change" | "click" | "pointermove", act: () => Promise<unknown>): Promise<number> {
  await setTimeout(rest);
  await watch(page, type);
  await act();
  return answer(page);
}

/** Waits for one event of a type and keeps the time until the next frame has been worked on. */
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

export const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** Runs something a number of times, one after the other. */
export async function times(count: number, run: (turn: number) => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let turn = 0; turn < count; turn += 1) results.push(await run(turn));
  return results;
}

const shapes = Array.from({ length: 30 }, (_, index) => `<rect x="${index * 30}" width="29" height="600" fill="silver"/>`).join("");
/** What any page takes to answer here: nothing stands in it but a field to choose from and shapes to point at. */
export const emptyPage = `<!doctype html><title>Empty</title><select name="measure"><option>karpathy<option>median-pay</select>
  <svg width="900" height="600">${shapes}</svg>`;
export const emptyShapes = "svg rect";

/** Chooses the other measure than last time, in a page's field of measures. */
export async function chooseMeasure(page: Page, turn: number, opening = "karpathy"): Promise<number> {
  return timeOf(page, "change", () => page.selectOption('select[name="measure"]', turn % 2 === 0 ? "median-pay" : opening));
}

export type Point = readonly [x: number, y: number];

/** Middles of the shapes that are seen, each far from the one before it, which has its card beside it. */
export async function middlesOf(page: Page, selector: string): Promise<readonly Point[]> {
  const all = await page.locator(selector).evaluateAll((shapes) =>
    shapes.map((shape) => {
      const { x, y, width, height } = shape.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }),
  );
  const seen = all.filter(([, y]) => y > 0 && y < 900);
  return seen.map((_, turn) => seen[(turn * 37) % seen.length] ?? [0, 0]);
}

/** Brings the pointer to one of some points after another. */
export const pointAt = (page: Page, points: readonly Point[], turn: number): Promise<number> =>
  timeOf(page, "pointermove", () => page.mouse.move(...(points[turn % points.length] ?? [0, 0])));
