import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";

/** The shell comes first: it draws the same pages and opens them in half the time. */
const installed = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Path of a Chromium: the one that `CHROMIUM` names, one that is installed, Playwright's own download, or the system package
 * manager's where we may use it. Throws one sentence that says what to install.
 */
export function findChromium(): string {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM is set to ${named}, and there is no such file: set it to the path of a Chromium or Chrome, or unset it.`);
  }
  const present = () => [...installed, downloaded()].find((path) => existsSync(path));
  const found = present();
  if (found !== undefined) return found;
  console.log("No Chromium is installed; trying Playwright's own download.");
  // The package names no path to its own command, so it is found beside its manifest.
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  run(process.execPath, [cli, "install", "--only-shell", "chromium"]);
  const shell = present();
  if (shell !== undefined) return shell;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Trying the system's package manager.");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-qq", "-y", "--no-install-recommends", "chromium-headless-shell"]);
    if (present() === undefined) run("apt-get", ["install", "-qq", "-y", "--no-install-recommends", "chromium"]);
  }
  const last = present();
  if (last !== undefined) return last;
  throw new Error(
    "The browser tests need Chromium: install the package chromium or Google Chrome, or set CHROMIUM to the path of one, and run npm test again.",
  );
}

/** Where Playwright puts its own download. */
function downloaded(): string {
  const full = chromium.executablePath();
  const shell = full
    .replace(/chromium-(\d+)/, "chromium_headless_shell-$1")
    .replace(/chrome-linux64\/chrome$/, "chrome-headless-shell-linux64/chrome-headless-shell");
  return existsSync(full) ? full : shell;
}

/** Runs a command; its failure is no failure of ours, the next way is tried. */
function run(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, {
      stdio: ["ignore", "ignore", "ignore"],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    // The next way is tried.
  }
}

/** Options that a headless Chromium needs, also as root and without a network. */
export const launchOptions = () => ({
  executablePath: findChromium(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
