import type { DetailedOccupation } from "./detailed.ts";
import { yearsOf } from "./detailed-sentences.ts";

// These sentences name figures in braces, as the content does; the page prints each with its source.

const figureOf = ({ code }: DetailedOccupation, name: string) => `{detailed/${code}/${name}}`;

/** The parts with the least and the most of something; null where fewer than two have it. */
function endsOf(
  parts: readonly DetailedOccupation[],
  value: (part: DetailedOccupation) => number | null,
): readonly DetailedOccupation[] | null {
  const known = parts.filter((part) => value(part) !== null).toSorted((a, b) => (value(a) ?? 0) - (value(b) ?? 0));
  const [first] = known;
  const last = known.at(-1);
  return known.length < 2 || first === undefined || last === undefined ? null : [first, last];
}

/** What runs from where to where, or what it is where it is the same for all. */
function range(
  what: string,
  parts: readonly DetailedOccupation[],
  name: string,
  value: (part: DetailedOccupation) => number | null,
): string[] {
  const [low, high] = endsOf(parts, value) ?? [];
  if (low === undefined || high === undefined) return [];
  return value(low) === value(high)
    ? [`${what} is ${figureOf(low, name)} in each`]
    : [`${what} runs from ${figureOf(low, name)} to ${figureOf(high, name)}`];
}

/** How many parts a profile has and how far apart they lie: two or three sentences. No sum is made: the newest release has no counts of jobs. */
export function partsWords(parts: readonly DetailedOccupation[]): string {
  const [first] = parts;
  if (first === undefined) return "";
  const ranges = [
    ...range(`projected change from ${yearsOf(first.newest.release)}`, parts, "change-percent", ({ newest }) => newest.change),
    ...range("median pay", parts, "median-pay", ({ pay }) => pay?.p50 ?? null),
  ].join(", ");
  const sentence = ranges === "" ? "" : ` ${ranges.charAt(0).toUpperCase()}${ranges.slice(1)}.`;
  return `The profile joins ${parts.length} occupations of the Bureau’s newest tables, which have no figures for it as a whole.${sentence}`;
}
