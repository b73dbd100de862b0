import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A browser beside Chromium: where it is, what names it, and how a machine gets it. */
const browsers = {
  Firefox: {
    variable: "FIREFOX",
    paths: [
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/snap/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    needs: [],
    packages: ["firefox-esr"],
  },
  WebKit: {
    variable: "WEBKIT_DRIVER",
    paths: ["/usr/bin/WebKitWebDriver"],
    needs: ["/usr/bin/xvfb-run"],
    packages: ["webkit2gtk-driver", "xvfb", "xauth"],
  },
} as const;

export type Beside = keyof typeof browsers;

/** The path of a browser, or undefined where it is not installed. */
export function pathOf(name: Beside): string | undefined {
  const { variable, paths, needs } = browsers[name];
  if (!needs.every((path) => existsSync(path))) return undefined;
  const named = process.env[variable];
  return [...(named === undefined || named === "" ? [] : [named]), ...paths].find((path) => existsSync(path));
}

/** The sentence for a browser that is not there. */
export const skipped = (name: Beside): string =>
  `${name} is not installed, so its tests are skipped: install ${browsers[name].packages.join(" and ")}${name === "Firefox" ? ", or set FIREFOX to the path of one" : ""}, and run npm test again.`;

/** Browsers that are not installed. */
export const missing = (): Beside[] => (Object.keys(browsers) as Beside[]).filter((name) => pathOf(name) === undefined);

/** Installs what is missing, where we are root on Debian or Ubuntu. That it cannot be done is no failure: what is missing is skipped. */
export function install(): void {
  const wanted = missing().flatMap((name) => browsers[name].packages);
  if (wanted.length === 0 || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const run = (...args: string[]) =>
    execFileSync("apt-get", args, { stdio: "ignore", timeout: 240_000, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  try {
    run("update", "-qq");
    run("install", "-qq", "-y", "--no-install-recommends", ...wanted);
  } catch {
    // Said by whoever asks what is missing.
  }
}
