import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { atlas, library } from "../../project.test-data.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import { newestFile, type NewestFile } from "../live/newest-file.ts";
import { nextDataOf } from "./occupations.ts";
import { nextFile, readNextFile, type NextFile } from "./file.ts";

const data = nextDataOf(atlas, neighborhoodOf(atlas.rows), new Map([...library.categories].map(([id, { data }]) => [id, data])));
const sent = JSON.stringify(nextFile(data));
const read = readNextFile(JSON.parse(sent) as NextFile, JSON.parse(JSON.stringify(newestFile(atlas))) as NewestFile);

describe("the explorer's file", () => {
  it("says in the browser what the tables say", () => {
    expect(read.occupations).toEqual(data.occupations);
    expect(read.categories).toEqual(data.categories);
    expect(new Map([...read.near].map(([slug, near]) => [slug, near.map((each) => ({ ...each, likeness: each.likeness + 0 }))]))).toEqual(
      new Map([...data.near].map(([slug, near]) => [slug, near.map((each) => ({ ...each, likeness: each.likeness + 0 }))])),
    );
    expect(read.zones).toEqual(data.zones);
    for (const { slug } of atlas.occupations) {
      const [listed, told] = [data.related.get(slug) ?? new Map(), read.related.get(slug) ?? new Map()];
      expect(told, slug).toEqual(listed);
      // Where nothing is rated the list is the order.
      if (!data.near.has(slug)) expect([...told.keys()], slug).toEqual([...listed.keys()]);
    }
  });

  it("keeps the mean ranks to the last digit, since a bound of ten points is asked of them", () => {
    for (const { slug, meanRank } of atlas.occupations) expect(read.bySlug.get(slug)?.meanRank, slug).toBe(meanRank);
  });

  it("knows where no use was measured", () => {
    for (const { slug, scores } of atlas.occupations)
      expect(read.bySlug.get(slug)?.unmeasured, slug).toEqual(scores.anthropic === 0 ? ["anthropic"] : []);
  });

  it("takes at most 34 kB compressed", () => {
    expect(brotliCompressSync(sent).length).toBeLessThan(34_000);
  });
});
