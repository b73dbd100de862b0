import { describe, expect, test } from "vitest";
import { arrived, cardDrawn } from "../browser.ts";
import { card, tiles, visitMap } from "./live-map.ts";

describe("by ear", () => {
  test("a tile that keys have reached is described by its card, and by what the keys do", () =>
    visitMap("/charts/risk-map/", {}, async (page) => {
      await page.keyboard.press("Tab");
      const first = tiles(page).and(page.locator('[tabindex="0"]'));
      await first.focus();
      const described = () =>
        page.evaluate(() =>
          (document.activeElement?.getAttribute("aria-describedby") ?? "")
            .split(" ")
            .filter((id) => id !== "")
            .map((id) => document.getElementById(id)?.textContent.trim() ?? ""),
        );
      // The newest figures come a moment after the card.
      await card(page).getByText("Median pay").first().waitFor();
      await arrived(page, "/data/newest.json");
      await cardDrawn(page);
      await expect.poll(async () => (await described()).length).toBe(2);
      const asOnCard = async () => (await described())[0] === (await card(page).textContent())?.trim();
      await expect.poll(asOnCard).toBe(true);
      const [said = "", keys = ""] = await described();
      expect(said).toMatch(/Median pay/);
      expect(keys).toMatch(/Arrow keys/);
      await page.keyboard.press("ArrowRight");
      await expect.poll(async () => (await described())[0]).not.toBe(said);
      await expect.poll(asOnCard).toBe(true);
      // One tile alone is described, and none once the card is closed.
      expect(await page.locator('a.tile[aria-describedby~="chart-card"]').count()).toBe(1);
      await page.keyboard.press("Escape");
      expect(await page.locator('a.tile[aria-describedby~="chart-card"]').count()).toBe(0);
    }));
});
