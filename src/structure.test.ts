import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Rooms of `src` in the order in which they may import one another: itself and what stands before it, types too. Files beside the rooms
 * (`site.ts`, `project.ts`) are rooms of their own; `build` also holds what only Astro reads.
 */
const rooms =
  "tokens site routes dom schema text content atlas neighbors charts figures publish embed search reader explorer ask project queries build".split(
    " ",
  );

/**
 * Astro's components stand beside their subject. The build alone reads them, so they may import every room but `build`, and one another in
 * this order; no TypeScript of a room imports them.
 */
const components = "components search charts neighbors explorer reader ask embed layouts pages".split(" ");

const order = [...rooms.slice(0, -1), ...components.map((name) => `${name}/*.astro`), "build"];

/** The room of a file: `src/charts/dots/view.ts` -> `charts`, `src/charts/dots/LiveDots.astro` -> `charts/*.astro`. */
function roomOf(file: string): string {
  const [, name = ""] = /^src\/([a-z]+)/.exec(file) ?? [];
  if (file === "src/content.config.ts") return "build";
  // What stands in these folders belongs to pages, whatever its language.
  if (/^src\/(components|layouts|pages)\//.test(file)) return `${name}/*.astro`;
  return file.endsWith(".astro") ? `${name}/*.astro` : name;
}

interface Import {
  file: string;
  to: string;
}

const files = globSync("src/**/*.{ts,astro}", { exclude: ["**/*.test*"] }).map((file) => file.replaceAll("\\", "/"));
const imports: Import[] = files.flatMap((file) => {
  const found = readFileSync(file, "utf8").matchAll(/(?:from\s+|import\s+|import\()["'](\.[^"'?]+)["'?]/g);
  return [...found].map(([, to = ""]) => ({ file, to: posix.join(posix.dirname(file), to) })).filter(({ to }) => !to.endsWith(".css"));
});

describe("the rooms of src", () => {
  it("each file stands in one of them", () => {
    expect(files.filter((file) => !order.includes(roomOf(file)))).toEqual([]);
  });

  it("each imports only those before it, and nothing imports a page", () => {
    expect(imports.length).toBeGreaterThan(100);
    const rank = (file: string) => order.indexOf(roomOf(file));
    expect(imports.filter(({ file, to }) => rank(to) > rank(file) || to.startsWith("src/pages/"))).toEqual([]);
  });
});

/** The folder of a file. Astro's components stand in one of their own: `src/charts/dots/*.astro`. */
const folderOf = (file: string): string => `${posix.dirname(file)}${file.endsWith(".astro") ? "/*.astro" : ""}`;

/** Whether one folder stands in the other, or their components do: the parts of a subject may use one another. */
function areOfOneSubject(a: string, b: string): boolean {
  const [own, other] = [a, b].map((folder) => `${folder.replace("/*.astro", "")}/`);
  return own === undefined || other === undefined || own.startsWith(other) || other.startsWith(own);
}

/** The folders that each folder imports. */
const importsOf = new Map<string, Set<string>>();
for (const { file, to } of imports) {
  const [own, other] = [folderOf(file), folderOf(to)];
  if (!areOfOneSubject(own, other)) importsOf.set(own, (importsOf.get(own) ?? new Set()).add(other));
}

/** The shortest way by imports from one folder to another; null where there is none. */
function wayBetween(from: string, to: string): string[] | null {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? "";
    if (last === to) return way;
    for (const next of importsOf.get(last) ?? []) {
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

describe("the folders of src", () => {
  it("import one another in no circle", () => {
    expect(importsOf.size).toBeGreaterThan(20);
    const circles = [...importsOf].flatMap(([folder, others]) =>
      [...others].flatMap((other) => {
        const way = wayBetween(other, folder);
        return way === null ? [] : [[folder, ...way].join(" -> ")];
      }),
    );
    expect(circles).toEqual([]);
  });
});
