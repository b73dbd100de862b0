import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { button, card, categoryField, measureField, parameters, tile, visitMap } from "./live-map.ts";

const nurses = "registered-nurses";
const open = async (page: Page, slug = nurses) => {
  await tile(page, slug).hover();
  // Until the frame after the ring it is about the tile before.
  const about = page.locator(`.name a[href$="/${slug}/"]`);
  await card(page).filter({ visible: true, has: about }).waitFor();
};
const links = (page: Page) =>
  card(page)
    .locator("a")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href")));

/** Figures that come half a second late. */
const slowFigures = (page: Page) =>
  page.route("**/data/map.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });

describe.concurrent("the card", () => {
  test("shows name, category, figures, kind, source and the way to the page, on hover", () =>
    visitMap("/", {}, async (page) => {
      await open(page);
      const words = await card(page).innerText();
      expect(words).toMatch(/^Registered nurses\s+Healthcare\s+4 of 10, \d+(st|nd|rd|th) percentile/);
      expect(words).toMatch(/Karpathy 2026.*; modelled, .* · Source/);
      expect(words).toMatch(/Spread of six measures\s+\d+ percentile points/);
      // The newest figures come with the first card that is opened, beside what the map has.
      await card(page).filter({ hasText: "Openings" }).waitFor();
      expect(await card(page).innerText()).toMatch(
        /Jobs in 2024\s+3\.4 million\s+Median pay, May 2025\s+\$97,550\s+Projected 2025 to 2035\s+\+6%\s+Openings \(jobs to fill\) a year\s+180,800$/,
      );
      expect(await links(page)).toEqual([`/occupations/${nurses}/`, "/sources/karpathy-jobs/"]);
    }));

  test("keeps the map's own figures, with their years, where an occupation has no newer or they do not come", () =>
    visitMap("/", { allow: /newest\.json|ERR_FAILED/ }, async (page) => {
      await page.route("**/data/newest.json", (route) => route.abort());
      for (const slug of [nurses, "physicians-and-surgeons"]) {
        await open(page, slug);
        await page.waitForTimeout(100);
        await expect
          .poll(() => card(page).innerText())
          .toMatch(/Median pay, May 2024\s+\$[\d,]+( or more)?\s+Projected 2024 to 2034\s+\+\d+%$/);
      }
      await page.unroute("**/data/newest.json");
      await open(page, "cashiers");
      await card(page).filter({ hasText: "May 2025" }).waitFor();
      await open(page, "physicians-and-surgeons");
      await page.waitForTimeout(100);
      await expect.poll(() => card(page).innerText()).toMatch(/Median pay, May 2024\s+\$239,200 or more/);
    }));

  test("has a ring around the tile, which goes when it closes", () =>
    visitMap("/", {}, async (page) => {
      const ring = page.locator("atlas-map .ring i");
      for (const slug of [nurses, "cashiers"]) {
        await open(page, slug);
        const sides = await ring.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
        const box = await tile(page, slug)
          .locator("rect")
          .evaluate((rect) => rect.getBoundingClientRect().toJSON() as DOMRect);
        const around = [
          Math.min(...sides.map(({ left }) => left)),
          Math.min(...sides.map(({ top }) => top)),
          Math.max(...sides.map(({ right }) => right)),
          Math.max(...sides.map(({ bottom }) => bottom)),
        ];
        expect(around).toEqual([box.left, box.top, box.right, box.bottom].map(Math.round));
      }
      await page.keyboard.press("Escape");
      expect(await ring.evaluateAll((all) => all.every((each) => each.getClientRects().length === 0))).toBe(true);
    }));

  test("follows the pointer and the measure", () =>
    visitMap("/", {}, async (page) => {
      await open(page);
      await open(page, "cashiers");
      expect(await card(page).innerText()).toMatch(/^Cashiers/);
      await measureField(page).selectOption("median-pay");
      await page.mouse.move(1, 1);
      await open(page, "cashiers");
      expect(await card(page).innerText()).toMatch(/^Cashiers\s+Sales\s+\$\d\d,\d{3}, \d+\w\w percentile\s+Median pay; measured, May 2024/);
    }));

  test("says what is not scored", () =>
    visitMap("/?measure=anthropic", {}, async (page) => {
      const unscored = page.locator("atlas-map .wide a.tile").filter({ hasText: "not scored" }).first();
      await unscored.hover();
      await card(page).filter({ hasText: "not scored" }).waitFor();
      expect(await card(page).innerText()).not.toMatch(/NaN|null|undefined/);
    }));

  test("stays while the pointer is on it, and goes when it leaves", () =>
    visitMap("/", {}, async (page) => {
      await open(page);
      const { x, y, width, height } = (await card(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.waitForTimeout(500);
      expect(await card(page).isVisible()).toBe(true);
      expect(await card(page).innerText()).toMatch(/^Registered nurses/);
      await page.mouse.move(5, 5);
      await card(page).waitFor({ state: "hidden" });
    }));

  test("closes by Escape, without a move of the pointer", () =>
    visitMap("/", {}, async (page) => {
      await open(page);
      await page.keyboard.press("Escape");
      expect(await card(page).isVisible()).toBe(false);
      expect(await parameters(page)).toEqual({});
    }));

  test.each([1280, 1000, 800])("lies inside the map for every tile's place, at %d px", (width) =>
    visitMap("/", { width, height: 700 }, async (page) => {
      const outside = await page.evaluate(async () => {
        const shown = [...document.querySelectorAll(".drawing > div > svg")].find((each) => each.getBoundingClientRect().width > 0);
        const map = document.querySelector("atlas-map")?.getBoundingClientRect() ?? new DOMRect();
        const box = document.querySelector("atlas-map .card");
        const found: string[] = [];
        for (const [index, each] of [...(shown?.querySelectorAll("a.tile") ?? [])].entries()) {
          if (index % 7 !== 0) continue;
          each.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
          // The card comes in the frame after its ring.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
          const name = box?.querySelector("a")?.getAttribute("href");
          if (name !== each.getAttribute("href")) found.push(`${each.getAttribute("href")}: the card is about ${name}`);
          const { left, right } = box?.getBoundingClientRect() ?? new DOMRect();
          if (left < map.left - 0.5 || right > map.right + 0.5) found.push(`${each.getAttribute("href")}: ${left} to ${right}`);
        }
        return found;
      });
      expect(outside).toEqual([]);
    }),
  );

  test("comes to a pointer that was there before the figures", () =>
    visit("/", { before: slowFigures }, async (page) => {
      await tile(page, nurses).hover();
      await card(page).filter({ hasText: "Registered nurses" }).waitFor();
    }));

  test("once closed does not come back with another measure", () =>
    visitMap(`/?occupation=${nurses}`, {}, async (page) => {
      await page.keyboard.press("Escape");
      expect([await card(page).isVisible(), await parameters(page)]).toEqual([false, {}]);
      await measureField(page).selectOption("ilo");
      expect(await card(page).isVisible()).toBe(false);
    }));

  test("opens in its category where an address from a wide screen comes to a narrow one", () =>
    visitMap(`/?occupation=${nurses}`, { width: 360 }, async (page) => {
      expect(await card(page).innerText()).toMatch(/^Registered nurses/);
      expect(await categoryField(page).inputValue()).toBe("healthcare");
    }));

  test("opens with the address, beside its tile", () =>
    visitMap(`/?occupation=${nurses}`, {}, async (page) => {
      expect(await card(page).innerText()).toMatch(/^Registered nurses/);
      const box = await card(page).boundingBox();
      const at = await tile(page, nurses).boundingBox();
      expect(Math.abs((box?.x ?? 0) - (at?.x ?? 999))).toBeLessThan(320);
    }));
});

/** Opens a category and notes where one tile is painted in every frame: it moves on a stage, its link is in place at once. */
const framesOf = (page: Page, slug: string) =>
  page.evaluate(
    async ([part, name]) => {
      const shown = () => document.querySelector(`.drawing > .wide a.tile[href$="/${part}/"] rect`);
      const place = () => [
        ...(/([\d.]+) ([\d.]+)/.exec(shown()?.closest("a")?.getAttribute("transform") ?? "")?.slice(1) ?? []).map(Number),
        ...["width", "height"].map((side) => Number(shown()?.getAttribute(side))),
      ];
      const ground = () => {
        const [stage, still] = [".in-motion", ".background"].map((over) => [...document.querySelectorAll(`.drawing > .wide ${over} path`)]);
        return (stage?.length === 0 ? still : stage)?.map((path) => path.getAttribute("d")?.split("M") ?? []) ?? [];
      };
      const start = place();
      const select = document.querySelector<HTMLSelectElement>(`atlas-map select[name="category"]`);
      if (select === null) throw new Error("no field");
      select.value = name ?? "";
      select.dispatchEvent(new Event("change", { bubbles: true }));
      const grounds: string[][][] = [];
      const until = performance.now() + 700;
      while (performance.now() < until) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        grounds.push(ground());
      }
      const [x = 0, y = 0, width = 0, height = 0] = place();
      const final = `${x} ${y}h${width}v${height}h${-width}z`;
      const color = grounds.at(-1)?.findIndex((areas) => areas.includes(final)) ?? -1;
      const area = grounds.at(-1)?.[color]?.indexOf(final) ?? -1;
      const numbers = (text = "") => /^(\S+) (\S+?)h(\S+?)v(\S+?)h/.exec(text)?.slice(1).map(Number) ?? [];
      return [start, ...grounds.map((areas) => numbers(areas[color]?.[area]))];
    },
    [slug, "healthcare"] as const,
  );

describe("tiles that become other tiles", () => {
  test("move from where they were to where they will be", () =>
    visitMap("/", { reducedMotion: "no-preference" }, async (page) => {
      const [start = [], ...frames] = await framesOf(page, nurses);
      const end = frames.at(-1) ?? [];
      expect(end[2]).toBeGreaterThan(2 * (start[2] ?? 0));
      const between = frames.filter((frame) => (frame[2] ?? 0) > (start[2] ?? 0) + 1 && (frame[2] ?? 0) < (end[2] ?? 0) - 1);
      expect(between.length).toBeGreaterThan(1);
      const widths = frames.map((frame) => frame[2] ?? 0);
      expect(widths).toEqual(widths.toSorted((a, b) => a - b));
      expect(await page.locator(".drawing .moving").count()).toBe(0);
    }));

  test("are there at once for those who asked for less motion", () =>
    visitMap("/", { reducedMotion: "reduce" }, async (page) => {
      const [start = [], ...frames] = await framesOf(page, nurses);
      const seen = new Set(frames.map((frame) => frame.join(" ")));
      seen.delete(start.join(" "));
      expect(seen.size).toBe(1);
    }));

  test("end where they belong when the reader is faster", () =>
    visitMap("/", {}, async (page) => {
      for (const slug of ["healthcare", "legal", "sales"]) await categoryField(page).selectOption(slug);
      await button(page, "Whole map").click();
      await categoryField(page).selectOption("healthcare");
      await page.waitForTimeout(400);
      const quick = await tile(page, nurses)
        .locator("rect")
        .evaluate((box) => box.outerHTML);
      await page.reload();
      await tile(page, nurses).waitFor();
      await page.waitForFunction(() => document.querySelectorAll(".drawing > .wide a.tile").length < 100);
      expect(
        await tile(page, nurses)
          .locator("rect")
          .evaluate((box) => box.outerHTML),
      ).toBe(quick);
    }));
});
