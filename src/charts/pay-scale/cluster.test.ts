import { describe, expect, it } from "vitest";
import { clusters } from "./cluster.ts";

const places = (...xs: number[]) => xs.map((x) => ({ x }));
const shape = (xs: number[], apart: number) => clusters(places(...xs), apart).map((group) => group.map(({ x }) => x));

describe("clusters", () => {
  it("groups neighbors that are too close, from left to right", () => {
    expect(shape([50, 0, 4, 100, 53], 5)).toEqual([[0, 4], [50, 53], [100]]);
  });

  it("joins a chain whose ends are far apart", () => {
    expect(shape([0, 4, 8, 12], 5)).toEqual([[0, 4, 8, 12]]);
  });

  it("keeps apart what is exactly far enough", () => {
    expect(shape([0, 5], 5)).toEqual([[0], [5]]);
    expect(shape([0, 4.99], 5)).toEqual([[0, 4.99]]);
  });

  it("keeps every item once and does not move the caller's", () => {
    const items = places(3, 1, 2);
    expect(clusters(items, 0.5).flat()).toHaveLength(3);
    expect(items).toEqual(places(3, 1, 2));
    expect(clusters([], 5)).toEqual([]);
  });
});
