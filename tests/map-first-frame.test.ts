import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "./browser.ts";
import { frameOf, sentence, tile, tiles, visitMap } from "./live-map.ts";

const views = [
  ["/", "wide", 1280],
  ["/", "middle", 800],
  ["/", "narrow", 360],
  ["/charts/risk-map/", "wide", 1280],
  ["/charts/risk-map/", "narrow", 360],
] as const;

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

describe.concurrent.each(views)("the first frame of %s, %s", (path, size, width) => {
  test("is the drawing in the page, tile by tile, and so is the sentence", async () => {
    let still: string[] = [];
    let said = "";
    await visit(path, { width, javaScriptEnabled: false }, async (page) => {
      still = await frameOf(page, size);
      said = await sentence(page).innerText();
    });
    expect(still).toHaveLength(size === "narrow" ? 24 : 341);
    expect(said).toMatch(/^341 occupations, \d+ million jobs; /);
    await visitMap(path, { width }, async (page) => {
      expect(await tiles(page).count()).toBe(still.length);
      expect(await frameOf(page, size)).toEqual(still);
      expect(await sentence(page).innerText()).toBe(said);
    });
  });

  test("does not move when the map comes alive", () =>
    visitMap(path, { width, before: watchShifts }, async (page) => {
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as { shifts?: string[] }).shifts)).toEqual([]);
    }));
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
        await sentence(page)
          .filter({ hasText: /^341 occupations/ })
          .waitFor();
      },
    ));
});
