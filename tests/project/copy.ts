import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What `npm run build` needs besides the installed packages. */
const parts = ["content", "src", "tools", "public", "package.json", "tsconfig.json", "astro.config.mjs", "CHANGELOG.md"];

/**
 * A copy of the project in a temporary folder, where tests may spoil the content. Packages are linked one by one, so that Astro keeps
 * its cache in the copy and not in ours.
 */
export function copyProject(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "work-atlas-"));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  if (existsSync("releases")) cpSync("releases", join(folder, "releases"), { recursive: true });
  // Pictures are kept by the hash of their drawings, so a copy may use ours.
  mkdirSync(".cache", { recursive: true });
  symlinkSync(join(process.cwd(), ".cache"), join(folder, ".cache"));
  const packages = join(folder, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync("node_modules")) {
    if (!name.startsWith(".") || name === ".bin") symlinkSync(join(process.cwd(), "node_modules", name), join(packages, name));
  }
  const remove = () => {
    process.off("exit", remove);
    rmSync(folder, { recursive: true, force: true });
  };
  // Tests that are stopped get no time to remove it.
  process.once("exit", remove);
  return { folder, remove };
}

const runnerSets = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/;

/** Runs a command to its end and gives its exit code with all it printed, without colors. */
export function run(
  folder: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; printed: string }> {
  return new Promise((resolve, reject) => {
    // What the tests' own runner sets would make Astro build for tests: it reads `import.meta.env` from the environment too.
    const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !runnerSets.test(name)));
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...own, NO_COLOR: "1", FORCE_COLOR: "0", ASTRO_TELEMETRY_DISABLED: "1", ...env },
      shell: process.platform === "win32",
    });
    const end = () => child.kill();
    process.prependOnceListener("exit", end);
    let printed = "";
    const add = (text: Buffer) => (printed += text.toString());
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", end);
      resolve({ code, printed });
    });
  });
}
