import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "./browser.ts";

/** What a page knows of its reader, its day and what it has loaded. */
const look = (page: Page) =>
  page.evaluate(() => ({
    letters: getComputedStyle(document.documentElement).fontSize,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    still: matchMedia("(prefers-reduced-motion: reduce)").matches,
    kept: [localStorage.length, sessionStorage.length],
    stopped: Date.now() === new Date("2026-11-24T10:00:00").getTime(),
    loaded: performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".css")),
    planted: "planted" in window,
    styled: getComputedStyle(document.body).margin === "0px",
    longHistory: history.length > 2,
  }));

const plain = {
  letters: "16px",
  dark: false,
  still: false,
  kept: [0, 0],
  stopped: false,
  loaded: true,
  planted: false,
  styled: true,
  longHistory: false,
};

/** What a visit may do to its page, and what is then to be seen. */
const deeds: readonly (readonly [words: string, does: (page: Page) => Promise<unknown>, seen: Partial<typeof plain>])[] = [
  ["sets a clock", (page) => page.clock.setFixedTime("2026-11-24T10:00:00"), { stopped: true, loaded: false }],
  [
    "has larger letters",
    async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Page.setFontSizes", { fontSizes: { standard: 24 } });
    },
    { letters: "24px" },
  ],
  ["is dark and still", (page) => page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" }), { dark: true, still: true }],
  [
    "keeps something and plants a script",
    (page) =>
      page.addInitScript(() => {
        localStorage.setItem("kept", "");
        sessionStorage.setItem("kept", "");
        Object.assign(window, { planted: true });
      }),
    { kept: [1, 1], planted: true },
  ],
  ["stops styles", (page) => page.route("**/*.css", (route) => route.fulfill({ contentType: "text/css", body: "" })), { styled: false }],
  [
    "adds to the history",
    (page) => page.addInitScript(() => ["?on", "?and-on"].forEach((to) => history.pushState(null, "", to))),
    { longHistory: true },
  ],
];

describe("a visit", () => {
  test.each(deeds)("that %s leaves nothing of it to the next", async (_, before, seen) => {
    await visit("/about/", { before }, async (page) => {
      await expect.poll(() => look(page)).toMatchObject(seen);
    });
    await visit("/about/", {}, async (page) => expect(await look(page)).toEqual(plain));
  });
});
