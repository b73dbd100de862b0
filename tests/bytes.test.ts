import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { visit } from "./browser.ts";
import { pageKinds, pages } from "./site.ts";

/** What a page loads by itself, in bytes as a good host sends them: texts at brotli 11, fonts as they are. */
interface Weight {
  html: number;
  css: number;
  js: number;
  font: number;
  /** JSON that comes when the page is idle. */
  data: number;
  other: string[];
}

const packed = (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

async function weigh(path: string): Promise<Weight> {
  const weight: Weight = { html: 0, css: 0, js: 0, font: 0, data: 0, other: [] };
  const loads: Promise<void>[] = [];
  await visit(
    "/robots.txt",
    {
      allow: /404/,
      before: async (page) => {
        page.on("response", (response) => {
          const type = response.request().resourceType();
          if (response.url().endsWith("/robots.txt") || /favicon/.test(response.url())) return;
          loads.push(
            response.body().then((body) => {
              if (type === "document") weight.html += packed(body);
              else if (type === "stylesheet") weight.css += packed(body);
              else if (type === "script") weight.js += packed(body);
              else if (type === "font") weight.font += body.length;
              else if (type === "fetch") weight.data += packed(body);
              else weight.other.push(response.url());
            }),
          );
        });
      },
    },
    async (page) => {
      await page.goto(new URL(path, page.url()).href, { waitUntil: "networkidle" });
      await Promise.all(loads);
    },
  );
  return weight;
}

const texts = ({ html, css, js }: Weight) => html + css + js;

test.concurrent("a page of text stays under 20 kB, its scripts under 3 kB", async () => {
  const weight = await weigh("/concepts/team-human/");
  expect(weight.html * weight.css * weight.js).toBeGreaterThan(0);
  expect(texts(weight)).toBeLessThan(20_000);
  expect(weight.js).toBeLessThan(3_000);
});

test.concurrent("the home page stays under 55 kB", async () => {
  const weight = await weigh("/");
  console.log(
    `Home page at brotli 11: ${texts(weight)} bytes (HTML ${weight.html}, CSS ${weight.css}, JS ${weight.js}), and ${weight.data} of data when idle`,
  );
  expect(texts(weight)).toBeLessThan(55_000);
});

test.concurrent.each(pageKinds.map((kind) => pages[kind]))("%s loads texts and one font under 65 kB, and nothing else", async (path) => {
  const weight = await weigh(path);
  expect(weight.font).toBeGreaterThan(0);
  expect(weight.font).toBeLessThan(65_000);
  expect(weight.other).toEqual([]);
  expect(weight.data).toBeLessThan(/risk-map|^\/$/.test(path) ? 30_000 : 1);
  // Embeds have no scripts; no page, the map's table of 341 rows included, costs a slow phone more than a second at 1 Mbit/s.
  expect(texts(weight)).toBeLessThan(125_000);
});
