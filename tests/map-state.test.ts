import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { measureIds } from "../src/schema/measure.ts";
import { measures } from "../src/model/measure.ts";
import {
  button,
  categoryField,
  counted,
  frameOf,
  legend,
  litTiles,
  measureField,
  parameters,
  sentence,
  tile,
  tiles,
  visitMap,
} from "./live-map.ts";

/** Tiles, sentence and legend of the page that is drawn by one measure, without scripts. */
const drawnBy = (page: Page, measure: string) =>
  page.evaluate(async (address) => {
    const parsed = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    return {
      tiles: [...parsed.querySelectorAll(".drawing > .wide a.tile")].map((each) => [
        each.getAttribute("href"),
        each
          .querySelector("rect")
          ?.getAttribute("fill")
          ?.replace(/^url.*/, "hatch"),
        each.querySelector("title")?.textContent,
      ]),
      legend: [...parsed.querySelectorAll(".keys li")].map((each) => each.textContent.trim()),
      fills: [...parsed.querySelectorAll(".keys rect")].map((each) => each.getAttribute("fill")),
      words: parsed.querySelector("h1")?.nextElementSibling?.textContent ?? "",
    };
  }, `/charts/risk-map/${measure}/`);

const shownBy = (page: Page) =>
  page.evaluate(() => ({
    tiles: [...document.querySelectorAll(".drawing > .wide a.tile")].map((each) => [
      each.getAttribute("href"),
      each
        .querySelector("rect")
        ?.getAttribute("fill")
        ?.replace(/^url.*/, "hatch"),
      each.querySelector("title")?.textContent,
    ]),
    legend: [...document.querySelectorAll("atlas-map .keys li")].map((each) => each.textContent.trim()),
    fills: [...document.querySelectorAll("atlas-map .keys rect")].map((each) => each.getAttribute("fill")),
  }));

const pressed = (page: Page) =>
  legend(page).evaluateAll((all) => all.flatMap((each, index) => (each.ariaPressed === "true" ? [index] : [])));
const pick = async (page: Page, index: number) => legend(page).nth(index).click();
const centre = async (page: Page, index: number): Promise<[number, number]> => {
  const { x, y, width, height } = (await legend(page).nth(index).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x + width / 2, y + height / 2];
};

describe.concurrent("the layers", () => {
  test.each(measureIds)("%s: tiles, legend, select and address agree with the page that is drawn by it", (measure) =>
    visitMap("/", {}, async (page) => {
      const before = await frameOf(page, "wide");
      await measureField(page).selectOption(measure);
      expect(parameters(page)).toEqual(measure === "karpathy" ? {} : { measure });
      const { words, ...drawn } = await drawnBy(page, measure);
      expect(await shownBy(page)).toEqual(drawn);
      expect(await page.locator("atlas-map .legend p").innerText()).toBe(`${measures[measure].label}:`);
      const said = await sentence(page).innerText();
      expect(said).toMatch(/^341 occupations, .*\.$/);
      if (words !== "") expect(words).toContain(said);
      expect((await frameOf(page, "wide")).join() === before.join()).toBe(measure === "karpathy");
    }),
  );

  test("hatch the tiles that a measure does not score", () =>
    visitMap("/?measure=anthropic", {}, async (page) => {
      const hatched = page.locator('.drawing > .wide a.tile rect[fill^="url("]');
      const missing = await hatched.count();
      expect(missing).toBeGreaterThan(5);
      expect(await sentence(page).innerText()).toContain(`; ${missing} not scored, hatched.`);
      const id = /#([^)"]+)/.exec((await hatched.first().getAttribute("fill")) ?? "")?.[1] ?? "";
      expect(await page.locator(`.drawing > .wide pattern[id="${id}"]`).count()).toBe(1);
      expect(
        await page
          .locator("[id]")
          .evaluateAll((all) => all.map(({ id: each }) => each).filter((each, index, ids) => ids.indexOf(each) !== index)),
      ).toEqual([]);
    }));

  test("come back with Back and Forward, and from the address", () =>
    visitMap("/", {}, async (page) => {
      const first = await sentence(page).innerText();
      await measureField(page).selectOption("ilo");
      const second = await sentence(page).innerText();
      await measureField(page).selectOption("median-pay");
      await page.goBack();
      expect([parameters(page), await measureField(page).inputValue(), await sentence(page).innerText()]).toEqual([
        { measure: "ilo" },
        "ilo",
        second,
      ]);
      await page.goBack();
      expect([parameters(page), await measureField(page).inputValue(), await sentence(page).innerText()]).toEqual([{}, "karpathy", first]);
      await page.goForward();
      expect(await sentence(page).innerText()).toBe(second);
    }));
});

describe.concurrent("the legend", () => {
  test("filters by a step, then by a range, and says how many are left", () =>
    visitMap("/", {}, async (page) => {
      await pick(page, 4);
      expect([parameters(page), await pressed(page)]).toEqual([{ min: "7", max: "7" }, [4]]);
      const one = await litTiles(page);
      expect(one.length).toBeGreaterThan(10);
      expect(await counted(page)).toBe(one.length);
      expect(await sentence(page).innerText()).toMatch(/ \(\d+% of all\)/);
      await pick(page, 2);
      expect([parameters(page), await pressed(page)]).toEqual([{ min: "4", max: "7" }, [2, 3, 4]]);
      expect(await counted(page)).toBe((await litTiles(page)).length);
      await pick(page, 3);
      expect([parameters(page), await pressed(page)]).toEqual([{}, []]);
      expect(await litTiles(page)).toHaveLength(341);
    }));

  test("takes a drag over steps for a range, either way", () =>
    visitMap("/", {}, async (page) => {
      await legend(page).first().scrollIntoViewIfNeeded();
      for (const [from, to] of [
        [1, 3],
        [5, 4],
      ] as const) {
        await page.mouse.move(...(await centre(page, from)));
        await page.mouse.down();
        await page.mouse.move(...(await centre(page, to)), { steps: 4 });
        await page.mouse.up();
        expect(await pressed(page)).toEqual(from < to ? [1, 2, 3] : [4, 5]);
        expect(await counted(page)).toBe((await litTiles(page)).length);
      }
    }));

  test("starts anew with another measure", () =>
    visitMap("/?min=7", {}, async (page) => {
      expect(await pressed(page)).toEqual([4, 5]);
      await measureField(page).selectOption("ilo");
      expect([parameters(page), await pressed(page)]).toEqual([{ measure: "ilo" }, []]);
      expect(await litTiles(page)).toHaveLength(341);
    }));

  test("says so when a category has nothing of a step", () =>
    visitMap("/?category=legal&max=0", {}, async (page) => {
      expect(await sentence(page).innerText()).toBe("Legal: no occupation is left by these choices.");
    }));
});

describe.concurrent("the groups that the video names", () => {
  test.each([
    ["desk", /Desk jobs/, "named-jobs-displaced", "software-developers"],
    ["hands", /Trades and care/, "trades-care-safe", "electricians"],
  ] as const)("%s: lights its tiles and says what the evidence says", (id, name, claim, member) =>
    visitMap("/", {}, async (page) => {
      expect(await button(page, name).getAttribute("aria-pressed")).toBe("false");
      await button(page, name).click();
      expect(parameters(page)).toEqual({ highlight: id });
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
      expect([parameters(page), await note.count(), (await litTiles(page)).length]).toEqual([{}, 0, 341]);
    }),
  );

  test("give way to each other", () =>
    visitMap("/?highlight=desk", {}, async (page) => {
      await button(page, /Trades and care/).click();
      expect(await button(page, /Desk jobs/).getAttribute("aria-pressed")).toBe("false");
      expect(parameters(page)).toEqual({ highlight: "hands" });
    }));
});

describe.concurrent("a category", () => {
  const opened = async (page: Page) => {
    await tile(page, "registered-nurses").waitFor();
    expect(parameters(page)).toEqual({ category: "healthcare" });
    expect(await categoryField(page).inputValue()).toBe("healthcare");
    expect(await tiles(page).count()).toBeLessThan(80);
    expect(await counted(page)).toBe(await tiles(page).count());
    expect(await sentence(page).innerText()).toMatch(/^Healthcare: /);
    expect(await button(page, "Whole map").isVisible()).toBe(true);
  };
  const closed = async (page: Page) => {
    await tile(page, "electricians").waitFor();
    expect([parameters(page), await tiles(page).count(), await categoryField(page).inputValue()]).toEqual([{}, 341, ""]);
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
      await page.keyboard.press("Escape");
      await closed(page);
      await head.click();
      await opened(page);
      await page.goBack();
      await closed(page);
      await page.goForward();
      await opened(page);
    }));

  test("keeps its color by the measure, and the measure stays when it closes", () =>
    visitMap("/?measure=median-pay&category=healthcare", {}, async (page) => {
      const fills = await frameOf(page, "wide");
      expect(fills.every((each) => / \| (var\(--pay\d\)|hatch) \| /.test(each))).toBe(true);
      await button(page, "Whole map").click();
      expect(parameters(page)).toEqual({ measure: "median-pay" });
      expect((await frameOf(page, "wide")).every((each) => / \| (var\(--pay\d\)|hatch) \| /.test(each))).toBe(true);
    }));
});

describe.concurrent("an address edited by hand", () => {
  const long = "x".repeat(10_000);
  test.each<string>([
    "?measure=<script>alert(1)</script>",
    "?measure=",
    "?category=nope&measure=__proto__",
    "?min=NaN&max=Infinity",
    "?min=&max=-",
    "?min=9&max=1",
    "?highlight=constructor&occupation=military-careers",
    `?category=${long}`,
    `?min=${long.replaceAll("x", "9")}`,
    "?occupation=%00%ff&category=%F0%9F%99%82",
    "?measure=ilo'%20OR%201=1",
  ])("falls back to the whole map: %#", (search) =>
    visitMap(`/${search}`, {}, async (page) => {
      expect(await sentence(page).innerText()).toMatch(/^341 occupations, \d+ million jobs; mean exposure \d\.\d of 10/);
      expect([await measureField(page).inputValue(), await categoryField(page).inputValue()]).toEqual(["karpathy", ""]);
      expect(await litTiles(page)).toHaveLength(341);
      expect(await page.locator("atlas-map .card").isVisible()).toBe(false);
    }),
  );
});
