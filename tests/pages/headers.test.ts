import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { dist, read } from "../site.ts";
import { host, type Host } from "../static.ts";

/** The published `_headers`, as hosts read it. */
const rules = read("_headers")
  .trim()
  .split("\n\n")
  .map((block) => {
    const [path = "", ...lines] = block.split("\n");
    return {
      path,
      headers: Object.fromEntries(
        lines.map(
          (line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2) as [string, string],
        ),
      ),
    };
  });
const headersOf = (path: string) =>
  Object.assign(
    {},
    ...rules
      .filter((rule) => (rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
      .map(({ headers }) => headers),
  ) as Record<string, string>;

let published: Host;
let other: Host;
let folder: string;
beforeAll(async () => {
  published = await host(dist, "/", {}, { headersOf, missing: (path) => (path.startsWith("/embed/") ? "embed/404.html" : "404.html") });
  const page = (path: string) =>
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><iframe src="${published.origin}${path}" title="A page"></iframe>`;
  other = await host("/nowhere", "/", {
    "/embed": page("/embed/v1/pay-scale/"),
    "/page": page("/about/"),
    "/gone": page("/embed/v1/no-such-chart/"),
    "/preview": `<!doctype html><html lang="en"><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" title="A preview" srcdoc="${page("/embed/v1/pay-scale/").replaceAll('"', "&quot;")}"></iframe>`,
    "/sandboxed": { text: page("/embed/v1/pay-scale/"), headers: { "content-security-policy": "sandbox allow-scripts" } },
  });
  folder = mkdtempSync(`${tmpdir()}/page-on-disk-`);
  writeFileSync(`${folder}/page.html`, page("/embed/v1/pay-scale/"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await published.close();
  await other.close();
});

describe("a host that heeds _headers", () => {
  test("lets anybody frame an embed", () =>
    visit(`${other.origin}/embed`, { origins: [other.origin, published.origin] }, async (page) => {
      await page.frameLocator("iframe").locator(".credit").waitFor();
    }));

  test.each([
    ["a page opened from disk", () => `file://${folder}/page.html`],
    ["a sandboxed preview, as editors have them", () => `${other.origin}/preview`],
    ["a sandboxed page", () => `${other.origin}/sandboxed`],
  ])("lets %s frame an embed", (_, address) =>
    visit(address(), { origins: ["null", other.origin, published.origin] }, async (page) => {
      await expect.poll(() => page.frames().at(-1)?.url()).toBe(`${published.origin}/embed/v1/pay-scale/`);
      await page.frames().at(-1)?.locator(".credit").waitFor();
    }),
  );

  test("lets nobody frame a page", () =>
    visit(`${other.origin}/page`, { origins: [other.origin, published.origin], allow: /frame-ancestors|ERR_BLOCKED/ }, async (page) => {
      await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    }));

  test("says in a small page that a chart has moved, with a link", () =>
    visit(`${other.origin}/gone`, { origins: [other.origin, published.origin], allow: /404/ }, async (page) => {
      const frame = page.frameLocator("iframe");
      await frame.locator("h1").waitFor();
      expect(await frame.locator("h1").innerText()).toBe("This chart has moved");
      expect(await frame.locator("a").getAttribute("target")).toBe("_top");
      await frame.locator("a").click();
      await page.waitForURL(`${published.origin}/charts/`);
    }));

  test.each(["/", "/articles/comeback/", "/charts/risk-map/", "/embed/v1/risk-map/"])("serves %s without a fault", (path) =>
    visit(published.origin + path, { origins: [published.origin] }, async (page) => {
      await page.waitForLoadState("networkidle");
      expect((await fetch(published.origin + path)).headers.get("x-content-type-options")).toBe("nosniff");
    }),
  );
});

test("a host with one page for all that is missing shows a small one in a frame", () =>
  visit("/about/", { allow: /404|frame/ }, async (page) => {
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "/embed/v1/no-such-chart/";
      document.body.append(frame);
    });
    const frame = page.frameLocator("iframe");
    await frame.locator(".framed").waitFor();
    expect(await frame.locator("h1").isVisible()).toBe(false);
    expect(await frame.locator(".top").isVisible()).toBe(false);
    expect(await frame.locator(".framed a").getAttribute("target")).toBe("_top");
  }));
