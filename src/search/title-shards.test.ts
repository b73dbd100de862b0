import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { titleFile } from "./titles-file.ts";
import { nameKey, unshownKeys } from "../text/other-names.ts";
import { titleShards } from "./title-shards.ts";

const shards = titleShards(atlas);
const file = titleFile(atlas, shards.keys());

describe("titleFile", () => {
  it("has a row for each of the 342 profiles and the 228 occupations without one, in every column", () => {
    expect([file.titles, file.jobs, file.pay, file.everyday].map((column) => column.length)).toEqual([570, 570, 570, 570]);
    expect([file.exposure, file.bureau].map((column) => column.length)).toEqual([342, 228]);
    expect(file.titles.slice(0, 342)).toEqual(atlas.occupations.map(({ title }) => title));
    const locksmiths = file.titles.indexOf("Locksmiths and safe repairers");
    expect([file.jobs[locksmiths], file.pay[locksmiths], file.bureau[locksmiths - 342]]).toEqual([18_800, 51_320, 0]);
    expect(file.jobs[file.titles.indexOf("Military careers")]).toBeNull();
  });

  it("names the parts of each profile of several, but for those that are called as it is", () => {
    const teachers = file.titles.indexOf("Postsecondary teachers");
    const inShards = (owner: number) => [...shards.values()].flatMap(({ parts }) => parts[owner]?.split("|") ?? []);
    expect(inShards(teachers)).toContain("25-1021 Computer science teachers, postsecondary");
    expect(file.parts[file.titles.indexOf("EMTs and paramedics")]).toContain("29-2043 Paramedics");
    const named = [...Object.values(file.parts).flat(), ...file.titles.flatMap((_, owner) => inShards(owner))];
    expect(new Set(named).size).toBe(named.length);
    const several = [...atlas.detailedByProfile.values()].filter((parts) => parts.length > 1).flat();
    expect(several.length - named.length).toBeLessThan(20);
    expect(named.length).toBeGreaterThan(300);
  });

  it("holds every hand-kept title, alone or with its several occupations", () => {
    const titles = [...file.everyday.flatMap((joined) => joined.split("|")), ...Object.keys(file.several), ...Object.keys(file.unshown)];
    expect(atlas.everyday.filter(({ title }) => !titles.includes(title))).toEqual([]);
  });
});

describe("titleShards", () => {
  it("joins titles by a mark that none of them holds", () => {
    const all = [...atlas.rows["reported-titles"], ...atlas.rows["alternate-titles"], ...atlas.everyday];
    expect(all.filter(({ title }) => title.includes("|"))).toEqual([]);
  });

  it("holds no title that is never shown, from whatever list", () => {
    const keys = unshownKeys(atlas.everyday);
    const titles = [...shards.values()].flatMap((shard) => [...Object.values(shard.reported), ...Object.values(shard.alternate)]);
    expect(titles.flatMap((joined) => joined.split("|")).filter((title) => keys.has(nameKey(title)))).toEqual([]);
    expect(atlas.rows["alternate-titles"].filter(({ title }) => keys.has(nameKey(title))).length).toBeGreaterThan(0);
    const shown = [...file.everyday.flatMap((joined) => joined.split("|")), ...Object.keys(file.several)];
    expect(shown.filter((title) => keys.has(nameKey(title)))).toEqual([]);
  });

  it("stands in the order of its beginnings, which can be parts of an address", () => {
    const starts = [...shards.keys()];
    expect(starts).toEqual(starts.toSorted());
    expect(starts.filter((start) => !/^[a-z0-9]+$/.test(start))).toEqual([]);
  });

  it("grows in number and not in size where there are ten times as many titles", () => {
    const titles = atlas.rows["alternate-titles"];
    const more = Array.from({ length: 10 }, (_, copy) => titles.map((row) => ({ ...row, title: `${row.title} ${copy}` }))).flat();
    const grown = titleShards({ ...atlas, rows: { ...atlas.rows, "alternate-titles": more } });
    const countOf = (shard: object) =>
      Object.values(shard).flatMap((rows: Record<number, string>) => Object.values(rows).flatMap((joined) => joined.split("|"))).length;
    expect(grown.size).toBeGreaterThan(8 * shards.size);
    expect(Math.max(...[...grown.values()].map(countOf))).toBeLessThanOrEqual(750);
  });

  it("leaves out what the titles at hand say already", () => {
    const titles = [...shards.values()].flatMap(({ reported }) => Object.values(reported).flatMap((joined) => joined.split("|")));
    expect(titles.length).toBeGreaterThan(4_000);
    expect(titles).not.toContain("Baristas");
  });
});
