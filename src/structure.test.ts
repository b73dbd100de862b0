import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";

/** Imports go one way: each place may import itself and the places before it, types included. `build` may import anything. */
const order = ["tokens", "routes", "site", "schema", "model", "charts", "render", "search", "elements", "components", "layouts", "pages", "build"];
/** The first three are files of one rank; `content.config.ts` is read by Astro alone, and styles may be wanted from anywhere. */
const place = (file: string) => (/^src\/([a-z]+)/.exec(file)?.[1] ?? "").replace("content", "build").replace("styles", "site");
const rank = (file: string) => Math.max(2, order.indexOf(place(file)));

it("imports go one way, and nothing imports a page", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map((name) => posix.join("src", name.replaceAll("\\", "/"))).filter((name) => /\.(ts|astro)$/.test(name) && !/\.test[.-]/.test(name));
  const imports = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/(?:from\s+|import\s+|import\()["'](\.[^"']+)["']/g)].map(([, to = ""]) => [file, posix.join(posix.dirname(file), to)] as const));
  expect(imports.length).toBeGreaterThan(100);
  expect(files.filter((file) => !order.includes(place(file))), "a folder without a place in the order").toEqual([]);
  expect(imports.filter(([from, to]) => rank(to) > rank(from) || to.startsWith("src/pages/")).map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
});
