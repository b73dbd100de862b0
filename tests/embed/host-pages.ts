import { readFileSync, readdirSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { inject } from "vitest";
import { site } from "../../src/site.ts";
import { visit, type Visit } from "../browser.ts";
import { read } from "../site.ts";
import { host, type Host, type Text } from "../static.ts";

/** What the published page for embedders tells a strict host to allow. */
const documented = () => {
  const lines = /<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/.exec(read("embed/index.html"))?.[1] ?? "";
  return `default-src 'none'; base-uri 'none'; ${lines.trim().split("\n").join("; ")}`;
};

/** A snippet as the published chart's page has it, for the site that is served here. */
function snippet(chart: string, label: string): string {
  if (chart.startsWith("occupation/"))
    return `<atlas-chart chart="${chart}"></atlas-chart><script async src="{{atlas}}/embed/v1.js"></script>`;
  const found = new RegExp(`aria-label="${label}">([^<]*)</textarea>`).exec(read(`charts/${chart}/index.html`))?.[1] ?? "";
  return found
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#34;", '"')
    .replaceAll("&#38;", "&")
    .replaceAll("&amp;", "&")
    .replaceAll(site.url, "{{atlas}}");
}

/** A page of somebody else's, from what its body holds; its heading is its title. A strict policy lets it have neither style nor icon. */
function pageOf(body: string, strict: boolean): string {
  const title = /<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? "A page";
  const own = `<link rel="icon" href="data:,"><style>
    body { margin: 0 auto; max-width: 760px; padding: 0 10px; font: 18px/1.5 serif }
    figure { margin: 0 }
    img { max-width: 100%; height: auto }
  </style>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${strict ? "" : own}${body}</html>`;
}

/** Serves other people's pages, those in `tests/embed/hosts`, from an origin of their own. */
export async function serveHosts(more: Record<string, string> = {}): Promise<Host> {
  const texts: Record<string, Text> = { "/pym.js": readFileSync("node_modules/pym.js/dist/pym.v1.min.js", "utf8") };
  const pages = readdirSync("tests/embed/hosts").map((file) => {
    const name = file.replace(".html", "");
    return [name, pageOf(readFileSync(`tests/embed/hosts/${file}`, "utf8"), name === "strict")] as const;
  });
  for (const [name, html] of [...pages, ...Object.entries(more)]) {
    const text = html
      .replace(/\{\{element\s+([\w/-]+)\}\}/g, (_, chart: string) => snippet(chart, "Embed code with script"))
      .replace(/\{\{iframe ([\w/-]+)\}\}/g, (_, chart: string) => snippet(chart, "Embed code"))
      .replaceAll("{{atlas}}", inject("origin"));
    const policy = documented().replaceAll(site.url, inject("origin"));
    texts[`/${name}`] = name === "strict" ? { text, headers: { "content-security-policy": policy } } : text;
  }
  return host("/nowhere", "/", texts);
}

/** What a frame of ours notes about itself: when it last had a new width, and when it next was exactly as high as its page. */
interface Fit {
  since: number;
  at: number | null;
  width: number;
}

/** In every frame: notes how soon it fits; in the host: how far things are moved about. */
const watch = () => {
  const noted = window as unknown as { fit: Fit; shift: number };
  noted.shift = 0;
  if (self === top) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) noted.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    return;
  }
  noted.fit = { since: Infinity, at: null, width: 0 };
  const check = () => {
    const main = document.querySelector("main");
    if (main === null || innerWidth === 0) return;
    if (innerWidth !== noted.fit.width) noted.fit = { since: Math.min(noted.fit.since, performance.now()), at: null, width: innerWidth };
    if (noted.fit.at === null && innerHeight === Math.ceil(main.getBoundingClientRect().height)) noted.fit.at = performance.now();
  };
  addEventListener("load", () => {
    noted.fit = { since: performance.now(), at: null, width: innerWidth };
    check();
    // Not before: to measure a page while its styles come makes it fetch what they then do not ask for.
    setInterval(check, 10);
  });
  addEventListener("resize", () => {
    if (innerWidth !== noted.fit.width) noted.fit = { since: performance.now(), at: null, width: innerWidth };
    check();
  });
};

/** Opens somebody else's page, watched. */
export const visitHost = (origin: string, name: string, options: Visit, act: (page: Page) => Promise<void>) =>
  visit(`${origin}/${name}`, { origins: [origin], before: (page) => page.addInitScript(watch), ...options }, act);

/** Frames of ours in the page, once there are so many. */
export async function embeds(page: Page, count = 1): Promise<Frame[]> {
  const found = () => page.frames().filter((frame) => frame.parentFrame() !== null && frame.url().includes("/embed/"));
  const until = Date.now() + 15_000;
  while (found().length < count && Date.now() < until) await page.waitForTimeout(20);
  if (found().length !== count) throw new Error(`there are ${found().length} frames with embeds, and should be ${count}`);
  for (const frame of found()) await frame.waitForLoadState("load");
  return found();
}

/** Milliseconds that the frame took to be exactly as high as its page, after its load or its last new width. */
export async function timeToFit(frame: Frame): Promise<number> {
  await frame.waitForFunction(() => ((window as unknown as { fit?: Fit }).fit?.at ?? null) !== null, undefined, {
    timeout: 10_000,
    polling: 20,
  });
  return frame.evaluate(() => {
    const { fit } = window as unknown as { fit: Fit };
    return (fit.at ?? Infinity) - fit.since;
  });
}

export const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as { shift: number }).shift);

/** How far the page of a frame reaches beyond it. */
export const overflow = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [Math.max(0, scrollHeight - clientHeight), Math.max(0, scrollWidth - clientWidth)];
  });

export const heightOf = (frame: Frame) => frame.evaluate(() => innerHeight);

/** Waits until the machine has time for the page: two frames within a tenth of a second. */
export async function calm(page: Page): Promise<void> {
  const frames = () =>
    page.evaluate(async () => {
      const began = performance.now();
      for (let count = 0; count < 2; count += 1) await new Promise(requestAnimationFrame);
      return performance.now() - began;
    });
  for (let turn = 0; turn < 100 && (await frames()) > 100; turn += 1) await page.waitForTimeout(100);
}

/** Does it again, whole, where a slow machine spoiled a measurement. */
export async function again(times: number, act: () => Promise<void>): Promise<void> {
  for (let left = times; ; left -= 1) {
    try {
      await act();
      return;
    } catch (error) {
      if (left <= 1) throw error;
    }
  }
}
