import { describe, expect, it } from "vitest";
import type { PayRange } from "../../atlas/occupation.ts";
import { collisions, linesOf, outside, rectsOf, textsOf } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
import { drawnPay, drawnPayAt, middleHalf, payRangeWords } from "./sentence.ts";
import { payRangeScene } from "./pay-range.ts";

const nurses = atlas.rows["pay-ranges"].find((row) => row.slug === "registered-nurses") as PayRange;
const all = middleHalf(atlas.occupations.flatMap(({ medianPay }) => medianPay ?? []));
const told = { month: "May 2024", others: "all occupations" };
const sizes = [240, 288, 400, 520];

/** The drawing, of a range that has all its percentiles. */
function drawn(range: PayRange, median: number, width: number) {
  const scene = payRangeScene({ range, median, all, month: told.month }, width);
  if (scene === null) throw new Error("nothing was drawn");
  return scene;
}

describe("payRangeScene", () => {
  it.each(sizes)("puts percentiles and median where a linear axis from zero has them, %d px", (width) => {
    const scene = drawn(nurses, 93_600, width);
    const [others, half, median] = rectsOf(scene);
    const zero = linesOf(scene)[0]?.x1 ?? NaN;
    const hundred = linesOf(scene).find((_, index) => textsOf(scene)[index + 1]?.text === "$100k")?.x1 ?? NaN;
    const x = (dollars: number) => zero + ((hundred - zero) * dollars) / 100_000;
    expect([others?.x, others?.width]).toEqual([expect.closeTo(x(all.low), 6), expect.closeTo(x(all.high) - x(all.low), 6)]);
    expect(half?.x).toBeCloseTo(x(78_610), 6);
    expect((half?.x ?? 0) + (half?.width ?? 0)).toBeCloseTo(x(107_960), 6);
    expect((median?.x ?? 0) + (median?.width ?? 0) / 2).toBeCloseTo(x(93_600), 6);
    const whisker = linesOf(scene).find((line) => line.stroke === "ink" && line.y1 === line.y2);
    expect([whisker?.x1, whisker?.x2]).toEqual([expect.closeTo(x(66_030), 6), expect.closeTo(x(135_320), 6)]);
  });

  it("draws nothing where a percentile is missing", () => {
    for (const missing of ["p10", "p25", "p75", "p90"] as const)
      expect(payRangeScene({ range: { ...nurses, [missing]: null }, median: 93_600, all, month: told.month }, 288)).toBeNull();
  });

  it("shows the published median, also where the distribution's own differs", () => {
    expect(textsOf(drawn({ ...nurses, p50: 1 }, 93_600, 288)).map(({ text }) => text)).toContain("median $94k");
  });

  it("says its unit and date, points on where the end is a floor, and says so in words", () => {
    const exact = drawn(nurses, 93_600, 288);
    const floor = { ...nurses, p90: 239_200, floors: "p90" };
    const arrow = drawn(floor, 93_600, 288);
    expect(textsOf(exact)[0]?.text).toBe("Pay a year, US dollars, May 2024");
    expect(linesOf(arrow).length).toBe(linesOf(exact).length + 2);
    expect(outside(arrow)).toEqual([]);
    expect(payRangeWords({ range: nurses, ...told }).join(" ")).toMatch(/Measured in May 2024\.$/);
    expect(payRangeWords({ range: floor, ...told }).join(" ")).toMatch(
      /a tenth earn that much or more, and how much more is not published/,
    );
    expect(payRangeWords({ range: { ...floor, floors: "p75 p90", method: "mixture" }, ...told }).join(" ")).toMatch(
      /estimate .* a quarter earn that much or more/,
    );
  });

  it("holds it against the middle half of all medians, counted here again", () => {
    const medians = atlas.occupations.flatMap(({ medianPay }) => medianPay ?? []);
    const under = (value: number) => medians.filter((each) => each < value).length / medians.length;
    expect(under(all.low)).toBeCloseTo(0.25, 1);
    expect(under(all.high)).toBeCloseTo(0.75, 1);
  });

  it("draws the newest survey where it has the whole profile, and no floor of it", () => {
    const [nurse, software] = ["registered-nurses", "software-developers"].map((slug) => atlas.bySlug.get(slug));
    if (nurse === undefined || software === undefined) throw new Error("an occupation is missing");
    expect(drawnPay(nurse, atlas)).toMatchObject({ month: "May 2025", source: "bls-oews-national", range: { floors: null } });
    expect(drawnPay(software, atlas)).toMatchObject({ month: "May 2024", source: "bls-oews" });
    for (const { slug, newest } of atlas.occupations) expect(newest?.pay?.range.floors ?? null, slug).toBeNull();
  });

  it("ends at the end of the axis where pay goes beyond it", () => {
    const scene = drawn({ ...nurses, p75: 300_000, p90: 400_000 }, 260_000, 288);
    expect(outside(scene)).toEqual([]);
  });

  it("says of a line that goes on beyond the axis that it does, with an arrow", () => {
    const [agents, locksmiths] = ["agents-and-business-managers-of-artists-performers-and-athletes", "locksmiths-and-safe-repairers"].map(
      (slug) => drawnPayAt(slug, atlas),
    );
    if (!agents || !locksmiths) throw new Error("no pay");
    expect(payRangeWords(agents)).toContain("The arrow says that the line goes on beyond the axis.");
    expect(payRangeWords(locksmiths)).toHaveLength(2);
    const arrow = (scene: ReturnType<typeof payRangeScene>) => (scene === null ? [] : linesOf(scene).filter(({ width }) => width === 2));
    expect(arrow(payRangeScene(agents, 288))).toHaveLength(3);
    const plain = payRangeScene(locksmiths, 288);
    expect(arrow(plain)).toHaveLength(0);
    expect(plain === null ? [] : textsOf(plain).map(({ text }) => text)).toContain("Pay a year, US dollars, May 2025");
  });

  it.each(sizes)("keeps the marks of every occupation without a profile inside the drawing, and texts apart, %d px", (width) => {
    const alone = [...atlas.detailedBySlug];
    expect(alone).toHaveLength(228);
    for (const [slug, { pay }] of alone) {
      const drawn = drawnPayAt(slug, atlas);
      const scene = drawn === null ? null : payRangeScene(drawn, width);
      expect(scene === null, slug).toBe((pay?.p50 ?? null) === null);
      if (scene === null) continue;
      expect(outside(scene), slug).toEqual([]);
      expect(collisions(scene), slug).toEqual([]);
    }
  });

  it.each(sizes)("keeps every occupation's marks inside the drawing, and texts apart, %d px", (width) => {
    let count = 0;
    for (const occupation of atlas.occupations) {
      const { slug } = occupation;
      const pay = drawnPay(occupation, atlas);
      if (pay === null) continue;
      const scene = payRangeScene(pay, width);
      if (scene === null) continue;
      count += 1;
      expect(outside(scene), slug).toEqual([]);
      expect(collisions(scene), slug).toEqual([]);
      expect(rectsOf(scene)[1]?.width, slug).toBeGreaterThan(0);
    }
    expect(count).toBeGreaterThan(250);
  });
});
