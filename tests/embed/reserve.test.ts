import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { again, embeds, heightOf, serveHosts, shiftOf, timeToFit, visitHost } from "./host-pages.ts";
import { read } from "../site.ts";
import type { Host } from "../static.ts";

const charts = ["risk-map", "pay-scale", "occupation/electricians"];

/** Somebody else's page: an element without a figure, and words below it that it must not move. */
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A page</title>${head}<body style="margin:0 auto;max-width:760px"><p>Before it.</p>${body}<p>${"After it. ".repeat(200)}</p></html>`;
const loader = '<script src="{{atlas}}/embed/v1.js"></script>';
const element = (chart: string) => `<atlas-chart chart="${chart}"></atlas-chart>`;

/**
 * What a page does later: it shows an element that was hidden, inserts one, puts one into a shadow root, takes one out while it loads and puts
 * it back, gives one its width.
 */
const later: Record<string, { body: string; act: string }> = {
  hidden: {
    body: `<div id="place" hidden>${element("risk-map")}</div>`,
    act: "place.hidden = false",
  },
  inserted: {
    body: '<div id="place"></div>',
    act: '(() => { const made = document.createElement("atlas-chart"); made.setAttribute("chart", "risk-map"); place.append(made); })()',
  },
  shadowed: {
    body: '<div id="place"></div>',
    act: `place.attachShadow({ mode: "open" }).innerHTML = '${element("risk-map")}'`,
  },
  returned: {
    body: `<div id="place">${element("risk-map")}</div>`,
    act: "(() => { const taken = place.firstElementChild; taken.remove(); setTimeout(() => place.append(taken), 20); })()",
  },
  widened: {
    body: `<div id="place" style="width:0">${element("risk-map")}</div>`,
    act: "place.style.width = ''",
  },
};

let other: Host;
beforeAll(async () => {
  const style = /<code>(atlas-chart:not[^<]*)<\/code>/.exec(read("embed/index.html"))?.[1] ?? "";
  const soon =
    "setTimeout(() => document.body.append(Object.assign(document.createElement('script'), { src: '{{atlas}}/embed/v1.js' })), 500)";
  other = await serveHosts({
    ...Object.fromEntries(charts.map((chart) => [`plain-${chart.replace("/", "-")}`, page(element(chart), loader)])),
    ...Object.fromEntries(Object.entries(later).map(([when, { body }]) => [`later-${when}`, page(body, loader)])),
    late: page(element("risk-map"), `<style>${style}</style><script>${soon}</script>`),
  });
});
afterAll(() => other.close());

/** Waits until what has been done is painted, and its shifts are told. */
const painted = (host: Page) =>
  host.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))),
  );

const settled = async (host: Page) => {
  const [frame] = await embeds(host);
  if (frame === undefined) throw new Error("there is no frame");
  await timeToFit(frame);
  await host.waitForTimeout(200);
  return heightOf(frame);
};

/** Height of the element, wherever it is. */
const kept = (host: Page) => host.locator("atlas-chart").evaluate((each) => each.clientHeight);

/** Visits a page, makes it do what it does, and sees that nothing moves between then and the chart. A high window shows what stands below. */
const holds = (name: string, width: number, act?: (host: Page) => Promise<void>) =>
  again(3, () =>
    visitHost(other.origin, name, { width, height: 2000 }, async (host) => {
      if (act !== undefined) {
        // The chart comes after what is done has been painted.
        await host.route(/\/embed\/v1\/[\w/-]+\/$/, async (route) => {
          await new Promise((later) => setTimeout(later, 300));
          await route.continue();
        });
        await painted(host);
        await act(host);
        await painted(host);
        await host.evaluate(() => ((window as unknown as { shift: number }).shift = 0));
      }
      const before = await kept(host);
      const height = await settled(host);
      expect(await shiftOf(host)).toBeLessThan(0.05);
      expect(Math.abs(before - height)).toBeLessThan(0.12 * height);
    }),
  );

describe("an element without a figure keeps its room from the first moment", () => {
  test.each(charts.flatMap((chart) => [400, 640, 900].map((width) => [chart, width] as const)))("%s, at %d px", (chart, width) =>
    holds(`plain-${chart.replace("/", "-")}`, width),
  );

  test.each(Object.entries(later))("%s", (when, { act }) =>
    holds(`later-${when}`, 700, async (host) => {
      await host.evaluate(act);
      await host.locator("atlas-chart").waitFor();
    }),
  );

  test("where the loader comes late, by the style that is documented", () => holds("late", 700));
});
