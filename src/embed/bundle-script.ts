import { globSync } from "node:fs";
import { rolldown } from "rolldown";
import { site } from "../site.ts";

const entry = "\0entry";

/**
 * Files of `src` that browsers run, by name, in one script that is no module: a page in a sandbox without an origin may run it inline, and
 * other people's pages may load it without CORS. `base` is what the addresses that it writes start with, `given` holds values for names that
 * the script leaves open. Throws if there is no such file.
 */
export async function classicScript(
  names: readonly string[],
  base: string = site.base,
  given: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const written = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, JSON.stringify(value)]));
  const files = names.map(fileNamed);
  const bundle = await rolldown({
    input: { script: entry },
    platform: "browser",
    transform: { define: { "import.meta.env.BASE_URL": JSON.stringify(base), ...written }, target: "es2022" },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? files.map((file) => `import ${JSON.stringify(file)};`).join("\n") : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code.trim();
}

/** The one file of that name, in whichever folder its subject is. */
function fileNamed(name: string): string {
  const [file, ...others] = globSync(`src/**/${name}.ts`);
  if (file === undefined || others.length > 0)
    throw new Error(
      `src has ${file === undefined ? "no file" : "more than one file"} ${name}.ts: an element stands in a file named as its tag`,
    );
  return `${process.cwd()}/${file}`.replaceAll("\\", "/");
}

let look: Promise<string> | undefined;
let guarded: Promise<string> | undefined;

/** What every page runs before its first paint; on a page with a script of its own also what notices that it does not come. */
export const pageLook = (hasOwnScript: boolean): Promise<string> =>
  hasOwnScript ? (guarded ??= classicScript(["page-look", "lost-script"])) : (look ??= classicScript(["page-look"]));
