import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";

/** A place may import itself and what stands before it, types too; `build` also holds what only Astro reads. */
const order = "tokens routes site schema model charts render search elements components layouts pages build".split(" ");
const place = (file: string) => (/^src\/([a-z]+)/.exec(file)?.[1] ?? "").replace("content", "build").replace("styles", "site");
const rank = (file: string) => Math.max(2, order.indexOf(place(file)));

it("imports go one way, and nothing imports a page", () => {
  const files = globSync("src/**/*.{ts,astro}", { exclude: ["**/*.test*"] }).map((file) => file.replaceAll("\\", "/"));
  expect(files.filter((file) => !order.includes(place(file)))).toEqual([]);
  const imports = files.flatMap((file) => {
    const found = readFileSync(file, "utf8").matchAll(/(?:from\s+|import\s+|import\()["'](\.[^"']+)["']/g);
    return [...found].map(([, to = ""]) => ({ file, to: posix.join(posix.dirname(file), to) }));
  });
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(({ file, to }) => rank(to) > rank(file) || to.startsWith("src/pages/"))).toEqual([]);
});
