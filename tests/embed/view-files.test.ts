import { csvParse } from "d3-dsv";
import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { site } from "../../src/site.ts";
import { visit } from "../browser.ts";

const code = (page: Page, label: string) => page.getByLabel(label, { exact: true }).inputValue();
const preview = (page: Page): FrameLocator => page.frameLocator(".preview iframe");

/** Presses a button and reads the file that is saved. */
async function saved(page: Page, name: string, within = ".builder"): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(within).getByRole("button", { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

async function openForm(page: Page): Promise<void> {
  await preview(page).locator(".drawing svg:visible").first().waitFor();
}

describe("the form that makes embeds, Microsoft and Legal", () => {
  test("copies no picture of another view, and credits and cites this one", () =>
    visit("/embed/?chart=risk-map", {}, async (page) => {
      await openForm(page);
      await preview(page).locator('select[name="measure"]').selectOption("microsoft");
      // By one measure alone there is a picture of just this view.
      await expect.poll(() => code(page, "Markdown")).toContain(`](${site.url}/charts/risk-map/?measure=microsoft)`);
      await expect.poll(() => code(page, "Markdown")).toContain(`(${site.url}/social/charts/risk-map-microsoft.png)`);
      await preview(page).locator('select[name="category"]').selectOption("legal");
      await expect.poll(() => code(page, "Markdown")).toMatch(/^\[Job Risk Map: Legal: \d occupations/);
      for (const label of ["Markdown", "Embed code with script"]) {
        expect(await code(page, label)).not.toMatch(/\.png|\.svg|<img/);
        await expect.poll(() => code(page, label)).toContain("Microsoft Research");
        expect(await code(page, label)).not.toContain("karpathy");
      }
      await expect.poll(() => code(page, "Citation")).toMatch(/In Legal, .+ by Microsoft’s score.+\?measure=microsoft&category=legal/);
    }));

  test("saves picture and table of the view as shown", () =>
    visit("/embed/?chart=risk-map", {}, async (page) => {
      await preview(page).locator('select[name="measure"]').selectOption("microsoft");
      await preview(page).locator('select[name="category"]').selectOption("legal");
      await expect.poll(() => code(page, "Markdown")).toMatch(/Legal: \d occupations/);
      const csv = await saved(page, "Table (CSV)");
      expect(csv.name).toBe("risk-map-microsoft-legal.csv");
      const rows = csvParse(csv.content.toString());
      expect(rows.columns).toEqual(["occupation", "slug", "category", "jobs_2024", "microsoft"]);
      expect(rows.map(({ category }) => category)).toEqual(Array.from({ length: 5 }, () => "Legal"));
      const svg = await saved(page, "Picture (SVG)");
      expect(svg.name).toBe("risk-map-microsoft-legal.svg");
      const drawn = svg.content.toString();
      for (const row of rows) expect(drawn).toContain(`<title>${row["occupation"]}: `);
      expect(drawn).not.toContain("Registered nurses");
      // Title, key, date, source and notice are in the picture.
      expect(drawn).toMatch(/aria-label="In Legal, [^"]+ by Microsoft’s score/);
      const words = drawn.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
      for (const part of [
        "little exposed",
        "most exposed",
        "Data of 2024",
        "Microsoft Research",
        "used under CC BY 4.0",
        "?measure=microsoft",
      ])
        expect(words).toContain(part);
      expect(drawn).not.toMatch(/karpathy|var\(|class=/i);
      const png = await saved(page, "Picture (PNG)");
      expect(png.name).toBe("risk-map-microsoft-legal.png");
      expect(png.content.subarray(1, 4).toString()).toBe("PNG");
      // Twice as large as the drawing.
      const width = Number(/ width="(\d+)"/.exec(drawn)?.[1]);
      expect(png.content.readUInt32BE(16)).toBe(2 * width);
    }));

  test("is as high as its longer words ask for", () =>
    visit("/embed/?chart=risk-map", {}, async (page) => {
      await preview(page).locator('select[name="measure"]').selectOption("microsoft");
      await expect.poll(() => code(page, "Embed code")).toContain("?measure=microsoft");
      await expect.poll(() => code(page, "Markdown")).toContain("Microsoft Research");
      const height = Number(/height="(\d+)"/.exec(await code(page, "Embed code"))?.[1]);
      for (const width of [320, 480, 700]) {
        const frame = await page.context().newPage();
        await frame.setViewportSize({ width, height });
        await frame.goto(new URL("/embed/v1/risk-map/?measure=microsoft", page.url()).href);
        await expect.poll(() => frame.locator("h1").innerText()).toMatch(/Microsoft/);
        // The drawing follows its words a frame later.
        await expect
          .poll(() => frame.evaluate(() => document.documentElement.scrollHeight), { message: `${width}` })
          .toBeLessThanOrEqual(height);
        await frame.close();
      }
    }));
});

describe("a chart's page", () => {
  test("opens its files with the view that its address names, and copies its codes", () =>
    visit("/charts/risk-map/?measure=projected-change&category=math#files", {}, async (page) => {
      const files = page.locator("[data-view-files]");
      await files.waitFor();
      await expect.poll(() => code(page, "Embed code")).toContain("?measure=projected-change&amp;category=math");
      expect(await code(page, "Markdown")).not.toMatch(/\.png/);
      const csv = await saved(page, "Table (CSV)", "[data-view-files]");
      expect(csv.name).toBe("risk-map-projected-change-math.csv");
      expect(csvParse(csv.content.toString()).columns.at(-1)).toBe("projected-change");
      await page.locator('atlas-map select[name="category"]').selectOption("");
      await page.locator('atlas-map select[name="measure"]').selectOption("karpathy");
      await expect.poll(() => files.count()).toBe(0);
      await expect.poll(() => code(page, "Markdown")).toContain("risk-map-middle.png");
    }));

  test.each([
    ["exposure-pay", "category=healthcare", "exposure-pay-healthcare", /Healthcare/],
    ["measures", "occupation=lawyers", "measures-lawyers", /The measures rank lawyers/],
    ["exposure-by-category", "measure=microsoft", "exposure-by-category-microsoft", /By Microsoft’s score/],
    ["jobs-by-exposure", "measure=microsoft", "jobs-by-exposure-microsoft", /By Microsoft’s score/],
  ] as const)("%s?%s: saves what it shows", (chart, search, name, says) =>
    visit(`/charts/${chart}/?${search}`, {}, async (page) => {
      await page.mouse.move(2, 2);
      await page.locator(".share > details > summary").click();
      await page.locator("[data-view-files]").waitFor();
      const svg = await saved(page, "Picture (SVG)", "[data-view-files]");
      expect(svg.name).toBe(`${name}.svg`);
      expect(svg.content.toString()).toMatch(says);
      const csv = await saved(page, "Table (CSV)", "[data-view-files]");
      expect(csv.name).toBe(`${name}.csv`);
      const rows = csvParse(csv.content.toString());
      if (chart === "measures") expect(rows.map(({ slug }) => slug)).toEqual(["lawyers"]);
      if (chart === "exposure-pay") expect(new Set(rows.map(({ category }) => category))).toEqual(new Set(["Healthcare"]));
      // Marks that the choice leaves out are pale, as on the page.
      if (chart === "exposure-pay") expect(svg.content.toString().match(/opacity="0\.2"/g)?.length).toBeGreaterThan(200);
    }),
  );

  test("saves nothing of a chart whose views are not drawn there, and copies no wrong picture of one", () =>
    visit("/charts/pay-scale/?occupation=plumbers-pipefitters-and-steamfitters", {}, async (page) => {
      await page.mouse.move(2, 2);
      await expect.poll(() => code(page, "Markdown")).toMatch(/^\[[^!]/);
      expect(await page.locator("[data-view-files]").count()).toBe(0);
    }));
});
