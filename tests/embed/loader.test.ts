import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Host } from "../static.ts";
import { read } from "../site.ts";
import { embeds, heightOf, overflow, serveHosts, timeToFit, visitHost } from "./host-pages.ts";

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>`;
const chart = (name: string) => `<atlas-chart chart="${name}"><figure><p>The figure</p></figure></atlas-chart>`;
const loader = `<script async src="{{atlas}}/embed/v1.js"></script>`;
const evaluated = (how: string) =>
  `<script>const asked = new XMLHttpRequest(); asked.open("GET", "/copy.js", false); asked.send(); ${how}</script>`;

let other: Host;
beforeAll(async () => {
  const copy = read("embed/v1.js");
  other = await serveHosts({
    "copy.js": copy,
    "copy-module.js": `import "/copy.js";`,
    module: `${head}${chart("risk-map")}<script type="module" src="{{atlas}}/embed/v1.js?v=2"></script>`,
    query: `${head}${chart("risk-map")}<script async src="{{atlas}}/embed/v1.js?v=2#x"></script>`,
    bundled: `${head}${chart("bundled")}<script src="/copy.js"></script>`,
    "bundled-module": `${head}${chart("bundled-module")}<script type="module" src="/copy-module.js"></script>`,
    evaluated: `${head}${chart("evaluated")}${evaluated("(0, eval)(asked.responseText)")}`,
    function: `${head}${chart("function")}${evaluated("new Function(asked.responseText)()")}`,
    srcdoc: `${head}<iframe title="A preview" srcdoc="${`${chart("risk-map")}<script src='/copy.js'></script>`.replaceAll('"', "&quot;")}"></iframe>`,
    one: `${head}<atlas-chart chart="risk-map"></atlas-chart>${loader}`,
    preview: `${head}<iframe title="A preview" sandbox="allow-scripts" width="700" height="900" src="/one"></iframe>`,
    moved: `${head}${chart("moved-away")}${loader}`,
    later: `${head}<atlas-chart><figure><p>The figure</p></figure></atlas-chart>${loader}`,
    wrong: `${head}${chart("Risk map!")}${loader}`,
  });
});
afterAll(() => other.close());

/** Lets a module of the site be loaded from another origin, as the site's headers do. */
const withCors = (page: Page) =>
  page.route("**/embed/v1.js*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
  });

/** The whole of a chart in its frame, of the site that is served here. */
async function settled(page: Page): Promise<void> {
  const [frame] = await embeds(page);
  if (frame === undefined) throw new Error("there is no frame");
  expect(new URL(frame.url()).href).toBe(`${inject("origin")}/embed/v1/risk-map/`);
  await expect.poll(() => overflow(frame)).toEqual([0, 0]);
  await expect.poll(() => page.locator("figure:visible").count()).toBe(0);
}

describe.concurrent("the loader", () => {
  test.each(["module", "query"])("finds its address as a %s with a query", (name) =>
    visitHost(other.origin, name, { before: withCors }, settled),
  );

  test.each(["bundled", "bundled-module", "evaluated", "function"])(
    "%s, without an address, leaves the figure and asks the host nothing",
    (name) => {
      const asked: string[] = [];
      const note = (page: Page) => Promise.resolve(void page.on("request", (request) => asked.push(request.url())));
      return visitHost(other.origin, name, { before: note }, async (page) => {
        expect(await page.evaluate(() => customElements.get("atlas-chart") !== undefined)).toBe(true);
        await page.waitForTimeout(300);
        expect(page.frames()).toHaveLength(1);
        expect(await page.locator("figure").isVisible()).toBe(true);
        expect(asked.filter((url) => url.includes(`v1/${name}`))).toEqual([]);
      });
    },
  );

  test("a copy in a page without an address of its own leaves the figure", () =>
    visitHost(other.origin, "srcdoc", {}, async (page) => {
      await page.frameLocator("iframe").locator("atlas-chart:defined").waitFor();
      await page.waitForTimeout(300);
      expect(page.frames()).toHaveLength(2);
      expect(await page.frameLocator("iframe").locator("figure").isVisible()).toBe(true);
    }));
});

describe.concurrent("heights that the frame's own window tells", () => {
  test("are believed in a host that is sandboxed itself", () =>
    visitHost(other.origin, "preview", {}, async (page) => {
      const embed = () => page.frames().find((each) => each.url().includes("/embed/"));
      await expect.poll(embed).toBeDefined();
      const frame = embed();
      if (frame === undefined) throw new Error("there is no frame");
      expect(page.frames()).toHaveLength(3);
      await timeToFit(frame);
      expect(await frame.evaluate(() => origin)).toBe("null");
      expect(await overflow(frame)).toEqual([0, 0]);
    }));

  test("are believed after the frame has gone to another origin, within their bounds", () =>
    visitHost(
      other.origin,
      "moved",
      {
        before: (page) =>
          page.route("**/embed/v1/moved-away/", (route) =>
            route.fulfill({ contentType: "text/html", body: `<script>location.replace("data:text/html,quiet")</script>` }),
          ),
        allow: /./,
      },
      async (page) => {
        await expect.poll(() => page.frames()[1]?.url()).toBe("data:text/html,quiet");
        const tell = (height: number) =>
          page.frames()[1]?.evaluate((told) => parent.postMessage({ type: "atlas:height", v: 1, id: null, height: told }, "*"), height);
        const height = () =>
          page
            .locator("atlas-chart iframe")
            .first()
            .evaluate((each) => each.clientHeight);
        await tell(777);
        await expect.poll(height).toBe(777);
        await tell(4_001);
        await tell(119);
        await page.waitForTimeout(200);
        expect(await height()).toBe(777);
      },
    ));
});

describe.concurrent("an attribute `chart`", () => {
  test.each(["later", "wrong"])("that is set %s shows the chart", (name) =>
    visitHost(other.origin, name, {}, async (page) => {
      await page.locator("atlas-chart:defined").waitFor();
      await page.waitForTimeout(200);
      expect(page.frames()).toHaveLength(1);
      expect(await page.locator("figure").isVisible()).toBe(true);
      await page.locator("atlas-chart").evaluate((element) => element.setAttribute("chart", "risk-map"));
      await settled(page);
      expect(await page.locator("figure").isVisible()).toBe(false);
    }),
  );

  test("that is taken away brings the figure back", () =>
    visitHost(other.origin, "later", {}, async (page) => {
      await page.locator("atlas-chart").evaluate((element) => element.setAttribute("chart", "risk-map"));
      await settled(page);
      expect(await heightOf((await embeds(page))[0] as never)).toBeGreaterThan(300);
      await page.locator("atlas-chart").evaluate((element) => element.removeAttribute("chart"));
      await expect.poll(() => page.frames().length).toBe(1);
      expect(await page.locator("figure").isVisible()).toBe(true);
    }));
});
