import { launch, type Frame, type KeyInput, type LaunchOptions, type Page } from "puppeteer-core";
import { launchOptions } from "../chromium.ts";
import { size, type EnginePage, type Started, type Wishes } from "./engine.ts";
import { until } from "./reader.ts";

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
  const browser = await launch({ headless: true, defaultViewport: size, timeout: 60_000, protocolTimeout: 20_000, ...options });
  const page = await browser.newPage();
  if (features !== undefined) await page.emulateMediaFeatures(features);
  return { page: wordsOf(page), close: () => browser.close() };
}

/** What a reader does, in the page that is open. */
function wordsOf(page: Page): EnginePage {
  const runIn = <A extends readonly unknown[], R>(frame: Frame, act: (...args: A) => R, args: A) =>
    frame.evaluate(act as never, ...args) as Promise<Awaited<R>>;
  const words: EnginePage = {
    open: async (address) => {
      // After Back, Puppeteer's `goto` never hears that Firefox has loaded the next page.
      await words.run((to) => {
        document.documentElement.dataset["left"] = "";
        location.assign(to);
      }, address);
      // A page that says what went wrong may have the address, but is no document of it.
      await until(
        words,
        (to) =>
          document.documentElement?.dataset["left"] === undefined &&
          document.readyState === "complete" &&
          document.documentURI.startsWith(to.split(/[?#]/)[0] ?? to),
        address,
      );
    },
    run: (act, ...args) => runIn(page.mainFrame(), act, args),
    runInFrame: (act, ...args) => {
      const frame = page.frames()[1];
      if (frame === undefined) throw new Error("there is no frame");
      return runIn(frame, act, args);
    },
    move: (x, y) => page.mouse.move(x, y),
    down: () => page.mouse.down(),
    up: () => page.mouse.up(),
    key: (name) => page.keyboard.press(name as KeyInput),
    // The library's own way waits for a load, which pages that are kept alive, or only change their address, do not have.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    print: async () => new Uint8Array(await page.pdf({ format: "Letter" })),
  };
  return words;
}
