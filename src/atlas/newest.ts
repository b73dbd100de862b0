import { hoursAYear } from "../schema/vintage.ts";
import type { DetailedOccupation, DetailedPay } from "./detailed.ts";
import type { PayRange } from "./occupation.ts";

/**
 * The newest pay and projection of a profile that is exactly one detailed occupation. Profiles of several have none: what is published
 * for their parts adds up to no median and no percentage. For the years see `schema/vintage.ts`.
 */
export interface Newest {
  /** null where the newest survey has none. */
  pay: NewestPay | null;
  /** Percent, as published. */
  change: number;
  /** Jobs to fill in an average year, and in the release before. */
  openings: number;
  earlierOpenings: number | null;
}

export interface NewestPay {
  /** US dollars a year. */
  median: number;
  /** `hourly`: the published hourly median times `hoursAYear`. */
  basis: "annual" | "hourly";
  range: PayRange;
  /** Percent of the detailed occupations with published pay whose median is lower. */
  paidBelow: number;
}

/** By profile. */
export function newestOf(detailed: readonly DetailedOccupation[]): Map<string, Newest> {
  const medians = mediansOf(detailed);
  const parts = Map.groupBy(detailed, ({ profile }) => profile);
  return new Map(
    detailed.flatMap(({ profile, newest: { change, openings }, earlier, pay }): [string, Newest][] =>
      profile === null || parts.get(profile)?.length !== 1 || change === null || openings === null
        ? []
        : [[profile, { pay: payOf(profile, pay, medians), change, openings, earlierOpenings: earlier.openings }]],
    ),
  );
}

/** Median pay of all detailed occupations that have one, US dollars a year. */
export const mediansOf = (detailed: readonly DetailedOccupation[]): number[] => detailed.flatMap(({ pay }) => medianOf(pay)?.median ?? []);

function medianOf(pay: DetailedPay | null): Pick<NewestPay, "median" | "basis"> | null {
  if (pay === null) return null;
  if (pay.p50 !== null) return { median: pay.p50, basis: "annual" };
  return pay.hourly_p50 === null ? null : { median: Math.round(pay.hourly_p50 * hoursAYear), basis: "hourly" };
}

function payOf(slug: string, pay: DetailedPay | null, medians: readonly number[]): NewestPay | null {
  const known = medianOf(pay);
  if (pay === null || known === null) return null;
  const { code: _code, jobs: _jobs, jobs_error: _error, ...range } = pay;
  const lower = medians.filter((other) => other < known.median).length;
  return { ...known, range: { slug, method: "exact", ...range }, paidBelow: (100 * lower) / medians.length };
}
