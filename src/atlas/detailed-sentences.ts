import { bureauExposures, bureauLevel, type BureauExposure } from "../schema/bureau-exposure.ts";
import { scoreIds } from "../schema/measure.ts";
import { scoreTexts } from "../schema/score-texts.ts";
import { detailedPayMonth } from "../schema/vintage.ts";
import { numeral } from "../text/number-words.ts";
import { detailedScoreIds, type DetailedOccupation } from "./detailed.ts";
import { figure, quarrelOf } from "./exposure-sentences.ts";
import { measures } from "./measure.ts";
import { disagreementOf, scoresOf, type Occupation } from "./occupation.ts";

// These sentences name figures in braces, as the content does; the page prints each with its source.

/** A detailed occupation that has a page of its own. */
export type OwnPage = DetailedOccupation & { slug: string };

export const hasOwnPage = (occupation: DetailedOccupation): occupation is OwnPage => occupation.slug !== null;

/** The years that a release of the projections spans, in words: `2025-35` -> `2025 to 2035`. */
export const yearsOf = (release: string): string => release.replace(/^(\d\d)(\d\d)-(\d\d)$/, "$1$2 to $1$3");

/** The last year that a release of the projections speaks of. */
export const lastYearOf = (release: string): string => yearsOf(release).slice(-4);

/** Scores and ranks in the form that profiles have them, for what draws and says them; only the scores of detailed occupations are there. */
export function scoredAs({
  slug,
  scores,
  ranks,
  exposure,
}: OwnPage): Pick<Occupation, "slug" | "scores" | "ranks" | "disagreement" | "bureau" | "bureauLevel"> {
  const all = scoresOf((id) => ({ ...noScores, ...scores })[id]);
  const allRanks = scoresOf((id) => ({ ...noScores, ...ranks })[id]);
  return {
    slug,
    scores: all,
    ranks: allRanks,
    disagreement: disagreementOf(all, allRanks),
    bureau: exposure === null ? null : { step: exposure, share: 100 },
    bureauLevel: exposure === null ? null : bureauLevel(exposure, true),
  };
}

const noScores = scoresOf(() => null);

/** The Bureau's category in words: `very high`. */
export const exposureName = (exposure: BureauExposure): string => exposure.replace("-", " ");

const steps = ["the lowest of four", "the second of four", "the third of four", "the highest of four"] as const;

/** The Bureau's category and its place among the four: one sentence. */
export function detailedBureauWords({ exposure }: Pick<DetailedOccupation, "exposure">): string {
  if (exposure === null) return "The Bureau of Labor Statistics gives it no category of AI exposure.";
  return `The Bureau of Labor Statistics puts its AI exposure in the category “${exposureName(exposure)}”, ${steps[bureauExposures.indexOf(exposure)] ?? ""}.`;
}

export const bureauMeans = "The categories compare occupations with one another and do not forecast the loss of jobs.";

/** Where the scores rank it: one to three sentences. */
export function rankWords(occupation: OwnPage): string {
  const known = detailedScoreIds.filter((id) => occupation.scores[id] !== null);
  const all = `the ${numeral(detailedScoreIds.length)} scores that are joined to single occupations here`;
  const [first] = known;
  if (first === undefined) return `None of ${all} covers it.`;
  if (known.length > 1)
    return `Of ${all} ${known.length === detailedScoreIds.length ? "each covers" : `${numeral(known.length)} cover`} it. ${quarrelOf(scoredAs(occupation)) ?? ""}`;
  const { inSentence, several } = scoreTexts[first];
  return `Of ${all} one covers it: ${inSentence.replace(/^The /, "the ")} ${several ? "rank" : "ranks"} it at percentile ${figure(occupation, `${first}-rank`)}.`;
}

/** What a percentile is on these pages. */
export const detailedPercentileMeans =
  "Each mark is a percentile, the share of the detailed occupations scored that rank lower; half of those that tie count as lower.";

/** Pay against all detailed occupations, and its tenths: one or two sentences. */
export function detailedPayWords(occupation: OwnPage): string {
  const { pay, paidBelow } = occupation;
  const tenths = (kind: "pay" | "hourly") =>
    ` One in ten earns less than ${figure(occupation, `${kind}-p10`)}, one in ten more than ${figure(occupation, `${kind}-p90`)}.`;
  if (pay === null || (pay.p50 === null && pay.hourly_p50 === null))
    return "The Bureau of Labor Statistics publishes no pay for this occupation.";
  if (pay.p50 === null || paidBelow === null)
    return `The Bureau gives pay by the hour alone: the median is ${figure(occupation, "median-hourly")} an hour.${pay.hourly_p10 === null || pay.hourly_p90 === null ? "" : tenths("hourly")}`;
  const place =
    paidBelow >= 90
      ? "more than in nine of ten detailed occupations"
      : paidBelow >= 10
        ? `more than in ${figure(occupation, "paid-below")} of detailed occupations`
        : paidBelow > 0
          ? "fewer than one in ten detailed occupations have less"
          : "no detailed occupation has less";
  return `The median is ${figure(occupation, "median-pay")} a year: ${place}.${pay.p10 === null || pay.p90 === null ? "" : tenths("pay")}`;
}

export const employeesAlone = `Pay is that of employees in ${detailedPayMonth}; the self-employed are not in the survey.`;

/** Everything that is missing or needs a caution, each a sentence. */
export function detailedCautions(occupation: OwnPage): string[] {
  const { title, scores, parts } = occupation;
  const missing = detailedScoreIds.filter((id) => scores[id] === null);
  const ofProfiles = scoreIds.filter((id) => !(detailedScoreIds as readonly string[]).includes(id));
  return [
    "The Occupational Outlook Handbook has no profile of this occupation, so the site has no description of its work, no skills or activities, and no neighboring jobs.",
    `Joined here to profiles alone: ${ofProfiles.map((id) => measures[id].label).join("; ")}.`,
    ...(missing.length === 0 || missing.length === detailedScoreIds.length
      ? []
      : [`Not scored by: ${missing.map((id) => measures[id].label).join("; ")}.`]),
    ...(/\ball other$/.test(title)
      ? ["It gathers jobs that fit no occupation with a name of its own, so its figures are of many kinds of work together."]
      : []),
    ...(parts.length > 1 ? [`The Bureau counts the codes ${parts.join(" and ")} together here.`] : []),
  ];
}
