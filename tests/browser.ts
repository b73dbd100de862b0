import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, expect, inject } from "vitest";
import { launchOptions } from "./chromium.ts";

/** How a page is opened: Playwright's own options of a context, and what the visit may do. */
export interface Visit extends BrowserContextOptions {
  width?: number;
  height?: number;
  /** Runs before the page is loaded: routes, scripts, listeners. */
  before?: (page: Page) => Promise<unknown>;
  /** Console messages that this visit provokes on purpose. */
  allow?: RegExp;
  /** Origins besides the site's own that may be asked, for pages that embed it. */
  origins?: readonly string[];
}

let launched: Promise<Browser> | undefined;

/** One browser per file, started when it is first needed. */
export const browser = (): Promise<Browser> => (launched ??= chromium.launch(launchOptions()));

afterAll(async () => {
  const started = launched;
  launched = undefined;
  await (await started)?.close();
});

/**
 * Opens a page in a context of its own, does something there and closes it. Fails if the page wrote an error to the console, threw
 * one, had a request refused or answered with an error, or asked another origin for anything.
 */
export async function visit(path: string, options: Visit, act: (page: Page) => Promise<void>): Promise<void> {
  const { width = 1280, height = 800, before, allow, origins = [], ...rest } = options;
  const context = await (await browser()).newContext({ viewport: { width, height }, ...rest });
  try {
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const faults = watch(page, [inject("origin"), ...origins], allow);
    await before?.(page);
    await page.goto(new URL(path, inject("origin")).href, { waitUntil: "load" });
    await act(page);
    expect(faults, `faults on ${path}`).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Collects what no page may do. */
function watch(page: Page, origins: readonly string[], allow: RegExp | undefined): string[] {
  const faults: string[] = [];
  const note = (fault: string) => {
    if (allow?.test(fault) !== true) faults.push(fault);
  };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") note(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => note(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(data|blob|about):$/.test(protocol)) return;
    if (!origins.includes(origin)) note(`other origin: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
  });
  return faults;
}
