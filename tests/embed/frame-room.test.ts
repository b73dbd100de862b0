import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { awake } from "../browser.ts";
import { embeds, heightOf, overflow, serveHosts, timeToFit, visitHost } from "./host-pages.ts";
import type { Host } from "../static.ts";

const page = (chart: string, more = "") =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title><atlas-chart chart="${chart}"${more}></atlas-chart><script async src="{{atlas}}/embed/v1.js"></script>`;

/** One of each kind. */
const charts =
  "measures pay-scale risk-map exposure-by-category agreement skyline exposure-pay jobs-by-exposure headcount-and-pay next-jobs".split(" ");

let other: Host;
beforeAll(async () => {
  other = await serveHosts(Object.fromEntries(charts.map((chart) => [`a-${chart}`, page(chart)])));
});
afterAll(() => other.close());

describe("what opens in a frame", () => {
  test.each(charts)("the first card of %s stays within it, beside the lowest mark", (chart) =>
    visitHost(other.origin, `a-${chart}`, { width: 700 }, async (host) => {
      const [frame] = await embeds(host);
      if (frame === undefined) throw new Error("there is no frame");
      await timeToFit(frame);
      await awake(frame);
      const marks = frame.locator(".drawing > div:visible :is(a.tile, a.mark)");
      const bottoms = await marks.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
      const mark = marks.nth(bottoms.indexOf(Math.max(...bottoms)));
      await mark.scrollIntoViewIfNeeded();
      await host.mouse.move(1, 1);
      await mark.focus();
      await host.keyboard.press("Home");
      await host.keyboard.press("End");
      expect(await overflow(frame)).toEqual([0, 0]);
      // Another mark's card may lie over the lowest.
      await host.keyboard.press("Escape");
      await mark.hover();
      await frame.locator(".card:visible").waitFor();
      await frame.evaluate(() => new Promise((later) => setTimeout(later, 100)));
      expect(await overflow(frame)).toEqual([0, 0]);
      const bottom = await frame.locator(".card").evaluate((card) => card.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThanOrEqual(await heightOf(frame));
    }),
  );

  test("the list of measures ends before the page around it gives no more room", () =>
    visitHost(other.origin, "a-measures", { width: 360 }, async (host) => {
      const [first] = await embeds(host);
      if (first === undefined) throw new Error("there is no frame");
      await first.goto(`${first.url()}?sort=spread&rows=400`);
      const [frame] = await embeds(host);
      if (frame === undefined) throw new Error("there is no frame");
      await frame.locator(".sentence").filter({ hasText: "occupations" }).waitFor();
      await expect.poll(() => frame.locator(".drawing > div:visible a.mark").count()).toBe(40);
      expect(await frame.locator('button[name="more"]').isVisible()).toBe(false);
      await expect.poll(() => overflow(frame)).toEqual([0, 0]);
      expect(await heightOf(frame)).toBeLessThanOrEqual(4000);
    }));
});
