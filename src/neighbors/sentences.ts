import { capital, uncapital } from "../text/format-number.ts";
import { newestProjectedYear, projectedYear } from "../schema/vintage.ts";
import { rules, type RuleId } from "./rules.ts";
import { lower, type Neighbors } from "./neighbors.ts";
import { numeral } from "../text/number-words.ts";
import type { Occupation } from "../atlas/occupation.ts";

// These sentences name figures in braces, as the content does; the page prints each with its source.

const rankOf = ({ slug }: Occupation) => `{occupations/${slug}/mean-rank}`;

const asked = "stand at least ten percentile points lower in exposure and take at most one more of O*NET’s five steps of preparation";
const standsAt = (from: Occupation) => `This job stands at percentile ${rankOf(from)} in exposure`;
const askedOne = asked.replace("stand", "stands").replace("take", "takes");

/** What was looked for and what was found: a paragraph. */
export function introduction(from: Occupation, neighbors: Neighbors): string {
  const { by, shown } = neighbors;
  if (by === "nothing")
    return "The tables hold no ratings of skills, no exposure and no list of related occupations for this profile, so no neighbors can be named.";
  if (shown.length === 0) return `${by === "onet" ? `${unrated} ` : ""}${whyNone(from, neighbors)}`;
  return [by === "onet" ? unrated : "", `${standsAt(from)}.`, foundWords(neighbors), payOf(from, neighbors)]
    .filter((words) => words !== "")
    .join(" ");
}

const unrated =
  "O*NET has not rated the skills and knowledge of this job, so likeness cannot be computed; what follows rests on O*NET’s own list of related occupations, in its order.";

function foundWords({ by, shown, found }: Neighbors): string {
  const jobs =
    by === "onet" ? (found === 1 ? "occupation on that list" : "occupations on that list") : found === 1 ? "similar job" : "similar jobs";
  const going = by === "onet" ? "" : ", going by skills, knowledge and activities,";
  const first = `${capital(numeral(found))} ${jobs}${going} ${found === 1 ? askedOne : asked}`;
  if (found > shown.length) return `${first}; the ${by === "onet" ? "first" : "nearest"} ${numeral(shown.length)} follow.`;
  return `${first}.`;
}

/** How their pay compares: who has more and who has less at the median. */
function payOf(from: Occupation, { shown }: Neighbors): string {
  const { medianPay } = from;
  const pays = shown.flatMap(({ occupation }) => occupation.medianPay ?? []);
  if (medianPay === null || pays.length < 2) return "";
  const more = pays.filter((pay) => pay > medianPay).length;
  const less = pays.filter((pay) => pay < medianPay).length;
  const all = pays.length === 2 ? "Both" : `All ${numeral(pays.length)}`;
  if (more === pays.length) return `${all} pay more at the median.`;
  if (less === pays.length) return `${all} pay less at the median.`;
  return `${capital(numeral(more))} ${more === 1 ? "pays" : "pay"} more at the median, ${numeral(less)} less.`;
}

/** Why nothing is shown: nothing near is lower, or what is lower is kept back by rules. */
function whyNone(from: Occupation, { by, excluded }: Neighbors): string {
  const among = by === "onet" ? "occupations on that list" : "its nearest occupations";
  const none = `None of ${by === "onet" ? "the " : ""}${among}`;
  const kept = [...excluded.values()].reduce((sum, count) => sum + count, 0);
  // The lowest percentile that is printed is 0.
  if (from.meanRank !== null && Math.round(from.meanRank) < lower) return `${standsAt(from)}: no job can stand ten points lower.`;
  if (kept === 0) {
    const reached = "stands ten points lower and takes at most one more of O*NET’s five steps of preparation";
    return from.meanRank === null ? `${none} ${reached}.` : `${standsAt(from)}, and ${uncapital(none)} ${reached}.`;
  }
  const counted = kept === 1 ? `One of ${among} ${askedOne}` : `${capital(numeral(kept))} of ${among} ${asked}`;
  const reasons = [...excluded].map(([rule, count]) => reason(rule, count, kept));
  return `${standsAt(from)}. ${counted}, but ${kept === 1 ? "it is" : "none is"} ${kept === 1 ? "not " : ""}one step away: ${reasons.join("; ")}.`;
}

const reason = (rule: RuleId, count: number, all: number): string =>
  all === 1 ? `it ${rules[rule].reason}` : `${numeral(count)} ${count === 1 ? rules[rule].reason : rules[rule].reasonOfSeveral}`;

/** What the list does not know, for its side: two or three sentences. */
export function limits({ by: foundBy, shown }: Neighbors): string {
  const losing = shown.filter(({ occupation: { newest, projectedChange } }) => (newest?.change ?? projectedChange ?? 0) < 0);
  const shrinking = losing.length;
  const years = [...new Set(losing.map(({ occupation }) => (occupation.newest === null ? projectedYear : newestProjectedYear)))];
  const by = years.toSorted().join(" or ");
  const projected =
    shrinking === 0
      ? ""
      : shown.length === 1
        ? `, and this one is projected to shrink by ${by}`
        : shrinking === shown.length
          ? `, and ${shown.length === 2 ? "both are" : "all of these are"} projected to shrink by ${by}`
          : `, and ${numeral(shrinking)} of these ${shrinking === 1 ? "is" : "are"} projected to shrink by ${by}`;
  const compared =
    foundBy === "onet" ? "It says which jobs are related, and not what you have." : "It compares what jobs ask for, and not what you have.";
  return `${compared} Nor does it know of licenses and credentials, of your place, age and health, of who is hiring, or whether an employer would agree. Lower exposure is not safety${projected}.`;
}
