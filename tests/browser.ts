import { setTimeout as delay } from "node:timers/promises";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  type Disposable,
  type Frame,
  type Page,
} from "playwright-core";
import { expect, inject } from "vitest";
import { launchOptions } from "./chromium.ts";

/** How a page is opened: Playwright's own options of a context, and what the visit may do. */
export interface Visit extends BrowserContextOptions {
  width?: number;
  height?: number;
  /** Runs before the page is loaded: routes, scripts, listeners. */
  before?: (page: Page) => Promise<unknown>;
  /** A browser that has nothing yet: for what only a first visit shows. */
  fresh?: boolean;
  /** Console messages that this visit provokes on purpose. */
  allow?: RegExp;
  /** Origins besides the site's own that may be asked, for pages that embed it. */
  origins?: readonly string[];
}

let launched: Promise<Browser> | undefined;

/** For pages that live for a second: compilers that optimize, and room for so little, cost such a page more than they bring it. */
const shortLived = "--js-flags=--no-opt,--no-maglev,--always-sparkplug,--min-semi-space-size=16";

/** One browser for all files of a worker, started when it is first needed and anew where it has failed. It ends with the worker's process. */
async function browser(): Promise<Browser> {
  const last = await launched?.catch(() => undefined);
  if (last?.isConnected() === true) return last;
  const { args, ...options } = launchOptions();
  waiting.clear();
  return (launched = chromium.launch({ ...options, args: [...args, shortLived] }));
}

/**
 * Opens a page as new, does something there and puts it away. Fails if the page wrote an error to the console, threw one, had a request
 * refused or answered with an error, or asked another origin for anything.
 */
export async function visit(path: string, options: Visit, act: (page: Page) => Promise<void>): Promise<void> {
  const { width = 1280, height = 800, before, fresh = false, allow, origins = [], ...rest } = options;
  const kind = JSON.stringify(rest);
  const started = await browser();
  const page = (fresh ? undefined : waiting.get(kind)?.pop()) ?? (await open(started, rest));
  const faults = watch(page, [inject("origin"), ...origins], allow);
  let again = false;
  try {
    const size = page.viewportSize();
    if (size?.width !== width || size.height !== height) await page.setViewportSize({ width, height });
    await before?.(page);
    await page.goto(new URL(path, inject("origin")).href, { waitUntil: "load" });
    // What was prepared may be that no script comes.
    if (before === undefined && rest.javaScriptEnabled !== false) await awake(page);
    await act(page);
    expect(faults, `faults on ${path}`).toEqual([]);
    // A worker that never came can keep a page from answering.
    again = !fresh && (await Promise.race([clear(page, rest), delay(5_000, false)]));
  } finally {
    if (again) waiting.set(kind, [...(waiting.get(kind) ?? []), page]);
    else await page.context().close();
  }
}

/**
 * Waits until the charts of a page or frame are alive, which they are once they have been painted, and the tables that are seen or less than a
 * window's height away.
 */
export const awake = (page: Page | Frame) =>
  page.evaluate(async () => {
    const waiting = [...document.querySelectorAll(":is(.live, atlas-table):not(:defined)")].filter(
      (each) => each.localName !== "atlas-table" || (each.checkVisibility() && each.getBoundingClientRect().top < 2 * innerHeight),
    );
    await Promise.all(waiting.map(({ localName }) => customElements.whenDefined(localName)));
  });

/** Waits two frames: a ring is drawn in the first after the pointer has moved, its card in the second. */
export const cardDrawn = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));

/** Waits until a file of figures has come, however early: it may be on its way before the test waits for it. */
export const arrived = (page: Page, file: `/data/${string}.json`) =>
  page.waitForFunction(
    (end) =>
      performance
        .getEntriesByType("resource")
        .some((each) => each.name.endsWith(end) && (each as PerformanceResourceTiming).responseEnd > 0),
    file,
  );

/**
 * Moves the pointer until a file of figures has come, which it does at a reader's first move. One move is not always enough: a browser can drop what
 * comes before a page's first frame, and a reader does not stop there.
 */
export async function pointUntil(page: Page, file: `/data/${string}.json`): Promise<void> {
  const coming = arrived(page, file).then(
    () => true,
    async (error: unknown) => {
      const words = (await drawsFrames(page)) ? "though the page draws frames" : "and the page draws no frames";
      throw new Error(`${file} did not come in time, ${words}`, { cause: error });
    },
  );
  coming.catch(() => undefined);
  for (let across = 1; ; across = 3 - across) {
    await page.mouse.move(across, 1);
    if (await Promise.race([coming, delay(500, false)])) return;
  }
}

/** Whether a page has drawn a frame within two seconds. */
const drawsFrames = (page: Page) =>
  page.evaluate(() =>
    Promise.race([
      new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(true))),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_000)),
    ]),
  );

/** Pages that can serve another visit, by the options of their contexts: to open one takes three times as long as to go to an address. */
const waiting = new Map<string, Page[]>();

/** Pages whose media a visit has changed. */
const emulated = new WeakSet<Page>();

/** Pages that a visit has changed for good: they serve no other. */
const spent = new WeakSet<Page>();

/** What takes back a script that a visit gave to all documents of its page. */
const given = new WeakMap<Page, Disposable[]>();

/** A page's own line to the browser, which is kept as long as the page. */
const sessions = new WeakMap<Page, CDPSession>();

async function open(started: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await started.newContext(options);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const scripts: Disposable[] = [];
  given.set(page, scripts);
  const add = page.addInitScript.bind(page);
  page.addInitScript = async (...script: Parameters<typeof add>) => {
    const added = await add(...script);
    scripts.push(added);
    return added;
  };
  spendBy(page, page.clock, "install", "setFixedTime", "setSystemTime", "pauseAt", "runFor", "fastForward", "resume");
  spendBy(page, context, "setOffline", "newCDPSession");
  const emulate = page.emulateMedia.bind(page);
  page.emulateMedia = async (media) => {
    emulated.add(page);
    await emulate(media);
  };
  return page;
}

/** Notes a page as spent once one of these is called: a clock, being offline and what a CDP session sets can last as long as the context. */
function spendBy<T>(page: Page, owner: T, ...names: (keyof T)[]): void {
  for (const name of names) {
    const act = owner[name] as (...args: unknown[]) => unknown;
    const noted = (...args: unknown[]) => {
      spent.add(page);
      return act.apply(owner, args);
    };
    owner[name] = noted as T[typeof name];
  }
}

/**
 * Leaves nothing of a visit: no page beside it, no listener, route, script or medium, nothing kept and no way back. False where that cannot be
 * done, because the page is spent, or still on its way to another address.
 */
async function clear(page: Page, { colorScheme = "light", reducedMotion = "no-preference", forcedColors = "none" }: BrowserContextOptions) {
  if (spent.has(page)) return false;
  try {
    for (const other of page.context().pages()) if (other !== page) await other.close();
    for (const event of listened) page.removeAllListeners(event);
    await page.unrouteAll();
    for (const script of given.get(page)?.splice(0) ?? []) await script.dispose();
    // A page of another origin cannot clear the site's storage, and what a reader writes is saved when its page is left.
    const cleared = await page.evaluate((own) => {
      if (location.origin !== own || document.querySelector("atlas-worksheet, atlas-inventory") !== null) return false;
      for (const kept of [localStorage, sessionStorage]) kept.clear();
      return true;
    }, inject("origin"));
    if (!cleared) {
      await page.goto(new URL("/robots.txt", inject("origin")).href);
      await page.evaluate(() => [localStorage, sessionStorage].forEach((kept) => kept.clear()));
    }
    if (emulated.delete(page)) {
      // There is nothing on it that would be drawn anew.
      if (cleared) await page.goto("about:blank");
      await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
      emulated.delete(page);
    }
    const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
    sessions.set(page, session);
    // Our own session sets nothing.
    spent.delete(page);
    await session.send("Page.resetNavigationHistory");
    return true;
  } catch {
    return false;
  }
}

/** The events that tests listen to. */
const listened = ["console", "pageerror", "request", "requestfinished", "response", "dialog"] as const;

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
