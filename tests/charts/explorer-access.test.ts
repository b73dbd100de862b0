import { describe, expect, test } from "vitest";
import { inViews, violations } from "../axe.ts";
import { pointUntil, visit } from "../browser.ts";
import { alive, cards, drawing, example, explorer, marks, parameters, sentence } from "./explorer-page.ts";

describe.concurrent("the explorer, however one reads it", () => {
  test("takes a finger beside a small dot for the dot: its card first, then its page", () =>
    alive(explorer, { width: 360, hasTouch: true }, async (page) => {
      const dot = drawing(page).locator("a.mark", { hasText: /^Library technicians/ });
      await dot.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await dot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(width).toBeLessThan(24);
      const beside = [x + width + 14, y + height / 2] as const;
      await page.touchscreen.tap(...beside);
      const card = page.locator("atlas-next .card:visible");
      await card.filter({ hasText: "Library technicians" }).waitFor();
      await page.touchscreen.tap(...beside);
      await page.waitForURL("**/occupations/library-technicians-and-assistants/");
    }));

  test("works by keys alone: start, a bound, a dot, a step", () =>
    visit(explorer, {}, async (page) => {
      const press = async (key: string, until: string, most = 40) => {
        for (let count = 0; count < most; count += 1) {
          await page.keyboard.press(key);
          if ((await page.locator(`${until}:focus`).count()) > 0) return;
        }
        throw new Error(`${until} was not reached by ${key}`);
      };
      await press("Tab", "#start-job");
      await page.waitForTimeout(400);
      await press("Tab", 'atlas-next [name="pay"]');
      await page.keyboard.type("40000");
      await press("Tab", "atlas-next .drawing a.mark");
      await expect.poll(() => parameters(page)).toEqual({ pay: "40000" });
      await page.locator("atlas-next .card:visible").waitFor();
      await press("Tab", "atlas-next .card [data-step]");
      await page.keyboard.press("Enter");
      await expect.poll(() => Object.keys(parameters(page))).toEqual(["from", "trail", "pay"]);
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("sentence");
    }));

  test("gives its rows as a table in place of the drawing", () =>
    alive(explorer, {}, async (page) => {
      await page.locator('atlas-next button[name="view"]').click();
      await expect.poll(() => page.locator("atlas-next .rows tbody tr").count()).toBe(20);
      await expect.poll(() => drawing(page).count()).toBe(0);
      await expect.poll(() => parameters(page)).toEqual({ view: "table" });
    }));

  test("prints every dot, what each bound keeps back, and only the parts that say something", () =>
    visit(`${explorer}?compare=tellers,cashiers`, { width: 703 }, async (page) => {
      await page.locator(".next-compare thead th").first().waitFor();
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("atlas-next .drawing a.mark:visible").count()).toBe(20);
      const words = await page.locator("main").innerText();
      expect(words).toMatch(/Less than 10 points lower in exposure: \d+; without it/);
      expect(words).toContain("Side by side: Tellers; Cashiers.");
      expect(words).not.toMatch(/A route to a job|Drop this bound|Start from here|Schooling at most/);
    }));

  test("leads without scripts to the pages of jobs", () =>
    visit(explorer, { javaScriptEnabled: false }, async (page) => {
      expect(await marks(page).count()).toBe(20);
      expect(await cards(page).count()).toBe(10);
      expect(await page.locator("noscript").first().innerText()).toContain("needs scripts");
      expect(await page.locator("atlas-next select:visible, atlas-next button:visible, .next-cards button:visible").count()).toBe(0);
    }));

  test("says so where its figures cannot be had, and keeps what is there", () =>
    visit(
      explorer,
      { before: (page) => page.route("**/data/next.json", (route) => route.abort()), allow: /next\.json|ERR_FAILED/ },
      async (page) => {
        await page.mouse.move(1, 1);
        await sentence(page).filter({ hasText: "could not be loaded" }).waitFor();
        expect(await cards(page).count()).toBe(10);
      },
    ));

  test("has no fault that axe finds, light and wide, dark and narrow", ({ expect: check }) =>
    visit(`${explorer}?from=tellers&trail=${example}&pay=40000&compare=tellers,cashiers&school=x`, {}, async (page) => {
      await sentence(page).filter({ hasText: "From tellers" }).waitFor();
      await page.locator(".next-compare thead th").first().waitFor();
      await inViews(page, async (view) => check(await violations(page), view).toEqual([]));
    }));

  test("lets nothing stick out at 320 px, and shifts nothing when it starts", () =>
    visit(explorer, { width: 320, height: 640 }, async (page) => {
      await page.evaluate(() => {
        const kept = window as unknown as { shift: number };
        kept.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) kept.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await pointUntil(page, "/data/next.json");
      await page.waitForTimeout(400);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
    }));
});
