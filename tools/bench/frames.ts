import type { Page } from "playwright-core";

/** Milliseconds within which a frame comes on time, at sixty a second. */
const onTime = 17;

/** Milliseconds between the frames of a motion. */
export type Frames = readonly number[];

export const longest = (frames: Frames): number => Math.max(...frames);

/** Which part of the frames came on time, and the longest. */
export function framesWords(frames: Frames): string {
  const share = frames.filter((frame) => frame <= onTime).length / frames.length;
  return `${(100 * share).toFixed(1)} % of ${frames.length}, longest ${longest(frames).toFixed(1)} ms`;
}

/** The frames of tiles that move into a category, or back: from the first in which a tile has moved to the first in which all stand still. */
export async function zoomFrames(page: Page, turn: number): Promise<Frames> {
  await page.evaluate(() => {
    const holder = window as Window & { moved?: Promise<number[]> };
    const outline = () => document.querySelector(".in-motion path")?.getAttribute("d");
    holder.moved = new Promise((resolve) => {
      document.addEventListener(
        "change",
        () => {
          let start: string | null | undefined;
          let moving = false;
          let last = 0;
          const frames: number[] = [];
          // It has asked for its frames before the motion has, so each call sees what the frame before has moved.
          const next = (now: number) => {
            const path = outline();
            start ??= path;
            moving ||= path !== start;
            if (moving) frames.push(now - last);
            last = now;
            if (!moving || path !== undefined) requestAnimationFrame(next);
            else resolve(frames);
          };
          requestAnimationFrame(next);
        },
        { once: true, capture: true },
      );
    });
  });
  await page.selectOption('select[name="category"]', turn % 2 === 0 ? "healthcare" : "");
  return page.evaluate(() => (window as Window & { moved?: Promise<number[]> }).moved ?? []);
}

/** In a page before it begins: notes the time of each frame in which a canvas is cleared, as the story does before it paints one. */
export function noteCanvasFrames(): void {
  const holder = window as Window & { painted?: number[] };
  const { prototype } = CanvasRenderingContext2D;
  prototype.clearRect = new Proxy(prototype.clearRect, {
    apply(clear, canvas, box) {
      holder.painted?.push(Number(document.timeline.currentTime));
      return Reflect.apply(clear, canvas, box) as undefined;
    },
  });
}

/** The frames of the home page's story as its steps come up one after the other. `noteCanvasFrames` stands in the page. */
export async function storyFrames(page: Page): Promise<Frames> {
  const parts = page.locator("atlas-story .part");
  const all: number[] = [];
  for (let index = 0; index < (await parts.count()); index += 1) {
    await page.evaluate(() => void Object.assign(window, { painted: [] }));
    await parts.nth(index).evaluate((part) => part.scrollIntoView({ block: "center", behavior: "instant" }));
    await page.waitForTimeout(1_500);
    const painted = await page.evaluate(() => (window as Window & { painted?: number[] }).painted ?? []);
    all.push(...betweenTimes(painted));
  }
  return all;
}

/** The frames of a page that does nothing but ask for them: what this browser takes on this machine. */
export async function idleFrames(page: Page): Promise<Frames> {
  const times = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const next = (now: number) => {
          times.push(now);
          if (times.length < 180) requestAnimationFrame(next);
          else resolve(times);
        };
        requestAnimationFrame(next);
      }),
  );
  return betweenTimes(times);
}

const betweenTimes = (times: readonly number[]): number[] => times.slice(1).map((time, index) => time - (times[index] ?? NaN));
