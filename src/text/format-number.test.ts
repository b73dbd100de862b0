import { describe, expect, it } from "vitest";
import { grouped, titleInSentence } from "./format-number.ts";

describe("grouped", () => {
  it("says what the browsers' own formatter says", () => {
    const format = new Intl.NumberFormat("en-US");
    const sizes = [0, 0.4, 1, 9.75, 12.3456, 99.9996, 100, 999, 1000, 1234.5, 41_300, 999_999, 1_000_000, 143_066_500, 72.22e9, 1.5e12];
    for (const size of sizes) for (const value of [size, -size]) expect(grouped(value)).toBe(format.format(value === 0 ? 0 : value));
  });
});

describe("titleInSentence", () => {
  it("keeps capitals that belong to a title", () => {
    expect(titleInSentence("Registered nurses")).toBe("registered nurses");
    expect(titleInSentence("EMTs and paramedics")).toBe("EMTs and paramedics");
  });
});
