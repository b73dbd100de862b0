import type { CategoryBarsData } from "./data.ts";

/** Most intervals that leave the numbers room. */
const mostIntervals = 6;

/**
 * An axis that begins at zero, or reaches to both sides of it, and holds every occupation's value. Not the ticks of d3-array: those step by 1, 2
 * and 5, and percentiles are read by quarters.
 */
export function barsAxis(
  { rows, measure }: CategoryBarsData,
  { left, right }: { left: number; right: number },
): { x(value: number): number; ticks: number[] } {
  const least = Math.min(0, ...rows.map((row) => row.lowest.value));
  // Whole scales are shown whole.
  const top = measure.unit === "score of 10" ? 10 : measure.unit === "percentile" ? 100 : 0;
  const most = Math.max(top, ...rows.map((row) => row.highest.value));
  const interval = [0.1, 0.2, 0.5, 1, 2, 25].find((each) => (most - least) / each <= mostIntervals) ?? 50;
  // Floats: 0.3 / 0.1 is a little under three.
  const first = Math.floor(least / interval + 1e-9);
  const last = Math.ceil(most / interval - 1e-9);
  return {
    x: (value) => left + ((right - left) * (value / interval - first)) / (last - first),
    ticks: Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * interval).toFixed(6))),
  };
}
