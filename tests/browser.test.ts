import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "./browser.ts";

/** What a page knows of its reader, its day and what it has loaded. */
const look = (page: Page) =>
  page.evaluate(() => ({
    letters: getComputedStyle(document.documentElement).fontSize,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    print: matchMedia("print").matches,
    kept: [localStorage.length, sessionStorage.length],
    stopped: Date.now() === new Date("2026-11-24T10:00:00").getTime(),
    loaded: performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".css")),
    planted: "planted" in window,
    styled: getComputedStyle(document.body).margin === "0px",
    far: history.length > 2,
  }));

/** What a visit may do to its page. */
const deeds: Record<string, (page: Page) => Promise<unknown>> = {
  "sets a clock": (page) => page.clock.setFixedTime("2026-11-24T10:00:00"),
  "has larger letters": async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 24 } });
  },
  "is dark and printed": (page) => page.emulateMedia({ colorScheme: "dark", media: "print" }),
  "keeps something and plants a script": (page) =>
    page.addInitScript(() => {
      localStorage.setItem("kept", "");
      sessionStorage.setItem("kept", "");
      Object.assign(window, { planted: true });
    }),
  "stops styles": (page) => page.route("**/*.css", (route) => route.fulfill({ contentType: "text/css", body: "" })),
  "goes on and on": (page) => page.addInitScript(() => ["?on", "?and-on"].forEach((to) => history.pushState(null, "", to))),
};

describe("a visit", () => {
  test.each(Object.entries(deeds))("that %s leaves nothing of it to the next", async (_, before) => {
    const plain = {
      letters: "16px",
      dark: false,
      print: false,
      kept: [0, 0],
      stopped: false,
      loaded: true,
      planted: false,
      styled: true,
      far: false,
    };
    await visit("/about/", { before }, async (page) => {
      await expect.poll(() => look(page)).not.toEqual(plain);
    });
    await visit("/about/", {}, async (page) => expect(await look(page)).toEqual(plain));
  });
});
