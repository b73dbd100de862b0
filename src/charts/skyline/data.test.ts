import { describe, expect, it } from "vitest";
import { jobsSinceOf } from "../../atlas/jobs-since.ts";
import { atlas, library } from "../../project.test-data.ts";
import { dataOf, specOf } from "../draw.test-data.ts";
import { mapFile } from "../live/map-file.ts";
import { MapData } from "../live/map-data.ts";
import { bandsOf } from "./bands.ts";
import { isBright, type SkylineData } from "./data.ts";
import { jobsSinceFile, skylineFrom } from "./file.ts";
import { skylineSentence } from "./sentence.ts";

const skyline = (id: string) => dataOf(id) as SkylineData;
const ids = ["skyline", "named-jobs", "skyline-outlook", "skyline-since", "skyline-ranges"];
const names = new Map([...library.categories].map(([id, { data }]) => [id, data]));

describe("skylineOf", () => {
  const data = skyline("skyline");

  it("has every occupation with employment once, each in the column of its score", () => {
    const employed = atlas.occupations.filter(({ jobs }) => jobs !== null);
    expect(data.rows.map(({ slug }) => slug).toSorted()).toEqual(employed.map(({ slug }) => slug).toSorted());
    for (const bin of data.bins) for (const row of bin.rows) expect(atlas.bySlug.get(row.slug)?.scores.karpathy).toBe(bin.score);
    expect(data.bins.flatMap(({ rows }) => rows)).toHaveLength(employed.length);
  });

  it("has its columns in the order of scores with none left out, the largest occupation of each first", () => {
    data.bins.forEach(({ score, rows, jobs }, index) => {
      expect(score).toBe((data.bins[0]?.score ?? NaN) + index);
      expect(rows.map((row) => row.jobs)).toEqual(rows.map((row) => row.jobs).toSorted((a, b) => b - a));
      expect(jobs).toBe(rows.reduce((sum, row) => sum + row.jobs, 0));
    });
  });

  it("is the same in the browser as in the build, whatever it shows", () => {
    const figures = new MapData(mapFile(atlas, names));
    const since = jobsSinceFile(atlas);
    for (const id of ids) {
      const spec = specOf(id);
      if (spec.kind !== "skyline") throw new Error(id);
      const { rows, bins, shape, color, lit } = skyline(id);
      const live = skylineFrom(figures, since, { shape, color, lit });
      expect(live.rows).toEqual(rows);
      expect(live.bins).toEqual(bins);
      expect(skylineSentence(live)).toBe(skylineSentence(skyline(id)));
    }
  });
});

describe("bandsOf", () => {
  it("splits all jobs in three parts, whose shares are those that the site's figures say", () => {
    const bands = bandsOf(skyline("skyline"));
    expect(bands.map(({ share }) => share)).toEqual([50, 15, 34]);
    expect(bands.reduce((sum, { jobs }) => sum + jobs, 0)).toBe(skyline("skyline").rows.reduce((sum, { jobs }) => sum + jobs, 0));
  });

  it("says of a change what share of each part grows", () => {
    const share = (grows: (slug: string) => boolean | undefined, from: number, to: number) => {
      const members = skyline("skyline").rows.filter(({ slug, score }) => score >= from && score <= to && grows(slug) !== undefined);
      const jobs = (rows: typeof members) => rows.reduce((sum, row) => sum + row.jobs, 0);
      return Math.round((100 * jobs(members.filter(({ slug }) => grows(slug)))) / jobs(members));
    };
    const projected = (slug: string) => (atlas.bySlug.get(slug)?.projectedChange ?? NaN) > 0;
    expect(bandsOf(skyline("skyline-outlook")).map((band) => band.share)).toEqual([
      share(projected, 0, 4),
      share(projected, 5, 6),
      share(projected, 7, 10),
    ]);
    const since = jobsSinceOf(atlas);
    const grown = (slug: string) => (since.has(slug) ? (since.get(slug) ?? 0) > 0 : undefined);
    expect(bandsOf(skyline("skyline-since")).map((band) => band.share)).toEqual([
      share(grown, 0, 4),
      share(grown, 5, 6),
      share(grown, 7, 10),
    ]);
  });
});

describe("jobsSinceOf", () => {
  it("adds up the parts of a profile, and has none where a part was not counted both times", () => {
    const part = (before: number | null, after: number | null) => ({
      series: [
        { month: "2022-05", jobs: before },
        { month: "2025-05", jobs: after },
      ],
    });
    const parts = new Map([
      ["one", [part(200, 210)]],
      ["two", [part(100, 50), part(100, 200)]],
      ["gap", [part(100, 50), part(null, 200)]],
    ]);
    expect([...jobsSinceOf({ detailedByProfile: parts } as never)]).toEqual([
      ["one", 5],
      ["two", 25],
    ]);
  });
});

it("lights the occupations that the video names and no others", () => {
  const data = skyline("named-jobs");
  const bright = data.rows.filter((row) => isBright(data, row));
  expect(bright.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["lawyers", "registered-nurses", "roofers"]));
  expect(bright.filter(({ category }) => category !== "construction-and-extraction")).toHaveLength(8);
  expect(skyline("skyline").rows.every((row) => isBright(skyline("skyline"), row))).toBe(true);
});
