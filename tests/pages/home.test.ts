import { expect, test } from "vitest";
import { visit } from "../browser.ts";
import { read } from "../site.ts";

test("the home page is drawn whole, in its colors, before any other file has come", () =>
  visit("/", { width: 390, before: (page) => page.route("**/_astro/**", (route) => route.abort()), allow: /ERR_FAILED/ }, async (page) => {
    const html = read("index.html");
    expect(html).not.toContain('rel="stylesheet"');
    // Fonts come after what is read first.
    expect(html.indexOf('rel="preload"')).toBeGreaterThan(html.indexOf("</h1>"));
    const map = page.locator("atlas-map .drawing svg").filter({ visible: true });
    await expect.poll(() => map.count()).toBe(1);
    const fills = await map.locator(".tile rect").evaluateAll((all) => new Set(all.map((each) => getComputedStyle(each).fill)).size);
    expect(fills).toBeGreaterThan(4);
    const { paper, serif } = await page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      serif: getComputedStyle(document.querySelector("h1") ?? document.body).fontFamily,
    }));
    expect(paper).not.toBe("rgba(0, 0, 0, 0)");
    expect(serif).toMatch(/^Newsreader,/);
  }));
