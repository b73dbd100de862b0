import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { measures } from "../../src/atlas/measure.ts";
import { atlas } from "../../src/project.test-data.ts";
import { measureIds } from "../../src/schema/measure.ts";
import {
  back,
  counted,
  unscored,
  legend,
  litTiles,
  measureField,
  occupations,
  ownTiles,
  paintAt,
  parameters,
  said,
  tiles,
  visitMap,
} from "./live-map.ts";

/** Tiles, sentence and legend of this page, or of the one at an address, without scripts. */
async function shownBy(page: Page, address?: string) {
  const { ground, tiles, words, ...rest } = await page.evaluate(async (from) => {
    const root = from === undefined ? document : new DOMParser().parseFromString(await (await fetch(from)).text(), "text/html");
    // The map's comes first on every page.
    const keys = root.querySelector(".keys");
    const attribute = (each: Element | null, name: string) => each?.getAttribute(name) ?? "";
    return {
      ground: [...root.querySelectorAll(".drawing > .wide .background path")].map((path) => ({
        fill: attribute(path, "fill"),
        d: attribute(path, "d"),
      })),
      tiles: [...root.querySelectorAll(".drawing > .wide a.tile")].map((each) => ({
        place: [
          ...(/([\d.]+) ([\d.]+)/.exec(attribute(each, "transform"))?.slice(1) ?? []),
          ...["width", "height", "fill"].map((side) => attribute(each.querySelector("rect"), side)),
        ],
        name: each.querySelector("title")?.textContent,
        href: attribute(each, "href"),
      })),
      legend: [...(keys?.querySelectorAll("li:not([hidden])") ?? [])].map((each) => each.textContent.trim()),
      fills: [...(keys?.querySelectorAll("li:not([hidden]) rect") ?? [])].map((each) => each.getAttribute("fill")),
      words: root.querySelector("main")?.textContent ?? "",
    };
  }, address);
  return { words, drawn: { ...rest, tiles: tiles.map(({ place, ...tile }) => ({ ...tile, paint: paintAt(ground, place) })) } };
}

const pressed = (page: Page) =>
  legend(page).evaluateAll((all) => all.flatMap((each, index) => (each.ariaPressed === "true" ? [index] : [])));
const pick = async (page: Page, index: number) => legend(page).nth(index).click();
const centre = async (page: Page, index: number): Promise<[number, number]> => {
  const { x, y, width, height } = (await legend(page).nth(index).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x + width / 2, y + height / 2];
};

/** Occupations with jobs whose score on the video's map lies between two. */
const scored = (low: number, high: number) =>
  atlas.occupations
    .filter(({ jobs, scores }) => jobs !== null && (scores.karpathy ?? -1) >= low && (scores.karpathy ?? -1) <= high)
    .map(({ slug }) => slug);
/** Those that have tiles of their own, in order. */
async function ownOf(page: Page, slugs: readonly string[]): Promise<string[]> {
  const own = new Set(await ownTiles(page).evaluateAll((all) => all.map((each) => each.getAttribute("href")?.split("/").at(-2))));
  return slugs.filter((slug) => own.has(slug)).toSorted();
}

describe.concurrent("the layers", () => {
  test("agree, each of the twelve, in tiles, legend, select and address with the page that is drawn by it", () =>
    visitMap("/", {}, async (page) => {
      const seen = new Set<string>();
      for (const measure of measureIds) {
        await measureField(page).selectOption(measure);
        await page.waitForFunction(
          (label) => document.querySelector("atlas-map .legend p")?.textContent === label,
          `${measures[measure].label}:`,
        );
        expect(await parameters(page)).toEqual(measure === "karpathy" ? {} : { measure });
        const { words, drawn } = await shownBy(page, `/charts/risk-map/${measure}/`);
        expect((await shownBy(page)).drawn, measure).toEqual(drawn);
        expect(drawn.tiles.filter(({ paint }) => paint === "none")).toEqual([]);
        const sentence = await said(page);
        expect(sentence).toMatch(/^341 occupations, .*\.$/);
        expect(words, measure).toContain(sentence);
        seen.add(JSON.stringify(drawn.tiles));
      }
      expect(seen.size).toBe(measureIds.length);
    }));

  test("mark the tiles that a measure does not score", () =>
    visitMap("/?measure=anthropic", {}, async (page) => {
      const missing = await unscored(page);
      expect(missing).toBeGreaterThan(5);
      const without = atlas.occupations
        .filter((each) => each.jobs !== null && measures.anthropic.value(each) === null)
        .map(({ slug }) => slug);
      expect(await said(page)).toContain(`; ${without.length} not scored, marked; `);
      const rests = await tiles(page)
        .filter({ hasText: /^\d+ more in .*: no scores/ })
        .count();
      expect(missing).toBe((await ownOf(page, without)).length + rests);
      // A corner of each is marked.
      const corners = await page.locator('.drawing > .wide .background path[fill="var(--quiet)"]').getAttribute("d");
      expect(corners?.match(/M/g)).toHaveLength(missing);
      expect(await page.locator(".drawing > .wide pattern").count()).toBe(0);
      expect(
        await page
          .locator("[id]")
          .evaluateAll((all) => all.map(({ id: each }) => each).filter((each, index, ids) => ids.indexOf(each) !== index)),
      ).toEqual([]);
    }));

  test("come back with Back and Forward, and from the address", () =>
    visitMap("/", {}, async (page) => {
      const first = await said(page);
      await measureField(page).selectOption("ilo");
      const second = await said(page);
      await measureField(page).selectOption("median-pay");
      await back(page);
      expect([await parameters(page), await measureField(page).inputValue(), await said(page)]).toEqual([
        { measure: "ilo" },
        "ilo",
        second,
      ]);
      await back(page);
      expect([await parameters(page), await measureField(page).inputValue(), await said(page)]).toEqual([{}, "karpathy", first]);
      await page.goForward();
      expect(await said(page)).toBe(second);
    }));
});

describe.concurrent("the legend", () => {
  test("filters by a step, then by a range, and says how many are left", () =>
    visitMap("/", {}, async (page) => {
      await pick(page, 4);
      expect([await parameters(page), await pressed(page)]).toEqual([{ min: "7", max: "7" }, [4]]);
      const one = await litTiles(page);
      expect(one.length).toBeGreaterThan(10);
      expect(await counted(page)).toBe(scored(7, 8).length);
      expect(one.toSorted()).toEqual(await ownOf(page, scored(7, 8)));
      expect(await said(page)).toMatch(/ \(\d+% of all\)/);
      await pick(page, 2);
      expect([await parameters(page), await pressed(page)]).toEqual([{ min: "4", max: "7" }, [2, 3, 4]]);
      expect(await counted(page)).toBe(scored(4, 8).length);
      expect((await litTiles(page)).toSorted()).toEqual(await ownOf(page, scored(4, 8)));
      await pick(page, 3);
      expect([await parameters(page), await pressed(page)]).toEqual([{}, []]);
      expect([await occupations(page), (await litTiles(page)).length]).toEqual([341, await ownTiles(page).count()]);
    }));

  test("takes a drag over steps for a range, either way", () =>
    visitMap("/", {}, async (page) => {
      await legend(page).first().scrollIntoViewIfNeeded();
      for (const [from, to] of [
        [1, 3],
        [5, 4],
      ] as const) {
        await page.mouse.move(...(await centre(page, from)));
        await page.mouse.down();
        await page.mouse.move(...(await centre(page, to)), { steps: 4 });
        await page.mouse.up();
        expect(await pressed(page)).toEqual(from < to ? [1, 2, 3] : [4, 5]);
        const chosen = from < to ? scored(2, 6) : scored(7, 10);
        expect(await counted(page)).toBe(chosen.length);
        expect((await litTiles(page)).toSorted()).toEqual(await ownOf(page, chosen));
      }
    }));

  test("starts anew with another measure", () =>
    visitMap("/?min=7", {}, async (page) => {
      expect(await pressed(page)).toEqual([4, 5]);
      await measureField(page).selectOption("ilo");
      expect([await parameters(page), await pressed(page)]).toEqual([{ measure: "ilo" }, []]);
      expect([await occupations(page), (await litTiles(page)).length]).toEqual([341, await ownTiles(page).count()]);
    }));

  test("says so when a category has nothing of a step", () =>
    visitMap("/?category=legal&max=0", {}, async (page) => {
      expect(await said(page)).toBe("Legal: no occupation is left by these choices.");
    }));
});
