import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  alive,
  back,
  button,
  card,
  categoryField,
  counted,
  drawing,
  frameOf,
  litTiles,
  measureField,
  occupations,
  ownTiles,
  parameters,
  said,
  tile,
  tiles,
  visitMap,
} from "./live-map.ts";

describe.concurrent("the groups that the video names", () => {
  test.each([
    ["desk", /Desk jobs/, "named-jobs-displaced", "software-developers"],
    ["hands", /Trades and care/, "trades-care-safe", "electricians"],
  ] as const)("%s: lights its tiles and says what the evidence says", (id, name, claim, member) =>
    visitMap("/", {}, async (page) => {
      expect(await button(page, name).getAttribute("aria-pressed")).toBe("false");
      await button(page, name).click();
      expect(await parameters(page)).toEqual({ highlight: id });
      const dimmed = drawing(page).locator("a.tile[data-dim] text");
      expect(await dimmed.evaluateAll((all) => all.filter((each) => each.checkVisibility({ visibilityProperty: true })).length)).toBe(0);
      const lit = await litTiles(page);
      expect(lit).toContain(member);
      expect(lit.length).toBeLessThan(60);
      expect(await counted(page)).toBe(lit.length);
      expect(await button(page, name).getAttribute("aria-pressed")).toBe("true");
      const note = page.locator("[data-highlight]:visible");
      expect(await note.count()).toBe(1);
      expect((await note.innerText()).length).toBeGreaterThan(60);
      expect(await note.locator(`a[href="/claims/${claim}/"]`).count()).toBe(1);
      await button(page, name).click();
      expect([await parameters(page), await note.count(), (await litTiles(page)).length]).toEqual([{}, 0, await ownTiles(page).count()]);
    }),
  );

  test("give way to each other", () =>
    visitMap("/?highlight=desk", {}, async (page) => {
      await button(page, /Trades and care/).click();
      expect(await button(page, /Desk jobs/).getAttribute("aria-pressed")).toBe("false");
      expect(await parameters(page)).toEqual({ highlight: "hands" });
    }));
});

describe.concurrent("a category", () => {
  const opened = async (page: Page) => {
    await tile(page, "registered-nurses").waitFor();
    expect(await parameters(page)).toEqual({ category: "healthcare" });
    expect(await categoryField(page).inputValue()).toBe("healthcare");
    expect(await tiles(page).count()).toBeLessThan(80);
    expect(await counted(page)).toBe(await tiles(page).count());
    expect(await said(page)).toMatch(/^Healthcare: /);
    expect(await button(page, "Whole map").isVisible()).toBe(true);
  };
  const closed = async (page: Page) => {
    await tile(page, "electricians").waitFor();
    expect([await parameters(page), await occupations(page), await categoryField(page).inputValue()]).toEqual([{}, 341, ""]);
    expect(await button(page, "Whole map").isVisible()).toBe(false);
  };

  test("opens by the field and closes by the button", () =>
    visitMap("/", {}, async (page) => {
      const whole = await frameOf(page, "wide");
      await categoryField(page).selectOption("healthcare");
      await opened(page);
      await button(page, "Whole map").click();
      await closed(page);
      await page.waitForTimeout(400);
      expect(await frameOf(page, "wide")).toEqual(whole);
    }));

  test("opens by its name on the map and closes by Escape and by Back", () =>
    visitMap("/", {}, async (page) => {
      const head = page.locator('.drawing > .wide a.head[href$="/jobs/healthcare/"]');
      await head.click();
      await opened(page);
      // Away from the tiles: where a card is open, Escape closes that first.
      await page.mouse.move(1, 1);
      await card(page).waitFor({ state: "hidden" });
      await page.keyboard.press("Escape");
      await closed(page);
      await head.click();
      await opened(page);
      await back(page);
      await closed(page);
      await page.goForward();
      await opened(page);
    }));

  test("keeps its color by the measure, and the measure stays when it closes", () =>
    visitMap("/?measure=median-pay&category=healthcare", {}, async (page) => {
      const fills = await frameOf(page, "wide");
      expect(fills.every((each) => / \| (var\(--(?:pay\d|missing)\)) \| /.test(each))).toBe(true);
      await button(page, "Whole map").click();
      expect(await parameters(page)).toEqual({ measure: "median-pay" });
      // The tiles have come to rest.
      await page.waitForTimeout(400);
      expect((await frameOf(page, "wide")).every((each) => / \| (var\(--(?:pay\d|missing)\)) \| /.test(each))).toBe(true);
    }));
});

describe.concurrent("an address edited by hand", () => {
  const long = "x".repeat(10_000);
  const addresses = [
    "?measure=<script>alert(1)</script>",
    "?measure=",
    "?category=nope&measure=__proto__",
    "?min=NaN&max=Infinity",
    "?min=&max=-",
    "?min=9&max=1",
    "?highlight=constructor&occupation=military-careers&view=nope",
    `?category=${long}`,
    `?min=${long.replaceAll("x", "9")}`,
    "?occupation=%00%ff&category=%F0%9F%99%82",
    "?measure=ilo'%20OR%201=1",
  ];

  test("falls back to the whole map, without a word", () =>
    visitMap("/?measure=nope", {}, async (page) => {
      for (const search of addresses) {
        await page.goto(new URL(`/${search}`, page.url()).href);
        await alive(page);
        const shown = [await said(page), await measureField(page).inputValue(), await categoryField(page).inputValue()];
        expect(shown, search.slice(0, 60)).toEqual([
          expect.stringMatching(/^341 occupations, \d+ million jobs; mean exposure \d\.\d of 10/),
          "karpathy",
          "",
        ]);
        expect([await occupations(page), (await litTiles(page)).length]).toEqual([341, await ownTiles(page).count()]);
        expect(await card(page).isVisible()).toBe(false);
      }
    }));
});
