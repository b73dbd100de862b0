import { jobsLabel, projectedYear } from "../schema/vintage.ts";
import { payDifference, schoolingDifference } from "./job-difference.ts";
import type { Occupation } from "../atlas/occupation.ts";

// These texts name figures in braces, as the content does; the page prints each with its source.

/** One fact about a neighbor, and how it differs from the page's own occupation. */
export interface Fact {
  term: string;
  value: string;
  /** Smaller, below it. */
  remarks: readonly string[];
}

/** What the facts tell. */
type Told = Pick<
  Occupation,
  "slug" | "medianPay" | "payBasis" | "jobs" | "projectedChange" | "employmentChange" | "education" | "experience"
>;

export function factsOf(from: Told, { occupation: to }: { occupation: Told }): Fact[] {
  const of = (name: string) => `{occupations/${to.slug}/${name}}`;
  const between = (name: string) => `{pairs/${from.slug}/${to.slug}/${name}}`;
  const experience = to.experience === null || to.experience === "None" ? [] : [`${to.experience.toLowerCase()} in a related job`];
  return [
    { term: "Exposure", value: `percentile ${of("mean-rank")}`, remarks: [`${between("rank-difference")} points lower`] },
    {
      term: "Median pay",
      value: to.medianPay === null ? "not published" : `${of("median-pay")}${to.payBasis === "floor" ? " or more" : ""}`,
      remarks: payDifference(from, to, between("pay-difference")),
    },
    {
      term: jobsLabel,
      value: to.jobs === null ? "not published" : of("jobs"),
      remarks: [
        ...(to.projectedChange === null ? [] : [`${of("projected-change")} to ${projectedYear}`]),
        ...((to.employmentChange ?? 0) === 0
          ? []
          : [`about ${of("gained-or-lost-a-year")} ${(to.employmentChange ?? 0) > 0 ? "more" : "fewer"} a year`]),
      ],
    },
    {
      term: "Typical entry",
      value: to.education === null ? "no single level" : of("entry-education"),
      remarks: [...schoolingDifference(from, to), ...experience],
    },
  ];
}
