import { describe, expect, it } from "vitest";
import { didYouMean, editDistance } from "./edit-distance.ts";

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["exposure", "exposure", 0],
    ["exposre", "exposure", 1],
    ["exposurre", "exposure", 1],
    ["exposuse", "exposure", 1],
    ["epxosure", "exposure", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("of %j and %j is %d", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe("didYouMean", () => {
  const known = ["exposure", "plumbers", "lawyers", "math"];

  it("offers the nearest id", () => {
    expect(didYouMean("exposre", known)).toBe("; did you mean exposure");
    expect(didYouMean("laywers", known)).toBe("; did you mean lawyers");
    expect(didYouMean("mats", ["maps", "math", "mat"])).toBe("; did you mean maps");
  });

  it("offers nothing where nothing is near", () => {
    expect(didYouMean("registered-nurses", known)).toBe("");
    expect(didYouMean("", ["legal"])).toBe("");
    expect(didYouMean("exposure", [])).toBe("");
  });

  it("forgives two slips in a short id and more in a long one", () => {
    expect(didYouMean("law", ["lawyer"])).toBe("");
    expect(didYouMean("lawer", ["lawyer"])).toBe("; did you mean lawyer");
    expect(didYouMean("paralegal-and-legal-asistant", ["paralegals-and-legal-assistants"])).toBe(
      "; did you mean paralegals-and-legal-assistants",
    );
  });
});
