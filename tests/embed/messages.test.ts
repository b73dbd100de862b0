import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { embeds, heightOf, overflow, serveHosts, timeToFit, visitHost } from "./host-pages.ts";
import type { Host } from "../static.ts";

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>`;
const loader = `<script async src="{{atlas}}/embed/v1.js"></script>`;
const chart = (name: string, more = "") => `<atlas-chart chart="${name}"${more}></atlas-chart>`;
const figure = `<atlas-chart chart="no-such-chart"><figure><p>The figure</p></figure></atlas-chart>`;

let other: Host;
beforeAll(async () => {
  other = await serveHosts({
    one: `${head}${chart("risk-map")}${loader}`,
    sandboxed: `${head}${chart("risk-map", " sandbox")}${loader}`,
    growing: `${head}${chart("growing")}${loader}`,
    gone: `${head}${figure}${loader}`,
    fifty: `${head}${chart("occupation/electricians").repeat(50)}${loader}`,
    early: `${head}${chart("risk-map")}<script>document.querySelector("atlas-chart").remove()</script>${loader}`,
    told: `${head}${chart("risk-map", ' theme="dark" measure="anthropic" category="healthcare" plain="1" onclick2="x" data-x="1"')}${loader}`,
    odd: `${head}${chart("../../etc", "")}${chart("risk-map", ' theme="url(x)" measure="&lt;b&gt;" category="nowhere" view="x" plain="yes"')}${loader}`,
  });
});
afterAll(() => other.close());

/** A frame that is as high as it should be. */
async function settled(page: Page) {
  const [frame] = await embeds(page);
  if (frame === undefined) throw new Error("there is no frame");
  await timeToFit(frame);
  return frame;
}

describe.concurrent("messages that are not the frame's own", () => {
  test("change nothing: wrong source, wrong values, strings, ten thousand a second", () =>
    visitHost(other.origin, "one", {}, async (page) => {
      const frame = await settled(page);
      const height = await heightOf(frame);
      await page.evaluate(() => {
        const right = { type: "atlas:height", v: 1, id: null, height: 700 };
        for (let count = 0; count < 10_000; count += 1) postMessage({ ...right, height: 200 + (count % 999) }, "*");
      });
      // From its own window, and wrong.
      await frame.evaluate(() => {
        const right = { type: "atlas:height", v: 1, id: null, height: 700 };
        const wrong: unknown[] = [
          ...[NaN, Infinity, -1, 0, 119, 4001, 1e9, "700", null, {}, [700], true].map((each) => ({ ...right, height: each })),
          ...[0, 2, "1", null].map((v) => ({ ...right, v })),
          ...["height", "atlas:heights", null, 7].map((type) => ({ ...right, type })),
          "atlas:height",
          JSON.stringify(right),
          700,
          null,
          undefined,
          [right],
        ];
        for (const each of wrong) parent.postMessage(each, "*");
      });
      await page.waitForTimeout(300);
      expect(await heightOf(frame)).toBe(height);
      await expect.poll(() => overflow(frame)).toEqual([0, 0]);
    }));

  test("a page that feeds on its own height is stopped", () =>
    visitHost(
      other.origin,
      "growing",
      {
        before: (page) =>
          page.route("**/embed/v1/growing/", (route) =>
            route.fulfill({
              contentType: "text/html",
              body: `<!doctype html><script>addEventListener("resize", tell); function tell() { parent.postMessage({ type: "atlas:height", v: 1, id: null, height: innerHeight + 50 }, "*") } addEventListener("load", () => parent.postMessage({ type: "atlas:height", v: 1, id: null, height: 200 }, "*"))</script>`,
            }),
          ),
      },
      async (page) => {
        await page.waitForTimeout(1_500);
        const height = await page.locator("atlas-chart iframe").evaluate((each) => each.clientHeight);
        expect(height).toBeGreaterThan(200);
        expect(height).toBeLessThan(800);
        await page.waitForTimeout(300);
        expect(await page.locator("atlas-chart iframe").evaluate((each) => each.clientHeight)).toBe(height);
      },
    ));
});

describe.concurrent("the element", () => {
  test("grows and shrinks with what the reader does, again and again", () =>
    visitHost(other.origin, "one", { width: 700 }, async (page) => {
      const frame = await settled(page);
      const heights = new Set<number>();
      for (let turn = 0; turn < 12; turn += 1) {
        await frame.locator('button[name="view"]').click();
        await expect
          .poll(() => frame.evaluate(() => innerHeight - Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0)))
          .toBe(0);
        heights.add(await heightOf(frame));
      }
      expect(heights.size).toBeGreaterThan(1);
    }));

  test("puts the chart in a sandbox where it is asked to", () =>
    visitHost(other.origin, "sandboxed", {}, async (page) => {
      const frame = await settled(page);
      expect(await frame.evaluate(() => origin)).toBe("null");
      await frame.locator('select[name="measure"]').selectOption("anthropic");
      await expect.poll(() => frame.locator(".legend").innerText()).toContain("Anthropic");
      await expect.poll(() => overflow(frame)).toEqual([0, 0]);
    }));

  test("passes on what the address of an embed takes, and nothing that is the page's own", () =>
    visitHost(other.origin, "told", {}, async (page) => {
      const frame = await settled(page);
      expect(Object.fromEntries(new URL(frame.url()).searchParams)).toEqual({
        theme: "dark",
        measure: "anthropic",
        category: "healthcare",
        plain: "1",
      });
      await expect.poll(() => frame.locator(".sentence").innerText()).toMatch(/^Healthcare: 49 occupations/);
      expect(await frame.locator("h1").isVisible()).toBe(false);
      // A page that changes its mind.
      await page.evaluate(() => document.querySelector("atlas-chart")?.setAttribute("category", "legal"));
      await expect.poll(async () => (await embeds(page))[0]?.locator(".sentence").innerText()).toMatch(/^Legal: /);
    }));

  test("has no chart for a name that none can have, and the default for what it does not know", () =>
    visitHost(other.origin, "odd", {}, async (page) => {
      const frame = await settled(page);
      expect(await frame.locator(".sentence").innerText()).toMatch(/^341 occupations/);
      expect(await frame.locator("h1").isVisible()).toBe(true);
      expect(await frame.locator("html").getAttribute("data-theme")).toBeNull();
      expect(await page.locator("atlas-chart").first().locator("iframe").count()).toBe(0);
    }));

  test("leaves the figure where the chart is no longer there", () =>
    visitHost(other.origin, "gone", { allow: /404/ }, async (page) => {
      await page.waitForTimeout(800);
      expect(await page.locator("figure").isVisible()).toBe(true);
      expect(await page.locator("figure").innerText()).toBe("The figure");
    }));

  test("does nothing where it was removed before its script came", () =>
    visitHost(other.origin, "early", {}, async (page) => {
      await page.waitForTimeout(300);
      expect(page.frames()).toHaveLength(1);
    }));

  test("fifty in one page load as the reader comes to them", () =>
    visitHost(other.origin, "fifty", {}, async (page) => {
      await page.waitForTimeout(1_500);
      const loaded = page.frames().length - 1;
      expect(loaded).toBeGreaterThan(0);
      expect(loaded).toBeLessThan(10);
    }));

  test("a hundred insertions leave the page as it was", { timeout: 180_000 }, () =>
    visitHost(other.origin, "app", {}, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Performance.enable");
      const counts = async () => {
        await session.send("HeapProfiler.collectGarbage");
        await session.send("HeapProfiler.collectGarbage");
        const { metrics } = await session.send("Performance.getMetrics");
        return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      };
      const insert = (times: number) =>
        page.evaluate(async (turns) => {
          const app = window as unknown as { insert(): void; take(): void };
          for (let turn = 0; turn < turns; turn += 1) {
            app.insert();
            await new Promise((resolve) => setTimeout(resolve, 40));
            app.take();
          }
        }, times);
      await insert(5);
      await page.waitForTimeout(500);
      const before = await counts();
      await insert(100);
      await page.waitForTimeout(1_000);
      const after = await counts();
      expect(page.frames()).toHaveLength(1);
      for (const name of ["Documents", "Frames", "Nodes", "JSEventListeners"] as const)
        expect((after[name] ?? 0) - (before[name] ?? 0), name).toBeLessThanOrEqual(name === "Nodes" ? 20 : 2);
      expect((after["JSHeapUsedSize"] ?? 0) - (before["JSHeapUsedSize"] ?? 0)).toBeLessThan(500_000);
      expect(inject("origin")).not.toBe(other.origin);
    }),
  );
});
