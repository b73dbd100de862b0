import { describe, expect, it } from "vitest";
import { ciede2000, contrast, gray, lightness, seen, sights, type Sight } from "./tokens.test-color.ts";
import { colorOf, colors, ramps, type ColorName, type Ramp, type Theme } from "./tokens.ts";

const themes = ["light", "dark"] as const satisfies Theme[];
const fills = (ramp: Ramp, theme: Theme) => ramps[ramp].map(([fill]) => colorOf(fill, theme));

/** A value of each pair of neighbors. */
const between = (steps: readonly string[], value: (a: string, b: string) => number) =>
  steps.slice(1).map((step, index) => value(steps[index] ?? "", step));

describe("ciede2000", () => {
  // From the authors' own test data.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)("of %j and %j is %d", (a, b, difference) => {
    expect(ciede2000(a, b)).toBeCloseTo(difference, 4);
  });
});

describe("contrast", () => {
  it("is 21 for black on white and 1 for a color on itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#c26a01", "#c26a01")).toBe(1);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});

describe("colors", () => {
  it("are written as six hexadecimal digits", () => {
    for (const [name, pair] of Object.entries(colors)) for (const color of pair) expect(color, name).toMatch(/^#[0-9a-f]{6}$/);
  });

  describe.each(themes)("%s", (theme) => {
    const on = (ink: ColorName, ground: ColorName) => contrast(colorOf(ink, theme), colorOf(ground, theme));

    it.each(["ink", "quiet", "accent", "payClaimed"] as const)("%s can be read on paper, sheet and band", (ink) => {
      for (const ground of ["paper", "sheet", "band"] as const) expect(on(ink, ground), ground).toBeGreaterThanOrEqual(4.5);
    });

    it("edges stand out from paper, sheet and band", () => {
      for (const ground of ["paper", "sheet", "band"] as const) expect(on("edge", ground), ground).toBeGreaterThanOrEqual(3);
    });

    it("ink can be read on the accent and on the hatching", () => {
      expect(on("onAccent", "accent")).toBeGreaterThanOrEqual(4.5);
      expect(on("ink", "missing")).toBeGreaterThanOrEqual(4.5);
    });

    it("parts of a pay package stay apart in every sight and in gray", () => {
      const parts = (["payBase", "payStock", "payBonus"] as const).map((name) => colorOf(name, theme));
      for (const sight of Object.keys(sights) as Sight[])
        for (const difference of between(parts, (a, b) => ciede2000(seen(a, sight), seen(b, sight))))
          expect(difference, sight).toBeGreaterThanOrEqual(13);
    });
  });
});

describe.each(themes)("ramps, %s", (theme) => {
  describe.each(Object.keys(ramps) as Ramp[])("%s", (ramp) => {
    it("has six steps, the Bureau's four, each with an ink that can be read on it", () => {
      expect(ramps[ramp]).toHaveLength(ramp === "bureau" ? 4 : 6);
      for (const [fill, ink] of ramps[ramp]) expect(contrast(colorOf(fill, theme), colorOf(ink, theme)), fill).toBeGreaterThanOrEqual(4.5);
    });
  });

  it.each((Object.keys(ramps) as Ramp[]).filter((ramp) => ramp !== "outlook"))("%s runs one way: the more, the darker", (ramp) => {
    for (const step of between(fills(ramp, theme), (a, b) => lightness(b) - lightness(a))) expect(step).toBeLessThanOrEqual(-9);
  });

  it("outlook parts at zero: each arm runs one way from the pale middle", () => {
    const way = theme === "light" ? -1 : 1;
    const steps = between(fills("outlook", theme), (a, b) => Math.sign(lightness(b) - lightness(a)) * way);
    expect(steps).toEqual([-1, -1, 1, 1, 1]);
  });

  it("the Bureau's steps are steps of exposure, both ends among them", () => {
    const [all, four] = [fills("exposure", theme), fills("bureau", theme)];
    expect(all.filter((fill) => four.includes(fill))).toEqual(four);
    expect([four[0], four.at(-1)]).toEqual([all[0], all.at(-1)]);
  });

  describe.each(["exposure", "pay", "schooling"] as const)("%s", (ramp) => {
    it.each(Object.keys(sights) as Sight[])(
      "has neighboring steps that differ by 10 (CIEDE2000) in %s sight, those of exposure by 13",
      (sight) => {
        for (const difference of between(fills(ramp, theme), (a, b) => ciede2000(seen(a, sight), seen(b, sight))))
          expect(difference).toBeGreaterThanOrEqual(ramp === "exposure" ? 13 : 10);
      },
    );

    it("has neighboring steps that differ by 8 (CIEDE2000) as grays of the same luminance, and by 1.3:1 in contrast", () => {
      for (const difference of between(fills(ramp, theme), (a, b) => ciede2000(gray(a), gray(b))))
        expect(difference).toBeGreaterThanOrEqual(8);
      for (const ratio of between(fills(ramp, theme), contrast)) expect(ratio).toBeGreaterThanOrEqual(1.3);
    });

    it("stands out from the paper at every step, by 1.2:1", () => {
      for (const fill of fills(ramp, theme)) expect(contrast(fill, colorOf("paper", theme)), fill).toBeGreaterThanOrEqual(1.2);
    });

    it("is the same in both themes, inks and all", () => {
      for (const name of ramps[ramp].flat()) expect(colorOf(name, "dark"), name).toBe(colorOf(name, "light"));
    });
  });

  it.each(Object.keys(sights) as Sight[])("the gray of what is missing is like no step of exposure in %s sight", (sight) => {
    for (const fill of fills("exposure", theme))
      expect(ciede2000(seen(fill, sight), seen(colorOf("missing", theme), sight)), fill).toBeGreaterThanOrEqual(10);
  });

  it.each((Object.keys(ramps) as Ramp[]).flatMap((ramp) => (Object.keys(sights) as Sight[]).map((sight) => [ramp, sight] as const)))(
    "no two steps of %s look alike in %s sight",
    (ramp, sight) => {
      const steps = fills(ramp, theme).map((fill) => seen(fill, sight));
      for (const [index, a] of steps.entries()) for (const b of steps.slice(index + 1)) expect(ciede2000(a, b)).toBeGreaterThanOrEqual(7);
    },
  );
});
