import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { colorOf, type Theme } from "../../src/tokens.ts";
import { visit } from "../browser.ts";

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const button = (page: Page) => page.getByRole("button", { name: /theme/ });

/** `#fbf8f1` as browsers print it. */
function printed(theme: Theme): string {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colorOf("paper", theme).slice(start, start + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

/** Notes the page's color when the browser is about to paint it for the first time. */
const watchFirstPaint = (page: Page) =>
  page.addInitScript(() => {
    sessionStorage.removeItem("first-paint");
    addEventListener("pagereveal", () => {
      sessionStorage.setItem("first-paint", getComputedStyle(document.documentElement).backgroundColor);
    });
  });

/** A busy machine may paint later than it has loaded. */
const firstPaint = (page: Page) => page.waitForFunction(() => sessionStorage.getItem("first-paint")).then((handle) => handle.jsonValue());

/** Takes the store away, as browsers do where a reader forbids it. */
const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });

describe.concurrent("the theme", () => {
  test.each(["light", "dark"] as const)("is the system's: %s", (colorScheme) =>
    visit("/", { colorScheme }, async (page) => {
      expect(await paper(page)).toBe(printed(colorScheme));
      expect(await button(page).innerText()).toBe(colorScheme === "light" ? "Dark" : "Light");
      const other = colorScheme === "light" ? "dark" : "light";
      await page.emulateMedia({ colorScheme: other });
      expect(await paper(page)).toBe(printed(other));
      await expect.poll(() => button(page).innerText()).toBe(other === "light" ? "Dark" : "Light");
    }),
  );

  test.each([
    ["light", "dark"],
    ["dark", "light"],
  ] as const)("once switched from %s is remembered, from the first paint on", (colorScheme, chosen) =>
    visit("/", { colorScheme, before: watchFirstPaint }, async (page) => {
      await button(page).click();
      expect(await paper(page)).toBe(printed(chosen));
      expect(await button(page).getAttribute("aria-label")).toBe(`Switch to the ${colorScheme} theme`);
      await page.reload();
      expect(await firstPaint(page)).toBe(printed(chosen));
      await page.goto(new URL("/articles/comeback/", page.url()).href);
      expect(await firstPaint(page)).toBe(printed(chosen));
      await button(page).click();
      await page.reload();
      expect(await firstPaint(page)).toBe(printed(colorScheme));
    }),
  );

  test("is switched by keyboard", () =>
    visit("/claims/", { colorScheme: "light" }, async (page) => {
      await button(page).focus();
      await page.keyboard.press("Space");
      expect(await paper(page)).toBe(printed("dark"));
      await page.keyboard.press("Enter");
      expect(await paper(page)).toBe(printed("light"));
    }));

  test("is right before any module has come", () =>
    visit("/", { colorScheme: "light", allow: /ERR_FAILED/ }, async (page) => {
      await page.evaluate(() => localStorage.setItem("theme", "dark"));
      await page.route("**/_astro/*.js", (route) => route.abort());
      await page.reload();
      expect(await paper(page)).toBe(printed("dark"));
    }));

  test("follows the system and still switches where storage is refused", () =>
    visit("/", { colorScheme: "dark", before: refuseStorage }, async (page) => {
      expect(await paper(page)).toBe(printed("dark"));
      await button(page).click();
      expect(await paper(page)).toBe(printed("light"));
      await page.reload();
      expect(await paper(page)).toBe(printed("dark"));
    }));

  test("ignores what it never stored", () =>
    visit("/", { colorScheme: "light" }, async (page) => {
      await page.evaluate(() => localStorage.setItem("theme", "mauve"));
      await page.reload();
      expect(await paper(page)).toBe(printed("light"));
    }));

  test("colors the drawings too", () =>
    visit("/charts/risk-map/anthropic/", { colorScheme: "light" }, async (page) => {
      const fill = (part: string) =>
        page
          .locator(`.drawing > .wide ${part}`)
          .first()
          .evaluate((each) => getComputedStyle(each).fill);
      const tile = 'a.tile[href="/occupations/electricians/"] rect';
      const light = [await fill(".head text"), await fill(tile)];
      await button(page).click();
      expect(await fill(".head text")).not.toBe(light[0]);
      // Exposure has the same colors in both, so that two pictures of one map agree.
      expect(await fill(tile)).toBe(light[1]);
    }));
});

test("going from page to page throws nothing", () =>
  visit("/", {}, async (page) => {
    for (const name of ["Articles", "Jobs", "Charts", "Claims", "Concepts", "Articles", "Jobs", "Charts"]) {
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name }).click();
      await page.waitForURL(`**/${name.toLowerCase()}/`);
    }
  }));
