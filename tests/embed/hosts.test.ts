import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { again, calm, embeds, heightOf, overflow, serveHosts, shiftOf, timeToFit, visitHost } from "./host-pages.ts";
import type { Host } from "../static.ts";

let other: Host;
beforeAll(async () => {
  other = await serveHosts();
});
afterAll(() => other.close());

/** Every frame fits, at once, at three widths in turn, and has no scrollbar. */
async function fits(page: Page, count: number): Promise<void> {
  for (const width of [900, 400, 700]) {
    await calm(page);
    await page.setViewportSize({ width, height: 800 });
    for (const frame of await embeds(page, count)) {
      expect(await timeToFit(frame), `ms at ${width} px`).toBeLessThan(500);
      expect(await overflow(frame), `overflow at ${width} px`).toEqual([0, 0]);
      expect(await heightOf(frame)).toBeGreaterThan(300);
    }
  }
}

describe("in somebody else's page", () => {
  test.each([
    ["plain", 1],
    ["wordpress", 1],
    ["amp", 1],
    ["pym", 1],
    ["hostile", 1],
    ["strict", 1],
  ] as const)("%s: the chart is as high as it should be, and moves nothing", (name, count) =>
    again(3, () =>
      visitHost(other.origin, name, { width: 900 }, async (page) => {
        await embeds(page, count);
        for (const frame of await embeds(page, count)) await timeToFit(frame);
        expect(await shiftOf(page)).toBeLessThan(0.05);
        await fits(page, count);
      }),
    ),
  );

  test.each([360, 700])("a phone's or an article's width moves nothing either, at %d px", (width) =>
    again(3, () =>
      visitHost(other.origin, "plain", { width }, async (page) => {
        const [frame] = await embeds(page);
        if (frame !== undefined) await timeToFit(frame);
        await page.waitForTimeout(300);
        expect(await shiftOf(page)).toBeLessThan(0.05);
      }),
    ),
  );

  test("many: two of the same and four others, each in its own time", () =>
    again(3, () =>
      visitHost(other.origin, "many", { width: 900 }, async (page) => {
        for (const element of await page.locator("atlas-chart").all())
          await expect
            .poll(async () => {
              await element.evaluate((each) => each.scrollIntoView());
              return element.locator("iframe").count();
            })
            .toBe(1);
        const frames = await embeds(page, 6);
        for (const frame of frames) expect(await overflow(frame)).toEqual([0, 0]);
        expect(new Set(frames.map((frame) => frame.url())).size).toBe(5);
        expect(await shiftOf(page)).toBeLessThan(0.05);
      }),
    ));

  test("below: nothing is loaded until the reader comes near", () =>
    visitHost(other.origin, "below", {}, async (page) => {
      await page.waitForTimeout(500);
      expect(page.frames()).toHaveLength(1);
      expect(await page.locator("figure").count()).toBe(1);
      await page.evaluate(() => scrollTo(0, 2000));
      const [frame] = await embeds(page);
      if (frame !== undefined) await timeToFit(frame);
      expect(await page.locator("figure").isVisible()).toBe(false);
      expect(await shiftOf(page)).toBeLessThan(0.05);
    }));

  test("still: without scripts both snippets show the chart and its source", () =>
    visitHost(other.origin, "still", { javaScriptEnabled: false, width: 700 }, async (page) => {
      const image = page.locator("figure img");
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth)).toBeGreaterThan(500);
      expect((await image.getAttribute("alt"))?.length).toBeGreaterThan(20);
      expect(await page.locator("figcaption").innerText()).toMatch(/Sources: .+CC BY 4\.0/s);
      await page.locator("iframe").scrollIntoViewIfNeeded();
      const [frame] = await embeds(page);
      if (frame === undefined) throw new Error("there is no frame");
      expect(await overflow(frame)).toEqual([0, 0]);
      expect(await frame.locator(".drawing svg:visible").count()).toBe(1);
    }));

  test("app: put in and taken out ten times, it leaves nothing behind", () =>
    visitHost(other.origin, "app", {}, async (page) => {
      await page.evaluate(() => {
        const noted = window as unknown as { listening: number };
        noted.listening = 0;
        const add = window.addEventListener.bind(window) as (
          type: string,
          listener: EventListener,
          options?: AddEventListenerOptions,
        ) => void;
        window.addEventListener = (type: string, listener: unknown, options?: boolean | AddEventListenerOptions) => {
          const settings = typeof options === "object" ? options : {};
          if (type === "message") {
            noted.listening += 1;
            settings.signal?.addEventListener("abort", () => (noted.listening -= 1));
          }
          add(type, listener as EventListener, settings);
        };
        return (window as unknown as { loadAgain(): Promise<void> }).loadAgain();
      });
      for (let turn = 0; turn < 10; turn += 1) {
        await page.evaluate(() => (window as unknown as { insert(): void }).insert());
        const [frame] = await embeds(page);
        if (frame !== undefined) await timeToFit(frame);
        expect(await page.evaluate(() => (window as unknown as { listening: number }).listening)).toBe(1);
        await page.evaluate(() => (window as unknown as { take(): void }).take());
        expect(await page.evaluate(() => (window as unknown as { listening: number }).listening)).toBe(0);
        await expect.poll(() => page.frames().length).toBe(1);
      }
      await page.evaluate(() => (window as unknown as { loadAgain(): Promise<void> }).loadAgain());
      expect(page.frames()).toHaveLength(1);
    }));

  test("nested: a tab that is shown late has its chart", () =>
    visitHost(other.origin, "nested", {}, async (page) => {
      await page.waitForTimeout(300);
      await page.evaluate(() => document.getElementById("tab")?.removeAttribute("hidden"));
      const [frame] = await embeds(page);
      if (frame === undefined) throw new Error("there is no frame");
      await timeToFit(frame);
      const height = await heightOf(frame);
      // Hidden again, and shown in another width.
      await page.evaluate(() => document.getElementById("tab")?.setAttribute("hidden", ""));
      await page.setViewportSize({ width: 400, height: 800 });
      await page.evaluate(() => document.getElementById("tab")?.removeAttribute("hidden"));
      await expect.poll(() => heightOf(frame)).not.toBe(height);
      expect(await overflow(frame)).toEqual([0, 0]);
    }));

  test("on paper the figure stands where the live chart was", () =>
    visitHost(other.origin, "plain", {}, async (page) => {
      const [frame] = await embeds(page);
      if (frame !== undefined) await timeToFit(frame);
      expect(await page.locator("figure").isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("figure").isVisible()).toBe(true);
      expect(await page.locator("atlas-chart iframe").isVisible()).toBe(false);
    }));

  test("wordpress: a link asks the page to follow it, and leads to the site", () =>
    visitHost(other.origin, "wordpress", {}, async (page) => {
      const [frame] = await embeds(page);
      await frame?.locator(".credit a").click();
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { links: string[] }).links))
        .toEqual([`${inject("origin")}/charts/risk-map/`]);
      expect(page.url()).toBe(`${other.origin}/wordpress`);
    }));

  test("a link leads out of the frame, also from what the live chart drew", () =>
    visitHost(other.origin, "plain", { width: 900 }, async (page) => {
      const [frame] = await embeds(page);
      if (frame === undefined) throw new Error("there is no frame");
      await timeToFit(frame);
      await frame.locator('select[name="category"]').selectOption("healthcare");
      await frame.locator('.drawing > div:visible a[href$="/occupations/registered-nurses/"]').first().click();
      await page.waitForURL(`${inject("origin")}/occupations/registered-nurses/`);
      expect(await page.title()).toContain(site.name);
    }));
});
