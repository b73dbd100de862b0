import type { Unit } from "./unit.ts";

/**
 * The lowest and the highest number that a figure of each unit can be, by what the unit means or within reason: no more people than there are,
 * no more money than the world makes in a year. A number beyond it is a slip of the hand. A column may be narrower.
 */
export const unitRange: Readonly<Record<Unit, readonly [min: number, max: number]>> = {
  people: [0, 1e10],
  jobs: [-4e8, 4e8],
  posts: [0, 1e9],
  "openings a year": [0, 4e8],
  occupations: [0, 2_000],
  categories: [0, 100],
  measures: [0, 100],
  firms: [0, 1e9],
  studies: [0, 1e5],
  "US dollars": [-2e14, 2e14],
  "US dollars a year": [0, 1e9],
  "US dollars a week": [0, 2e7],
  "US dollars an hour": [0, 1e6],
  percent: [0, 100],
  "percent change": [-100, 1_000],
  "percentage points": [-100, 100],
  "percentile points": [-100, 100],
  percentile: [0, 100],
  years: [0, 200],
  months: [0, 2_400],
  "score of 10": [0, 10],
  "score of 5": [0, 5],
  "score of 1": [0, 1],
  "z-score": [-5, 5],
  index: [0, 1e4],
  "rank correlation": [-1, 1],
  schooling: [0, 10],
  "step of exposure": [0, 10],
};
