import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "./browser.ts";
import { frameOf, sentence, tile, tiles, visitMap } from "./live-map.ts";

const paths = ["/", "/charts/risk-map/"] as const;
const sizes = { wide: 1280, middle: 800, narrow: 360 } as const;

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** Notes what moves while the page loads, and how far. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        shifts.push(
          `${value.toFixed(4)} ${sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 60) : node?.nodeName)).join(", ")}`,
        );
    }).observe({ type: "layout-shift", buffered: true });
  });

describe.concurrent.each(paths)("the first frame of %s", (path) => {
  test.each(Object.entries(sizes))("is the drawing in the page, tile by tile: %s", async (size, width) => {
    let still: string[] = [];
    await visit(path, { width, javaScriptEnabled: false }, async (page) => {
      still = await frameOf(page, size);
    });
    expect(still).toHaveLength(size === "narrow" ? 24 : 341);
    await visitMap(path, { width }, async (page) => {
      expect(await tiles(page).count()).toBe(still.length);
      expect(await frameOf(page, size)).toEqual(still);
    });
  });

  test.each(Object.values(sizes))("does not move when the map comes alive, at %d px", (width) =>
    visitMap(path, { width, before: watchShifts }, async (page) => {
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as { shifts?: string[] }).shifts)).toEqual([]);
    }),
  );

  test("says the same sentence before and after", async () => {
    let before = "";
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      before = await sentence(page).innerText();
    });
    expect(before).toMatch(/^341 occupations, \d+ million jobs; /);
    await visitMap(path, {}, async (page) => expect(await sentence(page).innerText()).toBe(before));
  });
});

describe.concurrent("where the figures cannot be loaded", () => {
  const faults = {
    "no answer": { abort: true },
    "an error": { status: 500, body: "" },
    "something else than JSON": { status: 200, body: "<!doctype html>" },
    "JSON of another form": { status: 200, body: "{}" },
  };

  test.each(Object.entries(faults))("the map says so, and its links work: %s", (_, fault) =>
    visit(
      "/?measure=ilo",
      {
        allow: /map\.json|ERR_FAILED|500/,
        before: (page) => page.route("**/data/map.json", (route) => ("abort" in fault ? route.abort() : route.fulfill(fault))),
      },
      async (page) => {
        await sentence(page).filter({ hasText: "could not be loaded" }).waitFor();
        expect(await tiles(page).count()).toBe(341);
        await tile(page, "electricians").click();
        await page.waitForURL("**/occupations/electricians/");
      },
    ),
  );

  test("a later try may succeed", () =>
    visit(
      "/?measure=ilo",
      { allow: /map\.json|ERR_FAILED/, before: (page) => page.route("**/data/map.json", (route) => route.abort()) },
      async (page) => {
        await sentence(page).filter({ hasText: "could not be loaded" }).waitFor();
        await page.unroute("**/data/map.json");
        await page.getByLabel("Color").selectOption("aioe");
        await sentence(page).filter({ hasText: /^341 occupations/ }).waitFor();
      },
    ));
});
