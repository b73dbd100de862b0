import type { OccupationPage } from "./occupation.ts";
import type { Site } from "./site.ts";

/** Ways in which a page prints the percentile of its own occupation, all measures taken together. */
const ways = [
  /\bat about percentile (\d+)\b/,
  /\bamong the (?:most|least) exposed[^.]*? at (?:about )?percentile (\d+)\b/,
  /\b[Tt]his job(?:’s| is| stands)?[^.;:]*? percentile (\d+)\b/,
];

/** Every percentile that the page prints for its own occupation, each once. */
export function ownPercentiles({ facts, sentences }: OccupationPage): number[] {
  const inFacts = [...facts].flatMap(([term, { value }]) =>
    /exposure|percentile/i.test(term) ? (/percentile (\d+)|^(\d+)$/.exec(value)?.slice(1) ?? []) : [],
  );
  const inText = sentences.flatMap(({ text, place }) => (place === "text" ? ways.flatMap((way) => way.exec(text)?.[1] ?? []) : []));
  return [...new Set([...inFacts, ...inText].filter((found) => found !== undefined).map(Number))];
}

/** The page's own percentile as it prints it; where it prints none, as its category's table does. */
export const ownPercentile = (page: OccupationPage, site: Site): number =>
  ownPercentiles(page)[0] ?? site.means.get(page.title) ?? Number.NaN;
