import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { fit, lineHeight, textWidth, wrap } from "./label.ts";

const titles = atlas.occupations.map((occupation) => occupation.title);

describe("textWidth", () => {
  it("grows with the type and with every character", () => {
    expect(textWidth("plumbers", 24)).toBeCloseTo(2 * textWidth("plumbers", 12));
    for (const title of titles) expect(textWidth(`${title} x`, 12)).toBeGreaterThan(textWidth(title, 12));
    expect(textWidth("", 12)).toBe(0);
  });

  it("knows thin letters from wide ones, and counts what it does not know", () => {
    expect(textWidth("iiii", 12)).toBeLessThan(textWidth("mmmm", 12) / 2);
    expect(textWidth("字", 12)).toBeGreaterThan(5);
    expect(textWidth("Employment", 12, "bold")).toBeGreaterThan(textWidth("Employment", 12));
  });
});

describe("wrap", () => {
  it("never cuts, drops or turns round words", () => {
    for (const title of titles) {
      for (const width of [40, 60, 90, 130, 300]) {
        const lines = wrap(title, { width, height: 200 }, 11);
        if (lines === null) continue;
        expect(lines.join(" ")).toBe(title);
        for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(width);
      }
    }
  });

  it("gives up where one word is too wide", () => {
    expect(wrap("a Postsecondary b", { width: 40, height: 500 }, 12)).toBeNull();
  });

  it("gives up where the lines are too many, and not one px before", () => {
    const box = { width: textWidth("Electricians", 12), height: 2 * 12 * lineHeight };
    expect(wrap("Plumbers Electricians", box, 12)).toEqual(["Plumbers", "Electricians"]);
    expect(wrap("Plumbers Electricians", { ...box, height: box.height - 1 }, 12)).toBeNull();
  });

  it("uses as few lines as it can", () => {
    expect(wrap("one two three", { width: 1000, height: 100 }, 12)).toEqual(["one two three"]);
    expect(wrap("one two three", { width: textWidth("one two", 12), height: 100 }, 12)).toEqual(["one two", "three"]);
  });
});

describe("fit", () => {
  const box = { width: textWidth("Registered nurses", 13), height: 13 * lineHeight };

  it("takes the largest size that fits", () => {
    expect(fit(["Registered nurses"], box, [17, 15, 13, 11])).toEqual({ lines: ["Registered nurses"], size: 13 });
  });

  it("takes the long name small before the short name large", () => {
    expect(fit(["Registered nurses", "RN"], box, [15, 13])).toEqual({ lines: ["Registered nurses"], size: 13 });
    expect(fit(["Registered nurses", "RN"], { ...box, width: 40 }, [13])).toEqual({ lines: ["RN"], size: 13 });
  });

  it("is null where nothing fits", () => {
    expect(fit(["Registered nurses", "RN"], { width: 5, height: 50 }, [12, 11])).toBeNull();
    expect(fit(["RN"], { width: 50, height: 5 }, [12, 11])).toBeNull();
  });
});
