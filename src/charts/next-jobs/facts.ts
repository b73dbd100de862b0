import { measures } from "../../atlas/measure.ts";
import { factsOf, type Fact } from "../../neighbors/card-facts.ts";
import { percentileOf, type NextData, type NextOccupation } from "./occupations.ts";
import { print } from "../../text/format-figure.ts";
import type { ExposureId } from "../../schema/measure.ts";
import { projectionLength } from "../../schema/vintage.ts";

/** Facts about a near job and how it differs, its exposure by the measure first. Figures stand in braces, as the content's do. */
export function nextFacts(from: NextOccupation, to: NextOccupation, measure: ExposureId): Fact[] {
  const [, ...others] = factsOf(from, { occupation: to });
  return [exposureFact(from, to, measure), ...others];
}

function exposureFact(from: NextOccupation, to: NextOccupation, measure: ExposureId): Fact {
  const term = measure === "mean-rank" ? "Exposure" : `Exposure, ${measures[measure].label}`;
  const [own, other] = [percentileOf(from, measure), percentileOf(to, measure)];
  if (other === null)
    return { term, value: to.unmeasured.some((each) => each === measure) ? measures[measure].print(0) : "not scored", remarks: [] };
  // Between the percentiles as they are printed.
  const by = own === null ? 0 : Math.round(other) - Math.round(own);
  const isMean = measure === "mean-rank";
  const apart = isMean ? `{pairs/${from.slug}/${to.slug}/rank-difference}` : String(Math.abs(by));
  return {
    term,
    value: `percentile ${isMean ? `{occupations/${to.slug}/mean-rank}` : Math.round(other)}`,
    remarks: own === null ? [] : [by === 0 ? "the same" : `${apart} points ${by < 0 ? "lower" : "higher"}`],
  };
}

/** A text of facts with its figures printed, for browsers, which look none up. */
export const plainFact = (text: string, { bySlug }: NextData): string =>
  text
    .replace(/\{occupations\/([^/}]+)\/([^}]+)\}/g, (_, slug: string, name: string) => printed(name, bySlug.get(slug)))
    .replace(/\{pairs\/([^/}]+)\/([^/}]+)\/([^}]+)\}/g, (_, from: string, to: string, name: string) =>
      apartWords(name, bySlug.get(from), bySlug.get(to)),
    );

function printed(name: string, occupation: NextOccupation | undefined): string {
  if (occupation === undefined) return "";
  const { meanRank, medianPay, jobs, projectedChange, employmentChange, education, newest } = occupation;
  switch (name) {
    case "mean-rank":
      return print(meanRank ?? NaN, "percentile");
    case "median-pay":
      return print(medianPay ?? NaN, "US dollars a year");
    case "newest-median-pay":
      return print(newest?.pay?.median ?? NaN, "US dollars a year");
    case "newest-change":
      return print(newest?.change ?? NaN, "percent change");
    case "openings":
      return print(newest?.openings ?? NaN, "openings a year");
    case "jobs":
      return print(jobs ?? NaN, "jobs");
    case "projected-change":
      return print(projectedChange ?? NaN, "percent change");
    case "gained-or-lost-a-year":
      return print(Math.abs(employmentChange ?? NaN) / projectionLength, "jobs");
    default:
      return print(education ?? "", "schooling");
  }
}

function apartWords(name: string, from: NextOccupation | undefined, to: NextOccupation | undefined): string {
  const apart = (of: (occupation: NextOccupation) => number) =>
    from === undefined || to === undefined ? NaN : Math.abs(of(from) - of(to));
  return name === "pay-difference"
    ? print(
        apart(({ medianPay }) => medianPay ?? NaN),
        "US dollars a year",
      )
    : print(
        apart(({ meanRank }) => Math.round(meanRank ?? NaN)),
        "percentile points",
      );
}
