import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";

const article = "/articles/comeback/";
const figure = ".prose a.figure";
const concept = '.prose a[href^="/concepts/"]';
const card = "#note-card";

/** Name and words of the open card; null while none is open. */
const shown = (page: Page) =>
  page.evaluate((selector) => {
    const open = document.querySelector(`${selector}:popover-open`);
    return open === null ? null : [...open.querySelectorAll("p")].map((each) => each.textContent);
  }, card);

const noteOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((link) => ({ title: link.getAttribute("title") ?? "", href: (link as HTMLAnchorElement).href }));

describe.concurrent("cards of figures and terms", () => {
  test.each([
    ["a figure", figure],
    ["a concept", concept],
    ["a claim", '.prose a[href^="/claims/"]'],
  ])("the pointer opens that of %s, which stays while pointed at", (_what, selector) =>
    visit(article, {}, async (page) => {
      const { title, href } = await noteOf(page, selector);
      const link = page.locator(selector).first();
      await link.scrollIntoViewIfNeeded();
      await link.hover();
      await page.waitForSelector(`${card}:popover-open`);
      expect((await shown(page))?.join("\n")).toBe(title);
      expect(await page.locator(`${card} a`).evaluate((more) => (more as HTMLAnchorElement).href)).toBe(href);
      // The browser's own tooltip would lie over it.
      expect(await link.getAttribute("title")).toBeNull();
      await page.locator(card).hover();
      await page.waitForTimeout(400);
      expect(await shown(page)).not.toBeNull();
      await page.mouse.move(2, 2);
      await page.waitForSelector(card, { state: "hidden" });
      expect(await link.getAttribute("title")).toBe(title);
    }),
  );

  test("the keyboard opens one card after another, Escape closes it, Enter follows the link", () =>
    visit(article, {}, async (page) => {
      const link = page.locator(figure).first();
      const { title, href } = await noteOf(page, figure);
      await page.keyboard.press("Tab");
      await link.focus();
      await page.waitForSelector(card);
      expect((await shown(page))?.join("\n")).toBe(title);
      expect(await link.getAttribute("aria-describedby")).toBe("note-card");
      await page.keyboard.press("Escape");
      expect(await shown(page)).toBeNull();
      expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      expect(await shown(page)).not.toBeNull();
      await page.keyboard.press("Enter");
      await page.waitForURL(href);
    }));

  test("the first tap opens the card, the second follows the link, a tap elsewhere closes it", () =>
    visit(article, { width: 360, height: 740, hasTouch: true, isMobile: true }, async (page) => {
      const { title, href } = await noteOf(page, concept);
      const link = page.locator(concept).first();
      await link.scrollIntoViewIfNeeded();
      await link.tap();
      await page.waitForSelector(card);
      expect((await shown(page))?.join("\n")).toBe(title);
      const box = await page.locator(card).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      await page.locator("h1").tap();
      expect(await shown(page)).toBeNull();
      expect(page.url()).toContain(article);
      await link.tap();
      await link.tap();
      await page.waitForURL(href);
    }));

  test("without scripts they are plain links with tooltips", () =>
    visit(article, { javaScriptEnabled: false }, async (page) => {
      const { title, href } = await noteOf(page, figure);
      expect(title.split("\n")).toHaveLength(2);
      await page.locator(figure).first().click();
      expect(page.url()).toBe(href);
    }));

  test("in print each note stands beside its figure or term", () =>
    visit(article, { javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: "print" });
      const printed = await page
        .locator(".prose a[data-note]")
        .evaluateAll((all) => all.map((each) => [getComputedStyle(each, "::after").content, each.getAttribute("data-note") ?? ""]));
      expect(printed.length).toBeGreaterThan(40);
      for (const [content, note] of printed) expect(content).toContain(note);
    }));
});

test("every figure of the site says its kind, what it holds for and where it comes from", () =>
  visit("/occupations/electricians/", {}, async (page) => {
    const notes = await page.locator("a.figure").evaluateAll((all) => all.map((each) => each.getAttribute("data-note") ?? ""));
    expect(notes.length).toBeGreaterThan(20);
    for (const note of notes) expect(note).toMatch(/^(measured|projected|modelled|reported|claimed), .*\d{4}.*; \S/);
  }));
