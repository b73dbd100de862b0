import { csvParse } from "d3-dsv";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  button,
  card,
  categoryField,
  dot,
  drag,
  litDots,
  measureField,
  parameters,
  picked,
  picture,
  placeOf,
  printed,
  sentence,
  sideField,
  visitDots,
} from "./live-dots.ts";
import { read } from "../site.ts";

const rows = csvParse(read("charts/exposure-pay.csv")).filter((row) => row["median-pay"] !== "" && row["mean-rank"] !== "");
/** Slugs of the rows in an area, by the published file. */
const inArea = ([x0, x1]: readonly [number, number], [y0, y1]: readonly [number, number]) =>
  rows
    .filter((row) => {
      const [x, y] = [Number(row["mean-rank"]), Number(row["median-pay"])];
      return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    })
    .map((row) => row["slug"] ?? "");
const listed = (page: Page) =>
  picked(page)
    .locator("tbody th a")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href")?.split("/").at(-2) ?? ""));
async function area(page: Page) {
  const given = await parameters(page);
  const [x = [], y = []] = ["x", "y"].map((name) => given[name]?.split("..").map(Number) ?? []);
  return { x: x as unknown as readonly [number, number], y: y as unknown as readonly [number, number] };
}

describe.concurrent("an area of a chart of dots", () => {
  test("is drawn with the mouse, listed, said in words, and closed by Back, the button and Escape", () =>
    visitDots("/charts/exposure-pay/", {}, async (page) => {
      await drag(page, [0.7, 0.5], [0.95, 0.8]);
      await picked(page).locator("tbody tr").first().waitFor();
      const { x, y } = await area(page);
      const inside = inArea(x, y);
      expect(inside.length).toBeGreaterThan(10);
      expect((await litDots(page)).toSorted()).toEqual(inside.toSorted());
      expect((await listed(page)).toSorted()).toEqual(inside.toSorted());
      const jobs = rows.filter((row) => inside.includes(row["slug"] ?? "")).reduce((sum, row) => sum + Number(row["jobs_2024"]), 0);
      expect(await sentence(page)).toMatch(
        new RegExp(
          `^Percentile of exposure ${x[0]} to ${x[1]} and median pay \\$${y[0] / 1000}k to \\$${y[1] / 1000}k: ${inside.length} occupations, ${(jobs / 1e6).toFixed(1).replace(".0", "")} million jobs; rank correlation of .* \\(n = ${inside.length}\\)`,
        ),
      );
      expect(await printed(page)).toMatch(new RegExp(`\\(n = ${inside.length}\\)$`));
      // The press that ended the drag opened nothing.
      expect(new URL(page.url()).pathname).toBe("/charts/exposure-pay/");
      await page.goBack();
      expect([await parameters(page), (await litDots(page)).length, await picked(page).isVisible()]).toEqual([{}, 340, false]);
      await page.goForward();
      await picked(page).locator("tbody tr").first().waitFor();
      expect((await litDots(page)).length).toBe(inside.length);
      await button(page, "Whole chart").click();
      expect([await parameters(page), await picked(page).isVisible()]).toEqual([{}, false]);
      await drag(page, [0.3, 0.3], [0.5, 0.6]);
      expect(Object.keys(await parameters(page))).toEqual(["x", "y"]);
      await page.mouse.move(2, 2);
      await card(page).waitFor({ state: "hidden" });
      await page.keyboard.press("Escape");
      expect(await parameters(page)).toEqual({});
    }));

  test("holds exactly the dots that lie in the rectangle", () =>
    visitDots("/charts/exposure-pay/", {}, async (page) => {
      await drag(page, [0.2, 0.2], [0.6, 0.5]);
      const brush = (await picture(page).locator(".brush").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const places = await picture(page)
        .locator("a.mark")
        .evaluateAll((all) =>
          all.map((each) => {
            const { x, y, width } = each.querySelector("circle")?.getBoundingClientRect() ?? new DOMRect();
            return { x: x + width / 2, y: y + width / 2, lit: !each.hasAttribute("data-dim") };
          }),
        );
      // Half a px of rounding either way.
      const inside = (by: number) =>
        places.filter(
          ({ x, y }) => x > brush.x - by && x < brush.x + brush.width + by && y > brush.y - by && y < brush.y + brush.height + by,
        );
      expect(inside(-1).length).toBeGreaterThan(20);
      expect(inside(-1).filter(({ lit }) => !lit)).toEqual([]);
      expect(places.filter(({ lit }) => lit).length).toBeLessThanOrEqual(inside(1).length);
    }));

  test("is given by its sides, from the keyboard", () =>
    visitDots("/charts/exposure-pay/", {}, async (page) => {
      await page.locator("details.area summary").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.type("70");
      await page.keyboard.press("Tab");
      expect(await parameters(page)).toEqual({ x: "70..100" });
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.type("60000");
      await page.keyboard.press("Enter");
      expect(await parameters(page)).toEqual({ x: "70..100", y: "28000..60000" });
      // The list of the first side alone may stand until that of both has come.
      await expect.poll(async () => (await listed(page)).toSorted()).toEqual(inArea([70, 100], [28_000, 60_000]).toSorted());
      expect(await sideField(page, "y-from").inputValue()).toBe("28000");
      await sideField(page, "x-from").fill("");
      await sideField(page, "x-from").blur();
      expect(await parameters(page)).toEqual({ y: "28000..60000" });
    }));

  test("goes with the measure and the category, and is left for a title that lies outside", () =>
    visitDots("/charts/exposure-pay/?x=70..100&y=28000..60000", {}, async (page) => {
      const whole = (await litDots(page)).length;
      await categoryField(page).selectOption("office-and-administrative-support");
      const some = (await litDots(page)).length;
      expect(some).toBeGreaterThan(3);
      expect(some).toBeLessThan(whole);
      await measureField(page).selectOption("microsoft");
      expect(await parameters(page)).toMatchObject({ measure: "microsoft", x: "70..100", y: "28000..60000" });
      expect(await sentence(page)).toMatch(/^Office and Administrative Support, percentile of exposure 70 to 100 and median pay/);
      await page.locator("#find-job").fill("dentists");
      await page.locator("#find-job-options li").first().click();
      await card(page).filter({ visible: true }).waitFor();
      expect(await parameters(page)).toEqual({ measure: "microsoft", occupation: "dentists" });
    }));

  test("is not begun by a click, nor by a press that hardly moves", () =>
    visitDots("/charts/exposure-pay/", {}, async (page) => {
      await picture(page).scrollIntoViewIfNeeded();
      const { x, y } = await placeOf(page, "dentists");
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 2, y + 1);
      await page.mouse.up();
      await page.waitForURL("**/occupations/dentists/");
    }));
});

describe.concurrent("with a finger", () => {
  const phone = { width: 360, height: 740, hasTouch: true, isMobile: true } as const;

  test("a tap shows the card, a second opens the page; a tap beside a small dot means the dot", () =>
    visitDots("/charts/exposure-outlook/", phone, async (page) => {
      await picture(page).scrollIntoViewIfNeeded();
      const { x, y, r } = await placeOf(page, "wind-turbine-technicians");
      await page.touchscreen.tap(x - r - 12, y);
      await card(page).filter({ visible: true }).waitFor();
      expect(await card(page).innerText()).toMatch(/^Wind turbine technicians/);
      expect(await parameters(page)).toEqual({ occupation: "wind-turbine-technicians" });
      await page.touchscreen.tap(x - r - 12, y);
      await page.waitForURL("**/occupations/wind-turbine-technicians/");
    }));

  test.each([
    ["home-health-aides-and-personal-care-aides", "Home health and personal care aides", undefined],
    ["cashiers", "Cashiers", { x: 10, y: 22 }],
  ] as const)("a large dot answers where it is hit: %s", (slug, name, position) =>
    visitDots("/charts/exposure-outlook/", phone, async (page) => {
      await dot(page, slug).tap(position === undefined ? {} : { position });
      await card(page).filter({ hasText: name }).waitFor();
      expect(new URL(page.url()).pathname).toBe("/charts/exposure-outlook/");
    }),
  );

  /** A finger that goes from one place to another; Playwright has only taps. */
  async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await send("touchStart", [{ x: from[0], y: from[1] }]);
    for (let step = 1; step <= 12; step += 1)
      await send("touchMove", [{ x: from[0] + ((to[0] - from[0]) * step) / 12, y: from[1] + ((to[1] - from[1]) * step) / 12 }]);
    await send("touchEnd", []);
  }

  test("sideways draws an area, up and down scrolls the page", () =>
    visitDots("/charts/exposure-pay/", phone, async (page) => {
      await picture(page).scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelector("atlas-dots .narrow")?.scrollIntoView({ block: "center" }));
      const { x, y, width, height } = (await picture(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const top = () => picture(page).evaluate((each) => each.getBoundingClientRect().top);
      const held = await top();
      await swipe(page, [x + width * 0.5, y + height * 0.5], [x + width * 0.95, y + height * 0.7]);
      await picked(page).locator("tbody tr").first().waitFor();
      const chosen = await parameters(page);
      expect(Object.keys(chosen)).toEqual(["x", "y"]);
      // The headline above has another length now: what must not move is the drawing under the finger.
      await expect.poll(() => page.locator("h1").innerText()).toMatch(/^In the chosen area/);
      // Browsers scroll by whole pixels.
      expect(Math.abs((await top()) - held)).toBeLessThan(1);
      const before = await page.evaluate(() => scrollY);
      await swipe(page, [x + width * 0.5, y + height * 0.6], [x + width * 0.5, y + height * 0.2]);
      await page.waitForFunction((at) => scrollY > at + 30, before);
      expect(await parameters(page)).toEqual(chosen);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }));
});
