import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { neighborhoodOf } from "./tables.ts";
import { workOf } from "./shared-work.ts";
import { workData } from "./work-data.ts";
import { workFile, type WorkFile } from "./work-file.ts";

const known = neighborhoodOf(atlas.rows);
const text = JSON.stringify(workFile(atlas));
const data = workData(JSON.parse(text) as WorkFile);

describe("workFile", () => {
  it("comes back exactly: every rating, mean, activity and share", () => {
    expect(data.traits).toEqual(known.traits);
    expect(data.activities).toEqual(known.activities);
  });

  it("knows every profile by its slug and title", () => {
    expect([...data.titles]).toEqual(atlas.occupations.map(({ slug, title }) => [slug, title]));
  });

  it("tells skills from knowledge", () => {
    expect([...data.skills, ...data.knowledge]).toEqual(known.traits.map(({ name }) => name));
    expect(data.skills).toHaveLength(35);
  });

  it("says the same of a pair as the occupation's page", () => {
    for (const [from, near] of known.near)
      for (const { slug } of near.slice(0, 3)) expect(workOf(from, slug, data)).toEqual(workOf(from, slug, known));
  });

  it("weighs at most 40 kB compressed", () => {
    expect(brotliCompressSync(text).length).toBeLessThan(40_000);
  });
});
