import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { violations } from "../axe.ts";
import { visit } from "../browser.ts";

const code = (page: Page, label: string) => page.getByLabel(label, { exact: true }).inputValue();
const preview = (page: Page): FrameLocator => page.frameLocator(".preview iframe");
const form = "/embed/?chart=risk-map";
const opened = (page: Page) => preview(page).locator(".drawing svg:visible").first().waitFor();
const share = (page: Page) => page.locator(".share > details > summary");

describe("the form that makes embeds", () => {
  test("without scripts has the drawing above the code for the chart as it opens, and no form", () =>
    visit("/embed/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".builder .preview svg:visible .tile").count()).toBeGreaterThan(20);
      expect(await code(page, "Embed code")).toMatch(
        new RegExp(`src="${site.url}/embed/v1/[a-z-]+/" title="[^"]+: ${await page.locator(".builder .still .title").innerText()}"`),
      );
      expect(await page.locator(".builder .form").isVisible()).toBe(false);
    }));

  test.each([360, 1440])("opens on its picture, at %d px, with the fields after it", (width) =>
    visit(form, { width }, async (page) => {
      await opened(page);
      const places = await page.evaluate(() =>
        [".builder .preview iframe", ".builder fieldset", '.builder textarea[aria-label="Embed code"]'].map((each) => {
          const { left = 0, right = 0, top = 0, bottom = 0 } = document.querySelector(each)?.getBoundingClientRect() ?? {};
          return { left, right, top, bottom };
        }),
      );
      const [picture, fields, codes] = places;
      if (picture === undefined || fields === undefined || codes === undefined) throw new Error("something is not there");
      // Beside it where there is room, below it on a phone.
      if (width > 1000) expect(fields.left).toBeGreaterThanOrEqual(picture.right);
      else expect(fields.top).toBeGreaterThanOrEqual(picture.bottom);
      expect(codes.top).toBeGreaterThanOrEqual(Math.max(picture.bottom, fields.bottom));
      await expect.poll(() => page.locator(".preview .still").count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }),
  );

  test("loads the chart itself once somebody reaches for it, and keeps what was chosen meanwhile", () =>
    visit("/embed/", {}, async (page) => {
      await page.mouse.move(3, 3);
      await page.waitForLoadState("networkidle");
      expect(page.frames()).toHaveLength(1);
      const drawing = page.locator(".builder .still");
      expect(await drawing.isVisible()).toBe(true);
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route("**/data/embeds.json", async (route) => {
        await held;
        await route.continue();
      });
      await page.locator('.builder select[name="chart"]').selectOption("pay-scale");
      await page.locator('.builder select[name="theme"]').selectOption("dark");
      await page.locator('.builder select[name="theme"]').focus();
      release();
      await opened(page);
      await expect.poll(() => code(page, "Embed code")).toContain("/embed/v1/pay-scale/?theme=dark");
      await expect.poll(() => drawing.count()).toBe(0);
    }));

  test("starts from the view that its address names", () =>
    visit(`${form}&measure=anthropic&category=healthcare`, {}, async (page) => {
      await opened(page);
      await expect.poll(() => code(page, "Embed code")).toContain("/embed/v1/risk-map/?measure=anthropic&amp;category=healthcare");
      await expect.poll(() => code(page, "Embed code with script")).toContain(' measure="anthropic" category="healthcare"');
      const shown = async () => {
        const says = await preview(page).locator(".sentence").innerText();
        return says.includes("Healthcare") && (await code(page, "Embed code")).includes(says);
      };
      await expect.poll(shown).toBe(true);
    }));

  test("lets the view be chosen in the preview, and makes an HTML table of it", () =>
    visit(form, {}, async (page) => {
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
    visit(form, { colorScheme: "light" }, async (page) => {
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
    visit(form, {}, async (page) => {
      const at = () => page.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.tagName ?? "");
      await opened(page);
      await preview(page).locator('select[name="measure"]').waitFor();
      // From the link before the form into the preview, whose first fields choose measure and category, and out to the fields.
      await page.locator(".preview iframe").focus();
      await expect.poll(at).toBe("IFRAME");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("h");
      await expect.poll(() => code(page, "Embed code")).toContain("category=healthcare");
      for (let press = 0; press < 60 && (await at()) !== "chart"; press += 1) await page.keyboard.press("Tab");
      expect(await at()).toBe("chart");
      await page.keyboard.press("Tab");
      expect(await at()).toBe("theme");
      await page.keyboard.press("d");
      await expect.poll(() => code(page, "Embed code")).toContain("&amp;theme=dark");
      for (const name of ["release", "plain", "still", "transparent", "fixed", "width"]) {
        await page.keyboard.press("Tab");
        expect(await at()).toBe(name);
        if (name === "plain") await page.keyboard.press("Space");
      }
      await expect.poll(() => code(page, "Embed code")).toContain("plain=1");
      const before = Number(await page.locator('.builder input[name="width"]').inputValue());
      await page.keyboard.press("ArrowRight");
      expect(Number(await page.locator('.builder input[name="width"]').inputValue())).toBe(before + 10);
      for (let press = 0; press < 20 && (await at()) !== "TEXTAREA"; press += 1) await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Embed code");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect
        .poll(() => page.locator('.builder .copy:has([aria-label="Embed code"])').getByRole("status").innerText())
        .toMatch(/Copied|Selected/);
    }));

  test("says that there is no chart or job of the name in its address, and opens the first", () =>
    visit("/embed/?chart=occupation/nope", { allow: /404.*nope/ }, async (page) => {
      const status = page.locator(".builder .making [role=status]").first();
      await expect.poll(() => status.innerText()).toMatch(/^There is no chart “occupation\/nope”\. \S/);
      expect(await code(page, "Embed code")).not.toContain("nope");
      await page.locator('.builder select[name="chart"]').selectOption("pay-scale");
      await expect.poll(() => status.innerText()).not.toContain("There is no chart");
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
      await page.locator(".builder .preview").hover();
      await opened(page);
      expect(await violations(page, ".builder")).toEqual([]);
      expect(page.url()).toBe(`${inject("origin")}/embed/`);
    }),
  );
});

describe("what a chart's page shares", () => {
  test("without scripts stands behind one button: link, files, every code, citation", () =>
    visit("/charts/risk-map/", { javaScriptEnabled: false }, async (page) => {
      const parts = page.locator(".share .parts");
      expect(await parts.isVisible()).toBe(false);
      await share(page).click();
      expect(await parts.isVisible()).toBe(true);
      expect(await parts.locator("h2").allInnerTexts()).toEqual(["Link", "Picture and data", "Embed", "Cite"]);
      expect(await code(page, "Link")).toBe(`${site.url}/charts/risk-map/`);
      const files = await parts.locator("a[download]").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
      for (const end of [".png", "@2x.png", ".svg", "-dark.svg", ".csv", ".json"]) expect(files).toContain(`/charts/risk-map${end}`);
      expect(await code(page, "Embed code")).toContain(`src="${site.url}/embed/v1/risk-map/"`);
      await parts.locator("summary").click();
      expect(await code(page, "Embed code with script")).toMatch(/^<atlas-chart chart="risk-map">/);
      expect(await code(page, "Markdown")).toMatch(/^\[!\[Job Risk Map: /);
      expect(await code(page, "Address for WordPress")).toBe(`${site.url}/charts/risk-map/`);
      expect(await code(page, "Citation")).toContain(`${site.url}/charts/risk-map/`);
      expect(await parts.locator("[data-builder]").getAttribute("href")).toBe("/embed/?chart=risk-map");
    }));

  test("loads nothing by itself", () =>
    visit("/charts/risk-map/", {}, async (page) => {
      await share(page).click();
      await page.waitForLoadState("networkidle");
      expect(page.frames()).toHaveLength(1);
      const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      expect(loaded.filter((name) => /builder|embeds\.json/.test(name))).toEqual([]);
    }));

  test("follows the view that the reader is looking at", () =>
    visit("/charts/risk-map/?measure=anthropic", {}, async (page) => {
      await expect.poll(() => code(page, "Embed code")).toContain("/embed/v1/risk-map/?measure=anthropic");
      await page.locator('atlas-map select[name="category"]').selectOption("healthcare");
      await expect.poll(() => code(page, "Embed code")).toContain("?measure=anthropic&amp;category=healthcare");
      await expect.poll(() => code(page, "Embed code with script")).toContain(' measure="anthropic" category="healthcare"');
      const says = await page.locator("atlas-map .sentence").innerText();
      await expect.poll(() => code(page, "Embed code")).toContain(says);
      expect(await code(page, "Embed code with script")).toContain(`category=healthcare">Job Risk Map: ${says}</a>`);
      expect(await code(page, "Citation")).toContain("?measure=anthropic&category=healthcare");
      expect(await code(page, "Link")).toBe(`${site.url}/charts/risk-map/?measure=anthropic&category=healthcare`);
      expect(await page.locator("[data-builder]").evaluate((each: HTMLAnchorElement) => each.search)).toBe(
        "?chart=risk-map&measure=anthropic&category=healthcare",
      );
    }));

  test("opens where an address leads to its files, from outside and within the page", () =>
    visit("/charts/exposure-pay/#files", {}, async (page) => {
      const heading = page.locator("#files");
      await heading.waitFor();
      await expect.poll(() => heading.evaluate((each) => each.getBoundingClientRect().top < innerHeight)).toBe(true);
      await share(page).click();
      expect(await heading.isVisible()).toBe(false);
    }));

  test.each(["light", "dark"] as const)("axe finds nothing in it, open, %s", (colorScheme) =>
    visit("/charts/exposure-pay/", { colorScheme, width: 360 }, async (page) => {
      await share(page).click();
      await page.locator(".share .parts summary").click();
      expect(await violations(page, ".share")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }),
  );
});
