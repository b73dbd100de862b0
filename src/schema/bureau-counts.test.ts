import { expect, it } from "vitest";
import { bureauBounds, publishedCounts } from "./bureau-counts.ts";

it("bounds of the steps are the sums of the counts, as shares of all", () => {
  const counts = Object.values(publishedCounts);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const sums = counts.map((_, index) => counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0));
  expect(bureauBounds).toEqual([0, ...sums].map((sum) => (100 * sum) / all));
});
