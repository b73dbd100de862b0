import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inViews, violations } from "../axe.ts";
import { visit } from "../browser.ts";
import { card, categoryField, dot, litDots, measureField, parameters, picture, placeOf, visitDots } from "./live-dots.ts";

const states = {
  "as it comes": "/charts/exposure-pay/",
  "with a card": "/charts/exposure-outlook/?category=healthcare&occupation=registered-nurses",
  "with an area": "/charts/exposure-pay/?x=70..100&y=28000..60000",
  "with a strip": "/charts/then-and-now/?measure=anthropic",
  "as a table": "/charts/then-and-now/?view=table&category=legal",
} as const;

describe.concurrent.each(Object.entries(states))("axe finds nothing on a chart of dots %s", (state, path) => {
  test("light and wide, dark and narrow", () =>
    visitDots(path, {}, async (page) => {
      expect(await card(page).isVisible()).toBe(state === "with a card");
      await page.locator("details.area summary").click();
      await inViews(page, async (view) => {
        expect(await card(page).isVisible(), view).toBe(state === "with a card");
        expect(await violations(page), view).toEqual([]);
      });
    }));
});

const focus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("href")?.split("/").at(-2) ?? "");
const inside = (page: Page) => picture(page).evaluate((svg) => svg.contains(document.activeElement));

/** Tabs from the fields above the drawing to its own stop. */
async function enter(page: Page): Promise<void> {
  await categoryField(page).focus();
  for (let stop = 0; stop < 4 && !(await inside(page)); stop += 1) await page.keyboard.press("Tab");
}

describe.concurrent.each([1280, 360])("dots by keyboard at %d px", (width) => {
  test("are one stop; arrows go by place, Home and End by size, letters by name", () =>
    visitDots("/charts/exposure-pay/", { width }, async (page) => {
      await enter(page);
      expect(await inside(page)).toBe(true);
      await page.keyboard.press("End");
      await page.keyboard.press("Home");
      await expect.poll(() => focus(page)).toBe("hand-laborers-and-material-movers");
      await expect.poll(() => card(page).innerText()).toMatch(/^Hand laborers/);
      const start = await placeOf(page, await focus(page));
      await page.keyboard.press("ArrowRight");
      const right = await placeOf(page, await focus(page));
      expect(right.x).toBeGreaterThan(start.x);
      await page.keyboard.press("ArrowUp");
      expect((await placeOf(page, await focus(page))).y).toBeLessThan(right.y);
      await page.keyboard.type("denti");
      expect(await focus(page)).toBe("dentists");
      await page.keyboard.press("Escape");
      expect([await card(page).isVisible(), await focus(page)]).toEqual([false, "dentists"]);
      await page.keyboard.press("Tab");
      expect(await inside(page)).toBe(false);
      await page.keyboard.press("Shift+Tab");
      expect(await focus(page)).toBe("dentists");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/occupations/dentists/");
    }));
});

describe.concurrent("dots by keyboard", () => {
  test("keys stay among the dots that are left", () =>
    visitDots("/charts/exposure-outlook/?category=legal", {}, async (page) => {
      const left = await litDots(page);
      await enter(page);
      const first = await focus(page);
      // The code for keys is loaded at the first key.
      await page.keyboard.press("End");
      await expect.poll(() => focus(page)).not.toBe(first);
      const seen = new Set<string>();
      for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown", "End"]) {
        await page.keyboard.press(key);
        seen.add(await focus(page));
      }
      expect(seen.size).toBeGreaterThan(2);
      expect([...seen].filter((slug) => !left.includes(slug))).toEqual([]);
    }));

  test("the focus stays on its dot when Back brings another measure", () =>
    visitDots("/charts/exposure-pay/", {}, async (page) => {
      await measureField(page).selectOption("ilo");
      await enter(page);
      await page.keyboard.type("lawy");
      await page.goBack();
      expect([await parameters(page), await focus(page)]).toEqual([{}, "lawyers"]);
    }));
});

/** The places of a dot in each frame after the measure has changed. */
const framesOf = (page: Page, slug: string, measures: readonly string[]) =>
  page.evaluate(
    async ([part, names]) => {
      const circle = () => document.querySelector(`.drawing > .wide a.mark[href$="/${part}/"] circle`);
      const place = () => Number(circle()?.getAttribute("cx"));
      const frames = [place()];
      const select = document.querySelector<HTMLSelectElement>('atlas-dots select[name="measure"]');
      if (select === null) throw new Error("no field");
      for (const name of names) {
        select.value = name;
        select.dispatchEvent(new Event("change", { bubbles: true }));
        const until = performance.now() + (name === names.at(-1) ? 800 : 100);
        while (performance.now() < until) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          frames.push(place());
        }
      }
      return frames;
    },
    [slug, measures] as const,
  );

describe("dots that move", () => {
  const options = { width: 1280, reducedMotion: "no-preference" } as const;

  test("go from where they were to where they will be", () =>
    visitDots("/charts/exposure-pay/", options, async (page) => {
      const [start = 0, ...frames] = await framesOf(page, "cashiers", ["eloundou"]);
      const end = frames.at(-1) ?? 0;
      expect(end).toBeLessThan(start - 50);
      expect(frames.filter((x) => x < start - 1 && x > end + 1).length).toBeGreaterThan(1);
      expect(frames).toEqual(frames.toSorted((a, b) => b - a));
      expect(await picture(page).locator(".names").getAttribute("visibility")).toBeNull();
    }));

  test("end where they belong when the reader is faster", () =>
    visitDots("/charts/exposure-pay/", options, async (page) => {
      const frames = await framesOf(page, "cashiers", ["eloundou", "anthropic", "ilo"]);
      await page.goto(new URL("/charts/exposure-pay/ilo/", page.url()).href);
      const built = await page.locator('.drawing > .wide a.mark[href$="/cashiers/"] circle').getAttribute("cx");
      expect(frames.at(-1)).toBe(Number(built));
    }));

  test("are there at once for those who asked for less motion", () =>
    visitDots("/charts/exposure-pay/", { ...options, reducedMotion: "reduce" }, async (page) => {
      const [start = 0, ...frames] = await framesOf(page, "cashiers", ["eloundou"]);
      expect(new Set(frames.filter((x) => x !== start)).size).toBe(1);
    }));
});

describe.concurrent("in forced colors and without scripts", () => {
  test("dimmed dots and the chosen area can be told from the rest", () =>
    visitDots("/charts/exposure-pay/?x=70..100", { forcedColors: "active" }, async (page) => {
      const opacity = (selector: string) =>
        picture(page)
          .locator(`${selector} circle`)
          .first()
          .evaluate((each) => Number(getComputedStyle(each).fillOpacity));
      expect([await opacity("a.mark:not([data-dim])"), (await opacity("a.mark[data-dim]")) < 0.5]).toEqual([1, true]);
      expect(await picture(page).locator(".brush").isVisible()).toBe(true);
    }));

  test("each chart has its drawing with links, its table and every measure one link away", () =>
    visit("/charts/then-and-now/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".drawing > .wide a.mark:visible").count()).toBe(326);
      expect(await page.locator(".needs-scripts:visible").count()).toBe(0);
      const links = await page
        .locator('main a[href^="/charts/then-and-now/"]')
        .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
      expect(new Set(links.filter((link) => /\/then-and-now\/[a-z-]+\/$/.test(link ?? ""))).size).toBe(8);
      await page.locator('main a[href="/charts/then-and-now/karpathy/"]').click();
      await page.waitForURL("**/charts/then-and-now/karpathy/");
      expect((await page.locator("main").innerText()).replaceAll("\u00a0", " ")).toMatch(/−0\.18 \(n = 326\)/);
      // Smaller dots lie over its middle.
      const { x, y, r } = await page.locator('.drawing > .wide a.mark[href="/occupations/cashiers/"] circle').evaluate((circle) => {
        circle.scrollIntoView({ block: "center" });
        const box = circle.getBoundingClientRect();
        return { x: box.x, y: box.y, r: box.width / 2 };
      });
      const free = await page.evaluate(
        ([left, top, radius]) => {
          for (let angle = 0; angle < 360; angle += 10) {
            const [across, down] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
            const place = [left + radius * (1 + 0.8 * across), top + radius * (1 + 0.8 * down)] as const;
            if (
              document
                .elementFromPoint(...place)
                ?.closest("a")
                ?.getAttribute("href") === "/occupations/cashiers/"
            )
              return place;
          }
          throw new Error("covered all around");
        },
        [x, y, r] as const,
      );
      await page.mouse.click(...free);
      await page.waitForURL("**/occupations/cashiers/");
      await page.goto(new URL("/charts/then-and-now/table/", page.url()).href);
      expect(await page.locator("atlas-table tbody tr").count()).toBe(341);
    }));

  test("a dot is where it is said to be", () =>
    visit("/charts/exposure-pay/", { javaScriptEnabled: false }, async (page) => {
      expect(await dot(page, "registered-nurses").locator("title").textContent()).toBe(
        "Registered nurses: 41st percentile, $93,600, 3.4 million jobs",
      );
    }));
});
