import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embeds, heightOf, overflow, serveHosts, timeToFit, visitHost } from "./host-pages.ts";
import type { Host } from "../static.ts";

const charts = readdirSync("content/charts").map((file) => file.replace(".yaml", ""));
const body = readFileSync("tests/embed/hosts/wordpress.html", "utf8");

let other: Host;
beforeAll(async () => {
  const pages = [...charts, "occupation/electricians"].map((chart) => [`wordpress/${chart}`, body.replace("/risk-map/", `/${chart}/`)]);
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title><style>body{margin:0}</style>`;
  other = await serveHosts(Object.fromEntries(pages.map(([name, text]) => [name, `${head}${text}`])));
});
afterAll(() => other.close());

test.each([...charts, "occupation/electricians"])("%s is whole below the 1,000 px where WordPress cuts it off", (chart) =>
  visitHost(other.origin, `wordpress/${chart}`, { width: 320 }, async (page) => {
    for (const width of [320, 390, 519, 640, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      const [frame] = await embeds(page);
      if (frame === undefined) throw new Error("there is no frame");
      await timeToFit(frame);
      expect(await heightOf(frame), `at ${width} px`).toBeLessThanOrEqual(1000);
      // Another width is fitted to a little later than it is there.
      await expect.poll(() => overflow(frame), { message: `at ${width} px` }).toEqual([0, 0]);
    }
  }),
);

test("what does not fit waits behind a button, by keyboard too", () =>
  visitHost(other.origin, "wordpress/headcount-and-pay", { width: 390 }, async (page) => {
    const [frame] = await embeds(page);
    if (frame === undefined) throw new Error("there is no frame");
    await timeToFit(frame);
    const slider = frame.locator(".slider input").first();
    expect(await slider.isVisible()).toBe(false);
    await frame.getByRole("button", { name: "Change the view" }).focus();
    await page.keyboard.press("Enter");
    await slider.focus();
    const before = await frame.locator(".sentence").innerText();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => frame.locator(".sentence").innerText()).not.toBe(before);
    expect(await frame.locator(".opener").count()).toBe(0);
  }));
