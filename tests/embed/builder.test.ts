import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { violations } from "../axe.ts";
import { visit } from "../browser.ts";

const code = (page: Page, label: string) => page.getByLabel(label, { exact: true }).inputValue();
const preview = (page: Page): FrameLocator => page.frameLocator(".preview iframe");
const opened = async (page: Page) => {
  await page.locator(".builder summary").click();
  await preview(page).locator(".drawing svg:visible").first().waitFor();
};

describe("the form that makes embeds", () => {
  test("without scripts has the code for the chart as it opens, and no form", () =>
    visit("/charts/risk-map/", { javaScriptEnabled: false }, async (page) => {
      expect(await code(page, "Embed code")).toContain(`src="${site.url}/embed/v1/risk-map/"`);
      expect(await code(page, "Embed code with script")).toMatch(/^<atlas-chart chart="risk-map">/);
      expect(await code(page, "Markdown")).toMatch(/^\[!\[Job Risk Map: /);
      expect(await code(page, "Address for WordPress")).toBe(`${site.url}/charts/risk-map/`);
      expect(await page.locator(".builder summary").isVisible()).toBe(false);
    }));

  test("loads nothing until it is opened", () =>
    visit("/charts/risk-map/", {}, async (page) => {
      await page.waitForLoadState("networkidle");
      expect(page.frames()).toHaveLength(1);
      const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      expect(loaded.filter((name) => name.includes("embed-builder"))).toEqual([]);
    }));

  test("starts from the view that the reader is looking at, and follows it", () =>
    visit("/charts/risk-map/?measure=anthropic", {}, async (page) => {
      await opened(page);
      await expect.poll(() => code(page, "Embed code")).toContain("/embed/v1/risk-map/?measure=anthropic");
      await page.locator('atlas-map select[name="category"]').selectOption("healthcare");
      await expect.poll(() => code(page, "Embed code")).toContain("?measure=anthropic&amp;category=healthcare");
      await expect.poll(() => code(page, "Embed code with script")).toContain(' measure="anthropic" category="healthcare"');
      const says = await page.locator("atlas-map .sentence").innerText();
      await expect.poll(() => code(page, "Embed code")).toContain(says);
      expect(await code(page, "Embed code with script")).toContain(`category=healthcare">Job Risk Map: ${says}</a>`);
      expect(await code(page, "Citation")).toContain("?measure=anthropic&category=healthcare");
    }));

  test("lets the view be chosen in the preview, and makes an HTML table of it", () =>
    visit("/charts/risk-map/", {}, async (page) => {
      await opened(page);
      await preview(page).locator('select[name="category"]').selectOption("legal");
      await expect.poll(() => code(page, "Embed code")).toContain("?category=legal");
      await page.getByRole("button", { name: "Make an HTML table" }).click();
      await expect.poll(() => code(page, "HTML table")).toContain("<table>");
      const table = await code(page, "HTML table");
      const made = await page.evaluate((html) => {
        const held = new DOMParser().parseFromString(html, "text/html");
        return {
          rows: held.querySelectorAll("tbody tr").length,
          head: held.querySelectorAll("thead th").length,
          caption: held.querySelector("caption")?.textContent,
          links: [...held.querySelectorAll("a")].map((each) => each.getAttribute("href")),
          odd: held.querySelectorAll("[class], [style], button, script").length,
        };
      }, table);
      expect(made.rows).toBe(Number(/Legal: (\d+) occupations/.exec(await code(page, "Embed code"))?.[1]));
      expect(made.head).toBeGreaterThan(3);
      expect(made.caption).toMatch(/^Job Risk Map: Legal: .+CC BY 4\.0/s);
      expect(made.links.length).toBe(made.rows);
      expect(made.links.every((each) => each?.startsWith(`${site.url}/occupations/`))).toBe(true);
      expect(made.odd).toBe(0);
    }));

  test("shows every look in the preview, and its width", () =>
    visit("/charts/risk-map/", { colorScheme: "light" }, async (page) => {
      await opened(page);
      await page.locator('.builder select[name="theme"]').selectOption("dark");
      await expect.poll(() => preview(page).locator("html").getAttribute("data-theme")).toBe("dark");
      await page.getByLabel("Without its title").check();
      await expect.poll(() => preview(page).locator("h1").isVisible()).toBe(false);
      await page.getByLabel("Still, without controls").check();
      await expect.poll(() => preview(page).locator(".controls").first().isVisible()).toBe(false);
      await page.getByLabel("On the page’s own background").check();
      await expect.poll(() => code(page, "Embed code")).toContain("?theme=dark&amp;plain=1&amp;transparent=1&amp;static=1");
      const slider = page.locator('.builder input[name="width"]');
      const box = await slider.boundingBox();
      if (box === null) throw new Error("there is no slider");
      await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.1, box.y + box.height / 2, { steps: 5 });
      await page.mouse.up();
      const width = Number(await slider.inputValue());
      expect(width).toBeLessThan(450);
      await expect.poll(() => page.locator(".preview").evaluate((each) => each.clientWidth)).toBe(width);
      await page.getByLabel("At this width only").check();
      await expect
        .poll(async () => {
          const height = await page.locator(".preview iframe").evaluate((each) => each.clientHeight);
          return (await code(page, "Embed code")).includes(`width="${width}" height="${height}"`);
        })
        .toBe(true);
    }));

  test("works by keyboard alone", () =>
    visit("/charts/risk-map/", {}, async (page) => {
      const at = () => page.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.tagName ?? "");
      await page.locator(".builder summary").focus();
      await page.keyboard.press("Enter");
      await preview(page).locator(".drawing svg:visible").first().waitFor();
      await page.keyboard.press("Tab");
      expect(await at()).toBe("theme");
      await page.keyboard.press("d");
      await expect.poll(() => code(page, "Embed code")).toContain("?theme=dark");
      for (const name of ["release", "plain", "still", "transparent", "fixed", "width"]) {
        await page.keyboard.press("Tab");
        expect(await at()).toBe(name);
        if (name === "plain") await page.keyboard.press("Space");
      }
      await expect.poll(() => code(page, "Embed code")).toContain("plain=1");
      const before = Number(await page.locator('.builder input[name="width"]').inputValue());
      await page.keyboard.press("ArrowRight");
      expect(Number(await page.locator('.builder input[name="width"]').inputValue())).toBe(before + 10);
      // Into the preview, whose first fields choose measure and category, and out to the code.
      await preview(page).locator('select[name="measure"]').waitFor();
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.classList.contains("stage"))) await page.keyboard.press("Tab");
      await expect.poll(at).toBe("IFRAME");
      await page.keyboard.press("Tab");
      await page.keyboard.press("h");
      await expect.poll(() => code(page, "Embed code")).toContain("category=healthcare");
      for (let press = 0; press < 60 && (await at()) !== "TEXTAREA"; press += 1) await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Embed code");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect
        .poll(() => page.locator('.builder .copy:has([aria-label="Embed code"])').getByRole("status").innerText())
        .toMatch(/Copied|Selected/);
    }));

  test("offers every chart on its own page, and an occupation by its address", () =>
    visit("/embed/?chart=occupation/electricians", {}, async (page) => {
      await expect.poll(() => code(page, "Embed code")).toContain("/embed/v1/occupation/electricians/");
      await expect.poll(() => code(page, "Embed code")).toContain('title="Electricians: ');
      await page.locator('.builder select[name="chart"]').selectOption("pay-scale");
      await expect.poll(() => code(page, "Embed code")).toContain("/embed/v1/pay-scale/");
      expect(await code(page, "Address for WordPress")).toBe(`${site.url}/charts/pay-scale/`);
    }));

  test.each(["light", "dark"] as const)("axe finds nothing in it, open, %s", (colorScheme) =>
    visit("/embed/", { colorScheme }, async (page) => {
      await opened(page);
      expect(await violations(page, ".builder")).toEqual([]);
      expect(page.url()).toBe(`${inject("origin")}/embed/`);
    }),
  );
});
