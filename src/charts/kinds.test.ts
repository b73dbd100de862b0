import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { library } from "../project.test-data.ts";
import { kinds } from "./kinds.ts";

const capital = (words: string) => words.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("kinds", () => {
  it.each(Object.entries(kinds))("%s has a folder of its name with its parts, its element and its component", (name, { tag }) => {
    for (const file of ["kind.ts", "data.ts", "scene.ts", "view.ts", `${tag}.ts`, `Live${capital(name)}.astro`])
      expect(existsSync(`src/charts/${name}/${file}`), `${name}/${file}`).toBe(true);
  });

  it("are all published", () => {
    const published = new Set([...library.charts.values()].map(({ data }) => data.kind));
    expect(new Set(Object.keys(kinds))).toEqual(published);
  });
});
