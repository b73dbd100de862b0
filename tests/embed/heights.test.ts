import { describe, expect, test } from "vitest";
import { measuredHeights } from "../../src/embed/measured-heights.ts";
import { occupationHeight } from "../../src/embed/room.ts";
import type { EmbedFile } from "../../src/embed/snippets.ts";
import { awake, visit } from "../browser.ts";
import { read } from "../site.ts";

/** Widths in px of the columns for which the code of an iframe is made; the narrow drawing is the highest at 380 px, the middle one at 760 px. */
const columns = [320, 340, 360, 380, 400, 600, 760];

const { charts } = JSON.parse(read("data/embeds.json")) as EmbedFile;

/** The height in px that an embed takes in each column, alive. */
const heightsOf = (chart: string, height: number) =>
  new Promise<number[]>((resolve, reject) => {
    visit(`/embed/v1/${chart}/`, { width: 380, height }, async (page) => {
      await awake(page);
      const heights: number[] = [];
      for (const width of columns) {
        await page.setViewportSize({ width, height });
        const own = () => page.evaluate(() => Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0));
        let last = 0;
        await expect.poll(async () => last === (last = await own()), { interval: 60 }).toBe(true);
        heights.push(last);
      }
      resolve(heights);
    }).catch(reject);
  });

describe("an iframe without a loader, as high as its code says", () => {
  test("is measured for every chart", () => {
    expect(Object.keys(measuredHeights).toSorted()).toEqual(charts.map(({ chart }) => chart).toSorted());
  });

  test.each(charts.map(({ chart, height }) => [chart, height] as const))(
    "%s needs no scrollbar in any column, and leaves at most 20 of its %d px empty in the one where it is the highest",
    async (chart, height) => {
      const highest = Math.max(...(await heightsOf(chart, height)));
      expect(Math.abs((measuredHeights[chart] ?? 0) - highest), `write ${highest} for ${chart}`).toBeLessThanOrEqual(4);
      expect(highest).toBeLessThanOrEqual(height);
      expect(height - highest).toBeLessThanOrEqual(20);
    },
  );

  // The highest of all, and one whose highest column is the narrowest.
  test.each(["construction-and-building-inspectors", "flight-attendants"])("an occupation: %s", async (slug) => {
    const highest = Math.max(...(await heightsOf(`occupation/${slug}`, occupationHeight)));
    expect(highest).toBeLessThanOrEqual(occupationHeight);
    expect(occupationHeight - highest).toBeLessThanOrEqual(20);
  });
});
