import { describe, expect, it } from "vitest";
import { currentMeasures, type CurrentMeasureId } from "../../schema/measure.ts";
import { atlas } from "../../project.test-data.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import { compareGroups, compareSentence, type Bar, type CompareGroup } from "./compare.ts";
import { nextDataOf } from "./occupations.ts";
import { workData } from "../../neighbors/work-data.ts";
import { workFile } from "../../neighbors/work-file.ts";

const data = nextDataOf(atlas, neighborhoodOf(atlas.rows), new Map());
const labels = Object.fromEntries(currentMeasures.map((id) => [id, { label: id }])) as Record<CurrentMeasureId, { label: string }>;
const context = { zones: data.zones, labels, work: workData(workFile(atlas)) };
const jobs = (...slugs: string[]) => slugs.map((slug) => data.bySlug.get(slug) ?? expect.fail(`no ${slug}`));
const groups = (...slugs: string[]) => compareGroups(jobs(...slugs), context);
const group = (all: readonly CompareGroup[], title: string) => all.find((each) => each.title.startsWith(title)) ?? expect.fail(title);
const words = (all: readonly CompareGroup[], title: string, name: string) =>
  group(all, title)
    .rows.find((row) => row.name === name)
    ?.cells.map((cell) => cell.words);

const ends = (bar: Bar) => (bar.kind === "point" ? [bar.at] : bar.kind === "length" ? [bar.to] : [bar.from, bar.at, bar.to]);

describe("compareGroups", () => {
  const two = groups("paralegals-and-legal-assistants", "private-detectives-and-investigators");

  it("has a cell for each job in every row, and bars within their scale", () => {
    for (const occupation of data.occupations) {
      const all = groups(occupation.slug, "tellers", "physicians-and-surgeons");
      for (const { cells } of all.flatMap(({ rows }) => rows)) {
        expect(cells).toHaveLength(3);
        for (const { bar } of cells)
          if (bar !== null) {
            const at = ends(bar);
            expect(at.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
            expect(at).toEqual(at.toSorted((a, b) => a - b));
          }
      }
    }
  });

  it("shows each measure on a line of its own, and the mean first", () => {
    expect(group(two, "Exposure").rows.map(({ name }) => name)).toEqual([
      "Mean of the measures",
      ...currentMeasures,
      "BLS 2026, of four steps",
    ]);
  });

  it("says what is missing, and never zero", () => {
    const [unmeasured] = data.occupations.filter((each) => each.unmeasured.includes("anthropic"));
    expect(words(groups(unmeasured?.slug ?? "", "tellers"), "Exposure", "anthropic")?.[0]).toBe("none measured");
    const all = groups("military-careers", "tellers");
    expect(words(all, "Pay", "Median, and the middle four fifths, May 2024")?.[0]).toBe("not published");
    expect(words(all, "Jobs", "Jobs in 2024")?.[0]).toBe("not published");
    expect(words(all, "Preparation", "Job zone")?.[0]).toBe("not rated");
    const newer = groups("physicians-and-surgeons", "registered-nurses");
    expect(words(newer, "Pay", "Median, and the middle four fifths, May 2025")).toEqual([
      "not published for the whole",
      "$97,550; $68,940 to $137,470",
    ]);
    expect(words(newer, "Jobs", "Openings a year, 2025 to 2035")).toEqual(["not published for the whole", "180,800"]);
  });

  it("holds pay on one scale, and says where a median is a floor", () => {
    const [low, high] = group(groups("tellers", "physicians-and-surgeons"), "Pay").rows[1]?.cells ?? [];
    expect(high?.words).toContain("or more");
    if (low?.bar?.kind !== "range" || high?.bar === null || high?.bar === undefined) return expect.fail("no bars");
    expect(low.bar.to).toBeLessThan(ends(high.bar)[0] ?? 0);
  });

  it("lists what differs by half a step and is important in one, the most first, then what all ask for", () => {
    const differ = group(two, "Skills and knowledge that differ").rows.map(({ cells }) => cells.map((cell) => Number(cell.words)));
    const by = differ.map((values) => Math.max(...values) - Math.min(...values));
    expect(by.every((gap) => gap >= 0.49)).toBe(true);
    by.slice(1).forEach((gap, place) => expect(gap).toBeLessThanOrEqual((by[place] ?? 0) + 0.01));
    expect(differ.every((values) => Math.max(...values) >= 3)).toBe(true);
    const shared = group(two, "Most asked for").rows;
    expect(shared.every(({ cells }) => cells.every((cell) => Number(cell.words) >= 3))).toBe(true);
    const names = [...group(two, "Skills and knowledge that differ").rows, ...shared].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("leaves skills out where only one job is rated, and before they are there", () => {
    expect(groups("military-careers", "tellers").some(({ title }) => title.startsWith("Skills"))).toBe(false);
    expect(compareGroups(jobs("tellers", "cashiers"), { ...context, work: null })).toHaveLength(4);
  });
});

describe("compareSentence", () => {
  it("names what stands side by side", () => {
    expect(compareSentence([])).toBe("");
    expect(compareSentence(jobs("tellers"))).toBe("Tellers: add another job to compare.");
    expect(compareSentence(jobs("tellers", "cashiers"))).toBe("Side by side: Tellers; Cashiers.");
  });
});
