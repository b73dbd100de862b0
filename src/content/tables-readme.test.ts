import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { library } from "../project.test-data.ts";
import { tablesReadme } from "./tables-readme.ts";

it("is what content/tables/README.md says", () => {
  const sources = new Map([...library.sources].map(([id, entry]) => [id, entry.data]));
  expect(readFileSync("content/tables/README.md", "utf8")).toBe(tablesReadme(sources));
});
