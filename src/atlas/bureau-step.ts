import type { BureauExposure } from "../schema/bureau-exposure.ts";
import type { DetailedOccupation } from "./detailed.ts";

/** Where the Bureau's categories put a profile of the Handbook. */
export interface BureauStep {
  step: BureauExposure;
  /** Percent of its jobs that are in this step: all of them, or more than half. */
  share: number;
}

export type Part = Pick<DetailedOccupation, "exposure" | "jobs">;

/**
 * The step of a profile from the detailed occupations that it is made of: the one that all share, or else the one that holds more than half of their
 * jobs. null where no step does, or where nothing is known. The categories are no numbers, so there is no mean of them.
 */
export function bureauStepOf(parts: readonly Part[]): BureauStep | null {
  const groups = [...Map.groupBy(parts, ({ exposure }) => exposure)];
  const all = jobsOf(parts);
  for (const [step, members] of groups) {
    const share = groups.length === 1 ? 100 : (100 * jobsOf(members)) / all;
    if (step !== null && share > 50) return { step, share };
  }
  return null;
}

const jobsOf = (parts: readonly Part[]) => parts.reduce((sum, { jobs }) => sum + (jobs ?? 0), 0);
