import { launch, type Browser, type Frame, type KeyInput, type LaunchOptions, type Page } from "puppeteer-core";
import { launchOptions } from "../chromium.ts";
import { size, type EnginePage, type Started, type Wishes } from "./engine.ts";

/** Starts Firefox, over WebDriver BiDi. What a reader asks of the system is set before it starts. */
export const startFirefox = (path: string, { dark = false, reducedMotion = false }: Wishes = {}): Promise<Started> =>
  start({
    browser: "firefox",
    executablePath: path,
    extraPrefsFirefox: { "ui.systemUsesDarkTheme": Number(dark), "ui.prefersReducedMotion": Number(reducedMotion) },
    // Started by root, Firefox refuses the folder of another person.
    env: { ...process.env, HOME: process.getuid?.() === 0 ? "/root" : process.env["HOME"] },
  });

/** Starts Chromium. */
export function startChromium(_path: string, { dark = false, reducedMotion = false }: Wishes = {}): Promise<Started> {
  return start({ browser: "chrome", ...launchOptions() }, [
    { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
    { name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "no-preference" },
  ]);
}

async function start(options: LaunchOptions, features?: { name: string; value: string }[]): Promise<Started> {
  let browser: Browser;
  let page: Page;
  const begin = async () => {
    browser = await launch({ headless: true, defaultViewport: size, timeout: 60_000, protocolTimeout: 20_000, ...options });
    page = await browser.newPage();
    if (features !== undefined) await page.emulateMediaFeatures(features);
  };
  await begin();
  const open = async (address: string) => {
    const go = () => page.goto(address, { waitUntil: "load", timeout: 8_000 });
    await go().catch(async () => {
      // Firefox gives no sign of a load where the way back to the last page is still under way, and may give none ever after.
      browser.process()?.kill("SIGKILL");
      await begin();
      await go();
    });
  };
  return { page: wordsOf(() => page, open), close: () => browser.close() };
}

/** What a reader does, in the page that is open. */
function wordsOf(current: () => Page, open: EnginePage["open"]): EnginePage {
  const runIn = <A extends readonly unknown[], R>(frame: Frame, act: (...args: A) => R, args: A) =>
    frame.evaluate(act as never, ...args) as Promise<Awaited<R>>;
  return {
    open,
    run: (act, ...args) => runIn(current().mainFrame(), act, args),
    runInFrame: (act, ...args) => {
      const frame = current().frames()[1];
      if (frame === undefined) throw new Error("there is no frame");
      return runIn(frame, act, args);
    },
    move: (x, y) => current().mouse.move(x, y),
    down: () => current().mouse.down(),
    up: () => current().mouse.up(),
    key: (name) => current().keyboard.press(name as KeyInput),
    // The library's own way waits for a load, which pages that are kept alive, or only change their address, do not have.
    back: () => current().evaluate(() => void setTimeout(() => history.back())),
    print: async () => new Uint8Array(await current().pdf({ format: "Letter" })),
  };
}
