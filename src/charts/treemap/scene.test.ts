import { describe, expect, it } from "vitest";
import { measures } from "../../atlas/measure.ts";
import { measureIds } from "../../schema/measure.ts";
import { ramps, widths, type Width } from "../../tokens.ts";
import { draw } from "../draw.ts";
import { flat, groupsOf, mapOf, outside, overlap, boxOf, rectsOf, textsOf, within } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
import type { Box, Group } from "../scene.ts";
import { fineSizes } from "./labels.ts";

const map = mapOf("karpathy");
const employed = atlas.occupations.filter((occupation) => occupation.jobs !== null);
const all = Object.keys(widths) as Width[];
const whole = ["middle", "wide"] as const;

const tileBox = (tile: Group): Box => {
  const [box] = rectsOf(tile);
  if (box === undefined) throw new Error(`${tile.id ?? ""} has no box`);
  return box;
};
const areaOf = (tile: Group) => tileBox(tile).width * tileBox(tile).height;

/** How far rounding to whole px may move an area: each edge by half a px. */
const slack = ({ width, height }: Box) => width + height + 1;

/** Tiles whose area is further from their share of the total than rounding explains. */
function disproportionate(tiles: readonly Group[], jobsOf: (slug: string) => number): string[] {
  const jobs = tiles.reduce((sum, tile) => sum + jobsOf(tile.id ?? ""), 0);
  const area = tiles.reduce((sum, tile) => sum + areaOf(tile), 0);
  const boxes = tiles.map(tileBox);
  const width = Math.max(...boxes.map(({ x, width }) => x + width)) - Math.min(...boxes.map(({ x }) => x));
  const height = Math.max(...boxes.map(({ y, height }) => y + height)) - Math.min(...boxes.map(({ y }) => y));
  return tiles.flatMap((tile) => {
    const expected = (area * jobsOf(tile.id ?? "")) / jobs;
    const allowed = slack(tileBox(tile)) + (expected * (width + height + 1)) / area;
    return Math.abs(areaOf(tile) - expected) <= allowed ? [] : [`${tile.id ?? ""}: ${areaOf(tile)} px², not ${expected.toFixed(0)}`];
  });
}

const jobsOfOccupation = (slug: string) => atlas.bySlug.get(slug)?.jobs ?? NaN;
const jobsOfCategory = (slug: string) => map.groups.find((group) => group.slug === slug)?.jobs ?? NaN;

describe.each(whole)("the whole map, %s", (width) => {
  const scene = draw(map, width);
  const tiles = groupsOf(scene, "tile");
  const categories = groupsOf(scene, "category");

  it("has a tile for each of the 341 occupations with employment, in its category, or one for the smallest together", () => {
    const gathered = groupsOf(scene, "tile rest").map(({ name = "" }) => Number(/^(\d+) more in /.exec(name)?.[1]));
    expect(gathered.length).toBeGreaterThan(2);
    for (const count of gathered) expect(count).toBeGreaterThanOrEqual(2);
    expect(tiles.length + gathered.reduce((sum, count) => sum + count, 0)).toBe(341);
    expect(new Set(tiles.map((tile) => tile.id)).size).toBe(tiles.length);
    const known = new Set<string | undefined>(employed.map(({ slug }) => slug));
    expect(tiles.filter(({ id }) => !known.has(id))).toEqual([]);
    expect(categories).toHaveLength(24);
    for (const category of categories) {
      for (const tile of groupsOf(category, "tile")) expect(atlas.bySlug.get(tile.id ?? "")?.category).toBe(category.id);
    }
  });

  it("gives every tile the area of its jobs within its category, but for rounding", () => {
    for (const category of categories) expect(disproportionate(groupsOf(category, "tile"), jobsOfOccupation), category.id).toEqual([]);
  });

  it("gives jobs about the same area in every category: names above take room", () => {
    const densities = categories.map((category) => {
      const inside = [...groupsOf(category, "tile"), ...groupsOf(category, "tile rest")];
      return inside.reduce((sum, tile) => sum + areaOf(tile), 0) / jobsOfCategory(category.id ?? "");
    });
    // Names break into lines, so some difference stays.
    expect(Math.max(...densities) / Math.min(...densities)).toBeLessThan(1.5);
  });

  it("has no tile of zero size, and none that lies over another", () => {
    for (const tile of tiles) expect(Math.min(tileBox(tile).width, tileBox(tile).height), tile.id).toBeGreaterThanOrEqual(1);
    const hits = tiles.flatMap((a, index) =>
      tiles.slice(index + 1).flatMap((b) => (overlap(tileBox(a), tileBox(b)) ? [`${a.id ?? ""} ${b.id ?? ""}`] : [])),
    );
    expect(hits).toEqual([]);
  });

  it("says every occupation, its score and its jobs in words, and leads to its page", () => {
    const nurses = tiles.find((tile) => tile.id === "registered-nurses");
    expect(nurses).toMatchObject({ name: "Registered nurses: 4 of 10, 3.4 million jobs", to: "occupations/registered-nurses" });
  });

  it("names the larger occupations on their tiles, whole or in short", () => {
    const labelled = tiles.filter((tile) => textsOf(tile).length > 0);
    // Names that need fine type are shown where the drawing is enlarged.
    expect(labelled.length).toBeGreaterThan(width === "wide" ? 120 : 80);
    expect(labelled.filter((tile) => textsOf(tile).every(({ fine }) => fine === undefined)).length).toBeGreaterThan(45);
    for (const tile of labelled) {
      const { title, shortTitle } = atlas.bySlug.get(tile.id ?? "") ?? {};
      expect([title, shortTitle]).toContain(
        textsOf(tile)
          .filter(({ role }) => role !== "value")
          .map((text) => text.text)
          .join(" "),
      );
    }
  });

  it("says the value below the name where there is room", () => {
    const values = tiles.flatMap((tile) =>
      textsOf(tile)
        .filter(({ role }) => role === "value")
        .map(({ text }) => [tile.id, text] as const),
    );
    expect(values.length).toBeGreaterThan(20);
    for (const [slug = "", words] of values) expect(words).toBe(`${atlas.bySlug.get(slug)?.scores.karpathy ?? ""} of 10`);
  });

  it("sets the names of categories in one size", () => {
    const sizes = categories.map((category) => groupsOf(category, "head").flatMap(textsOf)[0]?.size);
    expect(new Set(sizes).size).toBe(1);
  });

  it("leaves less than a fifth of it blank, names of categories included", () => {
    const all = [...tiles, ...groupsOf(scene, "tile rest")];
    expect(all.reduce((sum, tile) => sum + areaOf(tile), 0) / (scene.width * scene.height)).toBeGreaterThan(0.8);
  });
});

describe("the map of categories", () => {
  it("is what narrow containers get", () => {
    const tiles = groupsOf(draw(map, "narrow"), "tile");
    expect(new Set(tiles.map((tile) => tile.id))).toEqual(new Set(map.groups.map((group) => group.slug)));
    expect(tiles).toHaveLength(24);
    expect(tiles.find((tile) => tile.id === "legal")).toMatchObject({ to: "jobs/legal" });
  });

  it.each(all)("gives every category the area of its jobs, but for rounding, %s", (width) => {
    expect(disproportionate(groupsOf(draw(map, width, "categories"), "tile"), jobsOfCategory)).toEqual([]);
  });

  it.each(measureIds)("puts means into words for %s", (measure) => {
    const data = mapOf(measure);
    for (const tile of groupsOf(draw(data, "narrow"), "tile")) {
      const words = measure === "bureau-exposure" ? "mixed|(?:mostly )?(?:low|moderate|high|very high)" : "no scores|mean [^\\s,].*";
      expect(tile.name, "a mean in words").toMatch(new RegExp(`: (?:${words}), [\\d.,]+(?: million)? jobs$`));
      for (const { text } of textsOf(tile)) expect(text, "too many decimals").not.toMatch(/\d\.\d{3}|NaN|undefined|null/);
    }
  });

  it("gives the Bureau's step that holds more than half of a category's jobs, and marks the category where none does", () => {
    const { groups } = mapOf("bureau-exposure");
    const tiles = new Map(groupsOf(draw(mapOf("bureau-exposure"), "narrow"), "tile").map((tile) => [tile.id, tile]));
    for (const { slug, rows, jobs } of groups) {
      const shares = [0, 1, 2, 3].map(
        (step) => rows.filter(({ value }) => Math.floor(value ?? -1) === step).reduce((sum, row) => sum + row.jobs, 0) / jobs,
      );
      const most = shares.findIndex((share) => share > 0.5);
      const tile = tiles.get(slug);
      const alike = rows.every(({ value }) => value === most);
      const words = most < 0 ? "mixed" : `${alike ? "" : "mostly "}${["low", "moderate", "high", "very high"][most] ?? ""}`;
      expect(tile?.name, slug).toContain(`: ${words}, `);
      expect(rectsOf(tile ?? { marks: [] })[0]?.fill, slug).toBe(ramps.bureau[most]?.[0] ?? "missing");
    }
    expect(tiles.get("healthcare")?.name).toContain(": mixed, ");
    expect(tiles.get("math")?.name).toContain(": very high, ");
  });

  it.each(measureIds)("gives the same mean in its name as on its tile for %s", (measure) => {
    for (const tile of groupsOf(draw(mapOf(measure), "wide", "categories"), "tile")) {
      const [, shown] =
        /^([+−]?[\d.]+%?) · /.exec(
          textsOf(tile)
            .map(({ text }) => text)
            .join(" | ")
            .split(" | ")
            .at(-1) ?? "",
        ) ?? [];
      if (shown !== undefined) expect(tile.name).toMatch(new RegExp(`mean [^\\d+−]*${shown.replace(/[+.]/g, "\\$&")}(?![.\\d])`));
    }
  });
});

describe("one category's map", () => {
  it.each(all)("has its occupations alone, without a name above, %s", (width) => {
    const scene = draw(mapOf("karpathy", { category: "healthcare" }), width);
    const tiles = groupsOf(scene, "tile");
    expect(tiles).toHaveLength(atlas.byCategory.get("healthcare")?.length ?? 0);
    expect(groupsOf(scene, "head")).toEqual([]);
    expect(disproportionate(tiles, jobsOfOccupation)).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });

  it("is drawn for every category without a tile of zero size", () => {
    for (const { slug } of map.groups) {
      for (const width of all) {
        for (const tile of groupsOf(draw(mapOf("karpathy", { category: slug }), width), "tile"))
          expect(Math.min(tileBox(tile).width, tileBox(tile).height), `${slug} ${width} ${tile.id ?? ""}`).toBeGreaterThanOrEqual(1);
      }
    }
  });
});

describe.each(all)("every drawing of the map, %s", (width) => {
  const scenes = [draw(map, width), draw(map, width, "categories")];

  it("names every category", () => {
    for (const scene of scenes) {
      const texts =
        groupsOf(scene, "category").length > 0
          ? groupsOf(scene, "category").map((category) => ({ id: category.id, texts: groupsOf(category, "head").flatMap(textsOf) }))
          : groupsOf(scene, "tile").map((tile) => ({ id: tile.id, texts: textsOf(tile) }));
      const unnamed = texts.filter(({ id, texts }) => {
        const { title, shortTitle } = map.groups.find((group) => group.slug === id) ?? { title: "?", shortTitle: "?" };
        const words = texts.map((text) => text.text).join(" ");
        return !words.startsWith(title) && !words.startsWith(shortTitle);
      });
      expect(unnamed.map(({ id }) => id)).toEqual([]);
    }
  });

  it("sets no text smaller than 10 px, on phones 11, but what is shown only where the drawing is enlarged", () => {
    for (const scene of scenes)
      for (const { size, fine, text } of textsOf(scene)) {
        if (fine === undefined) expect(size, text).toBeGreaterThanOrEqual(width === "narrow" ? 11 : 10);
        else expect([width === "narrow", fineSizes[fine]], text).toEqual([false, size]);
      }
  });

  it("keeps labels inside their tiles, and all marks inside the drawing", () => {
    for (const scene of scenes) {
      expect(outside(scene)).toEqual([]);
      for (const tile of groupsOf(scene, "tile")) {
        for (const text of textsOf(tile)) expect(within(boxOf(text), tileBox(tile)), `${tile.id ?? ""}: ${text.text}`).toBe(true);
      }
    }
  });

  it("keeps a category's name above its tiles", () => {
    for (const category of groupsOf(scenes[0] as (typeof scenes)[number], "category")) {
      const names = groupsOf(category, "head").flatMap(textsOf).map(boxOf);
      for (const tile of groupsOf(category, "tile").map(tileBox))
        for (const name of names) expect(overlap(name, tile), category.id).toBe(false);
    }
  });

  it("has no id twice", () => {
    for (const scene of scenes) {
      const ids = flat(scene).flatMap((mark) => (mark.type === "group" && mark.id !== undefined ? [mark.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("is the same each time", () => {
    expect(draw(mapOf("karpathy"), width)).toEqual(scenes[0]);
  });
});

describe("the colors of the map", () => {
  it.each(measureIds)(
    "follow %s: a step of its ramp with the ink for it, and a pale tile with a mark where there is no value",
    (measure) => {
      const data = mapOf(measure);
      const pairs = new Map<string, string>(ramps[data.measure.scale.ramp].map(([fill, ink]) => [fill, ink]));
      const seen = new Set<string>();
      for (const tile of groupsOf(draw(data, "wide"), "tile")) {
        const occupation = atlas.bySlug.get(tile.id ?? "");
        const fill = rectsOf(tile)[0]?.fill ?? "";
        seen.add(fill);
        const missing = occupation === undefined || measures[measure].value(occupation) === null;
        expect(fill === "missing", tile.id).toBe(missing);
        expect(rectsOf(tile).length, tile.id).toBe(missing ? 2 : 1);
        for (const text of textsOf(tile)) expect(text.ink).toBe(missing ? "ink" : pairs.get(fill));
        if (missing) expect(tile.name).toContain("not scored");
      }
      for (const fill of pairs.keys()) expect(seen.has(fill), `no tile is ${fill}`).toBe(true);
    },
  );

  it("turn at the starts of the steps: 1 is in the first, 2 and 3 in the second", () => {
    const fills = new Map<number, Set<string>>();
    for (const tile of groupsOf(draw(map, "wide"), "tile")) {
      const score = atlas.bySlug.get(tile.id ?? "")?.scores.karpathy ?? NaN;
      fills.set(score, (fills.get(score) ?? new Set()).add(rectsOf(tile)[0]?.fill ?? ""));
    }
    const steps = [...fills].toSorted(([a], [b]) => a - b).map(([score, fill]) => `${score} ${[...fill].join()}`);
    expect(steps).toEqual(
      [
        "0 exposure0",
        "1 exposure0",
        "2 exposure1",
        "3 exposure1",
        "4 exposure2",
        "5 exposure3",
        "6 exposure3",
        "7 exposure4",
        "8 exposure4",
        "9 exposure5",
        "10 exposure5",
      ].filter((step) => fills.has(Number(step.split(" ")[0]))),
    );
  });
});
