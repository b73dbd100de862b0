import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit, type Visit } from "../browser.ts";
import { button, card, frameOf, measureField, occupations, sentence, tile, tiles, visitMap } from "./live-map.ts";

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

/**
 * Notes what moves while the page loads, and how far. The home page may be painted before its fonts come, so there they never do:
 * `tests/pages/home.test.ts` bounds what moves with them.
 */
const watchShifts = (path: string) => async (page: Page) => {
  if (path === "/") await page.route("**/*.woff2", (route) => route.abort());
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        shifts.push(
          `${value.toFixed(4)} ${sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 60) : node?.nodeName)).join(", ")}`,
        );
    }).observe({ type: "layout-shift", buffered: true });
  });
};

describe.each(views)("the first frame of %s, %s", (path, size, width) => {
  test("is the drawing in the page, tile by tile, and so is the sentence", async () => {
    let still: string[] = [];
    let said = "";
    await visit(path, { width, javaScriptEnabled: false }, async (page) => {
      still = await frameOf(page, size);
      said = await sentence(page).innerText();
    });
    const gathered = still.map((each) => Number(/\| (\d+) more in /.exec(each)?.[1] ?? 1)).reduce((sum, count) => sum + count, 0);
    expect(gathered).toBe(size === "narrow" ? 24 : 341);
    expect(said).toMatch(/^341 occupations, \d+ million jobs; /);
    await visitMap(path, { width }, async (page) => {
      expect(await tiles(page).count()).toBe(still.length);
      expect(await frameOf(page, size)).toEqual(still);
      expect(await sentence(page).innerText()).toBe(said);
    });
  });

  test("does not move when the map comes alive", () =>
    visitMap(path, { width, fresh: true, before: watchShifts(path), allow: /ERR_FAILED/ }, async (page) => {
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as { shifts?: string[] }).shifts)).toEqual([]);
    }));
});

describe("before the map's script has come", () => {
  /** Lets the script come when the test says so. */
  const late = async (act: (page: Page) => Promise<void>, see: (page: Page) => Promise<void>, options: Visit = {}) => {
    let come = () => {};
    const told = new Promise<void>((resolve) => (come = resolve));
    const before = (page: Page) => page.route("**/atlas-map*.js", (route) => told.then(() => route.continue()));
    await visit("/charts/risk-map/", { ...options, before }, async (page) => {
      expect(await page.locator("atlas-map:not(:defined)").count()).toBe(1);
      await act(page);
      come();
      await see(page);
    });
  };

  test("a measure can be chosen, and is shown when it has", () =>
    late(
      (page) => measureField(page).selectOption("ilo").then(),
      async (page) => {
        await page.waitForURL("**/?measure=ilo");
        expect(await measureField(page).inputValue()).toBe("ilo");
        await sentence(page)
          .filter({ hasText: /mean exposure 0\.\d\d, weighted by jobs/ })
          .waitFor();
      },
    ));

  test("a button can be pressed", () =>
    late(
      (page) => button(page, "Table").click(),
      async (page) => {
        await page.locator("atlas-map table").waitFor();
        await page.waitForURL("**/?view=table");
      },
    ));

  test("a pointer can rest on a tile, whose card opens when it has", () =>
    late(
      (page) => tile(page, "electricians").hover(),
      (page) => card(page).filter({ hasText: "Electricians" }).waitFor(),
    ));

  test("a tile is a link", () =>
    late(
      (page) => tile(page, "electricians").click(),
      (page) => page.waitForURL("**/occupations/electricians/"),
    ));
});

describe("where the figures cannot be loaded", () => {
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
        expect(await occupations(page)).toBe(341);
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
