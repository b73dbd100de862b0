import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { visit } from "../browser.ts";
import { dist, read } from "../site.ts";
import { host, type Host } from "../static.ts";

/** The page of an address that has moved, as it would be for one that now leads elsewhere. */
const movedTo = (address: string) => read("glossary/index.html").replaceAll("/concepts/", address);
const framing = (sandbox: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title><iframe${sandbox} title="A chart" src="/embed/v1/old-name/?theme=dark&amp;category=legal#?secret=a1b2"></iframe></html>`;

let published: Host;
beforeAll(async () => {
  const texts = {
    "/embed/v1/old-name/": movedTo("/embed/v1/pay-scale/"),
    "/framed": framing(""),
    "/sandboxed": framing(' sandbox="allow-scripts"'),
  };
  // A frame without an origin asks for fonts as a stranger.
  published = await host(dist, "/", texts, { headersOf: () => ({ "access-control-allow-origin": "*" }) });
});
afterAll(() => published.close());

test("an address that has moved leads on with all that stands behind it", () =>
  visit("/glossary/?from=a-book#team-human", {}, async (page) => {
    await page.waitForURL(`${inject("origin")}/concepts/?from=a-book#team-human`);
  }));

test("without scripts it leads on", () =>
  visit("/glossary/", { javaScriptEnabled: false }, async (page) => {
    await page.waitForURL(`${inject("origin")}/concepts/`);
  }));

test.each(["framed", "sandboxed"])("a renamed embed keeps its view and its host's secret, %s", (name) =>
  visit(`${published.origin}/${name}`, { origins: [published.origin] }, async (page) => {
    const frame = () => page.frames().at(-1);
    await expect.poll(() => frame()?.url()).toBe(`${published.origin}/embed/v1/pay-scale/?theme=dark&category=legal#?secret=a1b2`);
    await frame()?.locator("html[data-theme=dark]").waitFor();
  }),
);
