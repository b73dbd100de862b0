import type { Scale } from "./measure.ts";

/** How a difference in median pay, US dollars a year, is colored: the outlook's ramp, which parts at zero. */
export const gapScale: Scale = {
  ramp: "outlook",
  starts: [-20_000, 0, 10_000, 20_000, 40_000],
  labels: [
    "median pay $20k or more lower",
    "lower",
    "the same, to $10k higher",
    "$10k to $20k higher",
    "$20k to $40k higher",
    "$40k or more higher",
  ],
  ends: ["", ""],
};
