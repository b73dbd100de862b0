import { capital } from "../text/format-number.ts";
import { payGap } from "../atlas/pay-difference.ts";
import { schooling } from "../schema/schooling.ts";
import type { Neighbor } from "./neighbors.ts";
import type { Occupation } from "../atlas/occupation.ts";
import type { Work } from "./shared-work.ts";

/** Half a job zone, from which a job counts as one that takes more preparation. */
const moreZones = 0.5;

type Told = Pick<Occupation, "medianPay" | "payBasis" | "education">;
type Said = Pick<Neighbor<Told>, "occupation" | "work" | "listed" | "zones">;

/** What the two have in common, what is new, what it brings and takes, and who lists the pair: a paragraph without a number. */
export function sentencesOf(from: Told, { occupation: to, work, listed, zones }: Said): string {
  const words =
    work === null
      ? [returnsOf(from, to, zones), listed.bls ? "The Bureau lists the pair, too." : "The Bureau does not list the pair."]
      : [sharedOf(work), newOf(work), returnsOf(from, to, zones), listsOf(listed)];
  return words.filter((each) => each !== "").join(" ");
}

/** A name may hold an "and" of its own, so the preposition stands before each. */
const joined = (names: readonly string[], before: string) => names.map((name) => `${before} ${name}`).join(" and ");
const people = (activities: readonly string[]) => `people ${activities.join(", and they ")}`;

/** In percent. What is left out of the tables is small, so each is at least so much. */
const parts = [
  [50, "half or more"],
  [100 / 3, "a third or more"],
  [20, "a fifth or more"],
] as const;
const partOf = (percent: number): string | null => parts.find(([least]) => percent >= least)?.[1] ?? null;
const small = 10;

/** Leads with the work where much of it is one, with what both ask for where the work is not. */
function sharedOf({ sharedTraits, sharedActivities, sharedPart }: Work): string {
  const traits = sharedTraits.length === 0 ? null : sharedTraits;
  const part = partOf(sharedPart);
  if (part !== null && sharedActivities.length > 0) {
    const both = traits === null ? "" : ` Both lean ${joined(traits, "on")}.`;
    return `${capital(part)} of the work is of the same kind: ${people(sharedActivities)}.${both}`;
  }
  if (sharedPart < small) {
    const little = `less than a tenth of the main work is of the same kind${sharedActivities.length === 0 ? "" : `: ${people(sharedActivities.slice(0, 1))}`}`;
    return traits === null ? `${capital(little)}.` : `Both ask ${joined(traits, "for")}, while ${little}.`;
  }
  if (sharedActivities.length === 0)
    return traits === null
      ? "No single skill or activity stands out in both; they are alike in the whole."
      : `Both lean ${joined(traits, "on")}.`;
  if (traits === null) return `In both, ${people(sharedActivities)}.`;
  return sharedActivities.length === 1
    ? `Both lean ${joined(traits, "on")}, and in both ${people(sharedActivities)}.`
    : `In both, ${people(sharedActivities)}; both draw ${joined(traits, "on")}.`;
}

function newOf({ missingTraits, missingActivity, missingPart }: Work): string {
  const traits = missingTraits.length === 0 ? null : `It asks more ${joined(missingTraits, "of")}`;
  if (missingActivity === null)
    return traits === null ? "Nothing is rated much higher there, and none of its large activities would be new." : `${traits}.`;
  const part = partOf(missingPart);
  if (part !== null) {
    const fresh = `${part} of the work would be new: ${people([missingActivity])}`;
    return traits === null ? `${capital(fresh)}.` : `${traits}, and ${fresh}.`;
  }
  return traits === null ? `New would be that ${people([missingActivity])}.` : `${traits}, and people there also ${missingActivity}.`;
}

/** Pay and preparation together, where they do not go the same way; what each differs by stands in the facts. */
function returnsOf(from: Told, to: Told, zones: number): string {
  const gap = payGap(from, to);
  const levels =
    from.education === null || to.education === null ? null : schooling.indexOf(to.education) - schooling.indexOf(from.education);
  if (gap !== null && levels !== null && gap.by > 0 && levels <= 0 && zones < moreZones)
    return `It pays more at the median and takes ${levels < 0 ? "less" : "no more"} schooling.`;
  const takes = zones >= moreZones ? "more preparation" : levels !== null && levels > 0 ? "more schooling" : null;
  if (takes !== null && gap !== null && gap.by < 0) return `It pays less at the median, though it takes ${takes}.`;
  return takes === "more preparation" ? "It takes more preparation." : "";
}

function listsOf({ onet, bls }: Neighbor["listed"]): string {
  if (onet && bls) return "O*NET and the Bureau both list the pair as related.";
  if (onet) return "O*NET lists the pair as related, the Bureau does not.";
  if (bls) return "The Bureau lists the pair as related, O*NET does not.";
  return "Neither O*NET nor the Bureau lists the pair.";
}
