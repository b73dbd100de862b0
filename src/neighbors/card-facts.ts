import { jobsLabel, projectedYear } from "../schema/vintage.ts";
import { payDifference, schoolingDifference } from "./job-difference.ts";
import type { Neighbor } from "./neighbors.ts";
import type { Work } from "./shared-work.ts";
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

/** What the two have in common, what is new, and who lists the pair: a paragraph. */
export function sentencesOf({ work, listed, zones }: Pick<Neighbor, "work" | "listed" | "zones">): string {
  const preparation = zones >= 0.5 ? "It takes more preparation." : "";
  const words =
    work === null
      ? [preparation, listed.bls ? "The Bureau lists the pair, too." : "The Bureau does not list the pair."]
      : [sharedOf(work), missingOf(work), preparation, listsOf(listed)];
  return words.filter((each) => each !== "").join(" ");
}

const joined = (names: readonly string[], before: string) => names.map((name) => `${before} ${name}`).join(" and ");
const people = (activities: readonly string[]) => `people ${activities.join(", and they ")}`;

function sharedOf({ sharedTraits, sharedActivities }: Work): string {
  const traits = sharedTraits.length === 0 ? "" : `Both lean ${joined(sharedTraits, "on")}`;
  if (sharedActivities.length === 0)
    return traits === "" ? "No single skill stands out in both; they are alike in the whole." : `${traits}.`;
  return traits === "" ? `In both, ${people(sharedActivities)}.` : `${traits}; in both, ${people(sharedActivities)}.`;
}

function missingOf({ missingTraits, missingActivity }: Work): string {
  const traits = missingTraits.length === 0 ? "" : `It asks more ${joined(missingTraits, "of")}`;
  if (missingActivity === null) return traits === "" ? "Nothing that it needs is rated much higher there." : `${traits}.`;
  const activity = people([missingActivity]);
  return traits === "" ? `Much of the work would be new: ${activity}.` : `${traits}, and much of the work would be new: ${activity}.`;
}

function listsOf({ onet, bls }: Neighbor["listed"]): string {
  if (onet && bls) return "O*NET and the Bureau both list the pair as related.";
  if (onet) return "O*NET lists the pair as related, the Bureau does not.";
  if (bls) return "The Bureau lists the pair as related, O*NET does not.";
  return "Neither O*NET nor the Bureau lists the pair.";
}
