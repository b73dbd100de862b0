const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

/** What a reader of the headcount chart may assume: the values that each slider stops at, lowest first. */
export const assumptions = {
  /** People employed before. */
  people: [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000],
  /** Pay of each before, US dollars a year. */
  pay: steps(30_000, 500_000, 10_000),
  /** Percent of the people who stay. */
  stay: steps(50, 100, 1),
  /** Percent of what is saved that goes to those who stay. */
  share: steps(0, 100, 5),
  /** Percent of those who stay among whom it is shared. */
  sharers: steps(5, 100, 5),
} as const satisfies Record<string, readonly number[]>;

export type AssumptionId = keyof typeof assumptions;
export type Assumptions = Readonly<Record<AssumptionId, number>>;
export const assumptionIds = Object.keys(assumptions) as AssumptionId[];
