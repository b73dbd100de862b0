import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inViews, violations } from "../axe.ts";
import { cardDrawn, visit } from "../browser.ts";

const chart = "/charts/headcount-and-pay/";
const phone = { width: 360, height: 740, hasTouch: true, isMobile: true } as const;

const drawing = (page: Page) => page.locator("atlas-headcount .drawing > div:visible > svg");
const mark = (page: Page, id: string) => drawing(page).locator(`a.mark[id$="-${id}"]`).first();
const card = (page: Page) => page.locator("atlas-headcount .card");
const sentence = (page: Page) => page.locator("atlas-headcount .sentence").innerText();
const slider = (page: Page, name: string) => page.locator(`atlas-headcount input[name="${name}"]`);
const button = (page: Page, name: string) => page.locator("atlas-headcount").getByRole("button", { name });
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const usual =
  /^Assumed: a firm of 1,000 people paid \$100,000 a year each\. If 90 of every 100 stay and half of what is saved goes to all who stay, each of these is paid \$105,556 \(\+5\.6%\)\./;
/** Its first move is made, and what it asks for is drawn. */
const moved = async (page: Page) => {
  await page.mouse.move(1, 1);
  await page.waitForTimeout(150);
};

describe("the headcount chart", () => {
  test("stands in the page, drawn and said, and is taken over as it is", () =>
    visit(chart, {}, async (page) => {
      // Tab stops are set, nothing else.
      const frame = () => drawing(page).evaluate((svg) => svg.outerHTML.replaceAll(/ tabindex="-?\d"/g, ""));
      const before = await frame();
      expect(await sentence(page)).toMatch(usual);
      await moved(page);
      expect((await frame()) === before).toBe(true);
      expect([await sentence(page), parameters(page)]).toEqual([expect.stringMatching(usual), {}]);
    }));

  test("follows a slider by keys, says it in words and keeps it in the address", () =>
    visit(chart, {}, async (page) => {
      await moved(page);
      await slider(page, "stay").focus();
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => parameters(page)).toEqual({ stay: "88" });
      expect(await slider(page, "stay").getAttribute("aria-valuetext")).toBe("88 of every 100 stay");
      expect(await sentence(page)).toContain("If 88 of every 100 stay");
      expect(await mark(page, "half-to-all").locator("> title").textContent()).toMatch(/^Your assumptions, assumed: 88 of every 100 stay/);
      await slider(page, "sharers").focus();
      await page.keyboard.press("Home");
      await expect.poll(() => parameters(page)).toEqual({ stay: "88", sharers: "5" });
      await page.reload();
      await moved(page);
      expect(await sentence(page)).toMatch(/If 88 of every 100 stay and half of what is saved goes to 5 of every 100 who stay/);
      expect(await slider(page, "sharers").inputValue()).toBe("0");
    }));

  test("takes a slider's steps in a row as one step for Back", () =>
    visit(chart, {}, async (page) => {
      await moved(page);
      await slider(page, "share").focus();
      for (let step = 0; step < 3; step += 1) {
        await page.keyboard.press("ArrowRight");
        await page.waitForTimeout(250);
      }
      await expect.poll(() => parameters(page)).toEqual({ share: "65" });
      await page.goBack();
      await expect.poll(() => parameters(page)).toEqual({});
      expect(await sentence(page)).toMatch(usual);
    }));

  test("takes an example by a press, and says which is taken", () =>
    visit(chart, {}, async (page) => {
      await moved(page);
      await button(page, "All of it to one in ten").click();
      await expect.poll(() => parameters(page)).toEqual({ share: "100", sharers: "10" });
      expect(await sentence(page)).toContain("(+111.1%). The pay bill stays at $100 million; nothing is left for other things.");
      expect(await button(page, "All of it to one in ten").getAttribute("aria-pressed")).toBe("true");
      expect(await button(page, "Half to all who stay").getAttribute("aria-pressed")).toBe("false");
    }));

  test("has a card for each mark: what is assumed leads to the claim, what is known to its source", () =>
    visit(chart, {}, async (page) => {
      await moved(page);
      const ids = await drawing(page)
        .locator("a.mark")
        .evaluateAll((all) => all.map((each) => each.id.replace(/^headcount-and-pay-[a-z]+-/, "")));
      expect(ids.length).toBe(10);
      for (const id of ids) {
        await mark(page, id).dispatchEvent("pointerover", { pointerType: "mouse", bubbles: true });
        await cardDrawn(page);
        const words = await card(page).innerText();
        expect(words, id).toMatch(/%/);
        expect(words, id).toMatch(/assumed, no forecast · The claim|20\d\d · (reported|measured) · Source/);
        expect(words, id).not.toMatch(/NaN|null|undefined/);
      }
    }));

  test("is the same rows as a table, in the same state", () =>
    visit(`${chart}?stay=80`, {}, async (page) => {
      await moved(page);
      await button(page, "Table").click();
      const rows = page.locator("atlas-headcount .rows tbody tr");
      await rows.first().waitFor();
      expect(await rows.count()).toBe(10);
      expect(await rows.first().innerText()).toMatch(/^Your assumptions\s+\+12\.5%\s+assumed/);
      await expect.poll(() => parameters(page)).toEqual({ stay: "80", view: "table" });
      expect(await page.locator("atlas-headcount .rows caption").innerText()).toBe(await sentence(page));
    }));

  test("is one stop for keys, and goes to the ends", () =>
    visit(chart, {}, async (page) => {
      await moved(page);
      await button(page, "Table").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("End");
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/-agents-output$/);
      await page.keyboard.press("Escape");
      expect(await card(page).isVisible()).toBe(false);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/sources/brynjolfsson-qje/");
    }));

  test("moves under a finger, shows a card by a tap, and stays in the screen", () =>
    visit(chart, phone, async (page) => {
      await moved(page);
      const box = (await slider(page, "stay").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(box.height).toBeGreaterThanOrEqual(24);
      await page.touchscreen.tap(box.x + 0.25 * box.width, box.y + box.height / 2);
      await expect.poll(() => Number(parameters(page)["stay"])).toBeLessThan(70);
      await mark(page, "meta-staff").tap();
      await card(page).filter({ hasText: "−10% (people)" }).waitFor();
      expect(new URL(page.url()).pathname).toBe(chart);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await mark(page, "meta-staff").tap();
      await page.waitForURL("**/sources/npr-meta-layoffs/");
    }));

  test("falls back, without a word, where an address asks for what no slider has", () =>
    visit(chart, {}, async (page) => {
      for (const search of [
        "?stay=<script>alert(1)</script>",
        "?stay=&pay=&people=&share=&sharers=&view=",
        "?stay=-5&share=1e9&people=NaN",
        "?share=__proto__&view=constructor",
        `?pay=${"9".repeat(10_000)}`,
      ]) {
        await page.goto(new URL(chart + search, page.url()).href);
        await moved(page);
        expect(await sentence(page), search.slice(0, 40)).toMatch(usual);
      }
    }));

  test.each(["", "?stay=50&share=100&sharers=5", "?view=table"])("axe finds nothing at %s", (search) =>
    visit(chart + search, { reducedMotion: "reduce" }, async (page) => {
      await moved(page);
      await inViews(page, async (view) => {
        if (search === "") {
          await mark(page, "meta-median").dispatchEvent("pointerover", { pointerType: "mouse", bubbles: true });
          await cardDrawn(page);
        }
        expect(await violations(page), view).toEqual([]);
      });
    }),
  );

  test("is three worked examples without scripts, and a table", () =>
    visit(chart, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".needs-scripts:visible").count()).toBe(0);
      expect(await page.locator(".drawing > .wide a.scenario").count()).toBe(3);
      expect(await page.locator("atlas-table tbody tr").count()).toBe(10);
      expect(await page.locator("main").innerText()).toMatch(/not what will/);
    }));
});
