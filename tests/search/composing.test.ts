import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";

/** A key as Safari tells of it when it has ended what an input method composed. */
const press = (field: Locator, key: string) =>
  field.evaluate((each, pressed) => {
    const event = new KeyboardEvent("keydown", { key: pressed, keyCode: 229, bubbles: true, cancelable: true });
    each.dispatchEvent(event);
    return event.defaultPrevented;
  }, key);

describe("keys that an input method has for itself", () => {
  test("close no search and leave no field", () =>
    visit("/about/", {}, async (page) => {
      await page.keyboard.press("/");
      const field = page.locator("dialog input[type=search]");
      await field.fill("nurse");
      await page.locator("dialog .results > li > a").first().waitFor();
      expect(await press(field, "ArrowDown")).toBe(false);
      expect(await press(field, "Escape")).toBe(false);
      expect(await field.evaluate((each) => each === document.activeElement && each.closest("dialog")?.open)).toBe(true);
    }));

  test("choose and close nothing in the field of jobs", () =>
    visit("/jobs/skills/", {}, async (page) => {
      const field = page.locator("atlas-find input").first();
      await field.pressSequentially("barista");
      await page.locator('atlas-find [role="option"]').first().waitFor();
      expect(await press(field, "ArrowDown")).toBe(false);
      expect(await press(field, "Escape")).toBe(false);
      expect(await field.getAttribute("aria-expanded")).toBe("true");
      expect(await field.getAttribute("aria-activedescendant")).toBeNull();
    }));
});
