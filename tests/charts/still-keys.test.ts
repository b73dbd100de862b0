import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";

/** Articles with charts of hundreds of links. */
const articles = ["/articles/comeback/", "/articles/prehistoric-economy/", "/articles/is-it-happening/", "/articles/job-risk-map/"];

describe.concurrent.each(articles)("the charts of %s", (path) => {
  test("are one tab stop each", () =>
    visit(path, {}, async (page) => {
      const charts = await page.locator(".drawing > div:visible > svg:has(a)").count();
      expect(charts).toBeGreaterThan(0);
      const stops = new Map<string, number>();
      for (let press = 0; press < 400; press += 1) {
        await page.keyboard.press("Tab");
        const on = await page.evaluate(() => {
          const { activeElement: on } = document;
          if (on?.hasAttribute("data-seen") === true) return "round";
          on?.setAttribute("data-seen", "");
          const svg = on?.closest(".drawing svg");
          if (svg !== null && svg !== undefined)
            return String([...document.querySelectorAll(".drawing svg")].indexOf(svg as SVGSVGElement));
          return "";
        });
        if (on === "round") break;
        if (on !== "") stops.set(on, (stops.get(on) ?? 0) + 1);
      }
      expect([...stops.values()]).toEqual(Array.from({ length: charts }, () => 1));
    }));
});

describe("a drawing in an article", () => {
  test("goes from tile to tile by arrow keys, and says so where the focus enters", () =>
    visit("/articles/comeback/", {}, async (page) => {
      await page.keyboard.press("Tab");
      const first = page.locator('.drawing > div:visible > svg a[tabindex="0"]').first();
      await first.focus();
      await page.keyboard.press("Shift");
      const hint = await first.getAttribute("aria-describedby");
      expect(await page.locator(`#${hint ?? "none"}`).textContent()).toContain("Arrow keys");
      const from = await first.getAttribute("href");
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
      await page.keyboard.press("ArrowRight");
      await expect.poll(focused).not.toBe(from);
      await page.keyboard.press("ArrowLeft");
      await expect.poll(focused).toBe(from);
    }));

  test("is plain links without scripts", () =>
    visit("/articles/comeback/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".drawing > div:visible > svg a[tabindex]").count()).toBe(0);
      expect(await page.locator(".drawing > div:visible > svg a").count()).toBeGreaterThan(20);
    }));
});
