import { describe, expect, test } from "vitest";
import { inViews, violations } from "../axe.ts";
import { back, parameters } from "../map/live-map.ts";
import { button, card, field, motions, noteMotion, row, rows, sentence, slugs, visitRows } from "./live-rows.ts";

const path = "/charts/exposure-by-category/";

describe.concurrent("the bars of categories", () => {
  test("change with the measure, in new order; the address says which, and Back works", () =>
    visitRows(path, { reducedMotion: "reduce" }, async (page) => {
      const before = await slugs(page);
      await field(page, "measure").selectOption("microsoft");
      expect(await parameters(page)).toEqual({ measure: "microsoft" });
      const after = await slugs(page);
      expect(after[0]).toBe("media-and-communication");
      expect(after.toSorted()).toEqual(before.toSorted());
      expect(await sentence(page).innerText()).toMatch(
        /^24 categories by Microsoft 2025, means weighted by jobs: from 0\.34 \(Media and Communication\)/,
      );
      expect(await page.locator("atlas-bars .legend").innerText()).toMatch(/^Microsoft 2025:\s+under 0\.09, little exposed/);
      await back(page);
      expect([await slugs(page), await parameters(page)]).toEqual([before, {}]);
      expect(await page.locator("atlas-bars .legend").innerText()).toMatch(/^Karpathy 2026/);
    }));

  test("move with the measure, for no more than 400 ms", () =>
    visitRows(path, { before: noteMotion }, async (page) => {
      await field(page, "measure").selectOption("aioe");
      expect(await rows(page).count()).toBe(24);
      const durations = await motions(page);
      expect(durations.length).toBeGreaterThan(24);
      expect(Math.min(...durations)).toBeGreaterThanOrEqual(200);
      expect(Math.max(...durations)).toBeLessThanOrEqual(400);
    }));

  test("reach to both sides of zero where values do", () =>
    visitRows(`${path}?measure=aioe`, {}, async (page) => {
      expect((await slugs(page)).at(-1)).toBe("farming-fishing-and-forestry");
      const ends = async (slug: string) =>
        (await row(page, slug).locator('rect[stroke="var(--edge)"]').boundingBox()) ?? { x: NaN, width: NaN };
      const [legal, farming] = [await ends("legal"), await ends("farming-fishing-and-forestry")];
      expect(farming.x + farming.width).toBeCloseTo(legal.x, -0.5);
    }));

  test("show a card by mouse, keyboard and touch, with both ends of the range", () =>
    visitRows(path, { hasTouch: true }, async (page) => {
      await row(page, "healthcare").hover();
      await expect
        .poll(() => card(page).innerText())
        .toMatch(/^Healthcare\s+mean 3\.4, weighted by jobs[\s\S]+Highest: Medical transcriptionists\s+10\.0[\s\S]+Occupations\s+49/);
      await page.keyboard.press("Escape");
      await row(page, "math").focus();
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => card(page).innerText()).toMatch(/^Computer and Information Technology/);
      await page.keyboard.press("Escape");
      await row(page, "legal").tap();
      await card(page).filter({ hasText: "Legal" }).waitFor();
      expect(await parameters(page)).toEqual({ card: "legal" });
      await row(page, "legal").tap({ position: { x: 5, y: 5 } });
      await page.waitForURL("**/jobs/legal/");
    }));

  test("take an address as it is meant, whatever has been done to it on its way", () =>
    visitRows(`${path}?view=Table.&amp;measure=AIOE`, {}, async (page) => {
      await page.locator("atlas-bars .rows table").waitFor();
      expect(await page.locator('select[name="measure"]').inputValue()).toBe("aioe");
      expect(await page.locator(".left-aside").count()).toBe(0);
    }));

  test("stand as a table where asked", () =>
    visitRows(`${path}?measure=ilo&view=table`, {}, async (page) => {
      const table = page.locator("atlas-bars .rows table");
      await table.waitFor();
      expect(await table.locator("tbody tr").count()).toBe(24);
      await button(page, "Table").click();
      expect(await rows(page).count()).toBe(24);
    }));

  test.each([
    ["measure=median-pay", "“measure=median-pay”"],
    ["measure=nothing&card=nowhere&view=3d", "“measure=nothing”, “card=nowhere”, “view=3d”"],
  ])("fall back from %s, and say so", (query, told) =>
    visitRows(`${path}?${query}`, {}, async (page) => {
      expect((await slugs(page))[0]).toBe("math");
      await page.getByText(`Left aside from the address, since this chart does not know it: ${told}.`).waitFor();
      expect(await card(page).isVisible()).toBe(false);
    }),
  );
});

describe.concurrent.each(["", "?measure=aioe&card=legal", "?view=table"])("axe finds nothing on the bars %s", (query) => {
  test("light and wide, dark and narrow", () =>
    visitRows(path + query, { reducedMotion: "reduce" }, async (page) => {
      if (query === "?view=table") await page.locator("atlas-bars .rows table").waitFor();
      await inViews(page, async (view) => {
        expect(await card(page).isVisible(), view).toBe(query.includes("card"));
        expect(await violations(page), view).toEqual([]);
      });
    }));
});
