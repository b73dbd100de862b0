import { detailedPayMonth, jobsLabel, newestProjectionYears, payMonth, projectionYears } from "../schema/vintage.ts";
import { payDifference, schoolingDifference } from "./job-difference.ts";
import type { Newest, NewestPay } from "../atlas/newest.ts";
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
> & { newest: (Pick<Newest, "change" | "openings"> & { pay: Pick<NewestPay, "median"> | null }) | null };

export function factsOf(from: Told, { occupation: to }: { occupation: Told }): Fact[] {
  const of = (name: string) => `{occupations/${to.slug}/${name}}`;
  const between = (name: string) => `{pairs/${from.slug}/${to.slug}/${name}}`;
  const experience = to.experience === null || to.experience === "None" ? [] : [`${to.experience.toLowerCase()} in a related job`];
  return [
    { term: "Exposure", value: `percentile ${of("mean-rank")}`, remarks: [`${between("rank-difference")} points lower`] },
    payFact(from, to, of, between("pay-difference")),
    {
      term: jobsLabel,
      value: to.jobs === null ? "not published" : of("jobs"),
      remarks: [
        ...(to.newest === null ? [] : [`${newestProjectionYears}: ${of("newest-change")}`, `${of("openings")} openings a year`]),
        ...(to.newest !== null || to.projectedChange === null ? [] : [`${projectionYears}: ${of("projected-change")}`]),
        ...((to.employmentChange ?? 0) === 0
          ? []
          : [
              `about ${of("gained-or-lost-a-year")} ${(to.employmentChange ?? 0) > 0 ? "more" : "fewer"} a year${to.newest === null ? "" : `, ${projectionYears}`}`,
            ]),
      ],
    },
    {
      term: "Typical entry",
      value: to.education === null ? "no single level" : of("entry-education"),
      remarks: [...schoolingDifference(from, to), ...experience],
    },
  ];
}

/** The newest median first. Differences are those of the survey that has all profiles, so that they compare like with like. */
function payFact(from: Told, to: Told, of: (name: string) => string, difference: string): Fact {
  const term = "Median pay";
  const apart = payDifference(from, to, difference);
  if (to.medianPay === null) return { term, value: "not published", remarks: [] };
  const common = `${of("median-pay")}${to.payBasis === "floor" ? " or more" : ""}`;
  return (to.newest?.pay ?? null) === null
    ? { term, value: common, remarks: [payMonth, ...apart] }
    : { term, value: of("newest-median-pay"), remarks: [detailedPayMonth, [`${common} in ${payMonth}`, ...apart].join(": ")] };
}
