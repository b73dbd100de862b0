import { currentCount, currentMeasures, type CurrentMeasureId } from "../schema/measure.ts";
import { scoreTexts } from "../schema/score-texts.ts";
import { numeral } from "../text/number-words.ts";
import { printedSpread, rankOf, type Occupation } from "./occupation.ts";

// These sentences name figures in braces, as the content does; the page prints each with its source. Their rules compare percentiles as
// they are printed, so that no sentence says what the numbers beside it deny.

/** Percentiles from which and to which an occupation is among the most and the least exposed fifth. */
const most = 80;
const least = 20;
/**
 * Between these an occupation stands near the middle. The middle of the scale is 50, the median of the mean ranks lies a little higher; a
 * test holds that it lies between the two, so that "more" and "less" are true of both.
 */
const nearFrom = 45;
const nearTo = 55;
/** A measure is on one side of the middle, or on it. */
const middle = 50;
/** Distances in percentile points up to which measures are close, and from which they are far apart. The mean occupation lies between. */
const close = 20;
const far = 50;

/** A figure of the occupation's own. */
export const figure = ({ slug }: Pick<Occupation, "slug">, name: string) => `{occupations/${slug}/${name}}`;

type Side = "more" | "less" | "near";

const sideOf = (meanRank: number): Side => {
  const printed = Math.round(meanRank);
  return printed > nearTo ? "more" : printed < nearFrom ? "less" : "near";
};

const sideWords = {
  more: "more exposed than the middle",
  less: "less exposed than the middle",
  near: "near the middle",
} as const satisfies Record<Side, string>;

/** Whether a measure's printed percentile lies where the mean does. */
const sharesSide = {
  more: (rank) => rank > middle,
  less: (rank) => rank < middle,
  near: (rank) => Math.abs(rank - middle) <= close / 2,
} as const satisfies Record<Side, (rank: number) => boolean>;

/** Where the measures put the occupation, taken together: one sentence. */
export function standing(occupation: Occupation): string {
  const { meanRank, disagreement } = occupation;
  if (meanRank === null || disagreement === null)
    return `Too few of the ${currentCount} current measures score this occupation to place it among the others.`;
  const ranks = currentRanks(occupation).map(({ rank }) => Math.round(rank));
  if (ranks.every((rank) => rank >= most)) return "Every current measure that ranks it puts it among the most exposed occupations.";
  if (ranks.every((rank) => rank <= least)) return "Every current measure that ranks it puts it among the least exposed occupations.";
  if (meanRank >= most) return "Taken together, the measures put it among the most exposed occupations.";
  if (meanRank <= least) return "Taken together, the measures put it among the least exposed occupations.";
  const side = sideOf(meanRank);
  const place = `${sideWords[side]} of all occupations, at about percentile ${figure(occupation, "mean-rank")}`;
  if (printedSpread(disagreement) <= close && ranks.every(sharesSide[side])) return `The measures agree: it stands ${place}.`;
  const others = printedSpread(disagreement) < far ? "" : othersOf(ranks, side);
  return `On average it stands ${place}${others}.`;
}

/** Where measures lie far apart: how many of them stand on the other side of the middle, or on each. */
function othersOf(ranks: readonly number[], side: Side): string {
  const above = ranks.filter((rank) => rank > middle).length;
  const below = ranks.filter((rank) => rank < middle).length;
  const of = (count: number) => `${count === 0 ? "none" : numeral(count)} of the ${numeral(ranks.length)} measures that rank it`;
  if (side === "near")
    return `: ${of(above)} put${above === 1 ? "s" : ""} it above ${middle}, ${below === 0 ? "none" : numeral(below)} below`;
  const count = side === "more" ? below : above;
  return count === 0 ? "" : `, but ${of(count)} put${count === 1 ? "s" : ""} it ${side === "more" ? "below" : "above"} ${middle}`;
}

type Ranked = Pick<Occupation, "slug" | "scores" | "ranks" | "disagreement">;

/** The same with its figures filled in, for browsers, which look none up. */
export function plainQuarrelOf(occupation: Ranked): string {
  const { disagreement } = occupation;
  if (disagreement === null) return "";
  const filled = { low: Math.round(disagreement.low), high: Math.round(disagreement.high), spread: printedSpread(disagreement) };
  return (quarrelOf(occupation) ?? "").replace(/\{[^}]*\/rank-(low|high|spread)\}/g, (_, end: keyof typeof filled) => String(filled[end]));
}

/** The current measures that rank an occupation, the lowest rank first. */
export const currentRanks = (occupation: Pick<Occupation, "scores" | "ranks">): { id: CurrentMeasureId; rank: number }[] =>
  currentMeasures
    .flatMap((id) => {
      const rank = rankOf(occupation, id);
      return rank === null ? [] : [{ id, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank);

/** How far the measures disagree, who stands at the ends, and on what these rest: one or two sentences. */
export function quarrelOf(occupation: Ranked): string | null {
  const { disagreement } = occupation;
  if (disagreement === null) return null;
  const known = currentRanks(occupation).map(({ id }) => scoreTexts[id]);
  const [low] = known;
  const high = known.at(-1);
  if (low === undefined || high === undefined) return null;
  const points = figure(occupation, "rank-spread");
  const distance = printedSpread(disagreement);
  if (distance <= close)
    return `Lowest to highest they lie ${points} percentile point${distance === 1 ? "" : "s"} apart, which is close for this field.`;
  const ends = `${low.inSentence} ${low.several ? "rank" : "ranks"} it at percentile ${figure(occupation, "rank-low")}, ${high.inSentence.replace(/^The /, "the ")} at ${figure(occupation, "rank-high")}`;
  return distance < far
    ? `${ends}, ${points} points apart.`
    : `${ends}: ${points} points apart. The lower rank rests on ${low.restsOn}, the higher on ${high.restsOn}.`;
}

/** What a percentile is, where measures are drawn or explained. */
export const percentileMeans =
  "Each mark is a percentile, the share of the occupations scored that rank lower; half of those that tie count as lower.";

/** What else is drawn with the marks: a band where measures have a distance, the Bureau's step, a diamond where there is a score of 2013. */
export const markWords = ({ disagreement, scores, bureau }: Pick<Occupation, "disagreement" | "scores" | "bureau">): string[] => [
  ...(disagreement === null ? [] : ["The band spans the current measures."]),
  ...(bureau === null
    ? []
    : [
        `The line with ends is the Bureau’s step, a quarter of the scale${bureau.share < 100 ? ", dashed because only most of its jobs are in it" : ""}.`,
      ]),
  ...(scores["frey-osborne"] === null ? [] : ["The diamond is the score of 2013."]),
];
