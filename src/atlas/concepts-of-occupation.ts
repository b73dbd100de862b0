import type { Occupation } from "./occupation.ts";

/** A concept as far as it matters here. */
interface Written {
  id: string;
  /** Its text as written, with its tags. */
  body: string;
  /** Ids of the claims that turn on it. */
  claims: readonly string[];
}

/** Terms that the page of an occupation uses, each where it has the figure. */
const terms: readonly (readonly [id: string, applies: (occupation: Occupation) => boolean])[] = [
  ["exposure", ({ meanRank }) => meanRank !== null],
  ["median-pay", ({ medianPay }) => medianPay !== null],
  ["employment-outlook", ({ projectedChange }) => projectedChange !== null],
];

/**
 * Ids of the concepts that touch an occupation, in the order of the concepts given: those whose text names it, those that turn on a claim
 * which names it (`claims`: ids of these), and the terms that its page uses.
 */
export function conceptsOf(occupation: Occupation, concepts: readonly Written[], claims: readonly string[]): string[] {
  const figureId = `"occupations/${occupation.slug}`;
  const used = new Set<string>(terms.filter(([, applies]) => applies(occupation)).map(([id]) => id));
  return concepts
    .filter(
      ({ id, body, claims: own }) =>
        used.has(id) || own.some((claim) => claims.includes(claim)) || body.includes(`${figureId}"`) || body.includes(`${figureId}/`),
    )
    .map(({ id }) => id);
}
