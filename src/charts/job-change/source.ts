import type { Atlas } from "../../atlas/atlas.ts";
import { detailedScoreIds, type DetailedOccupation, type DetailedScoreId } from "../../atlas/detailed.ts";
import { errorOfChange, realChange, sumOf, type CountedTwice } from "../../atlas/job-change.ts";
import { percentileRanks } from "../../atlas/rank.ts";
import { comparedDate, detailedPayDate } from "../../schema/vintage.ts";
import { bySize, type ChangeSource, type GivenChange, type Subject } from "./data.ts";
import { tenth } from "./figure-words.ts";
import { groupingIds, groupOf, percentileOfStep, type GroupingId } from "./groupings.ts";

type Figures = Omit<GivenChange, "code" | "title" | "to" | "percentiles">;

/** An occupation that has both figures; for the error of its group, the counts. */
interface Known {
  occupation: DetailedOccupation;
  figures: Figures;
  counts: CountedTwice | null;
}

/** The rows of the chart from the tables, the largest occupation first. Only occupations that have both figures are rows. */
export function changeSourceOf(atlas: Atlas, subject: Subject, named: readonly { code: string; name: string }[]): ChangeSource {
  const index = (month: string) => atlas.rows["consumer-prices"].find((row) => row.month === month)?.index ?? NaN;
  const prices = { before: index(comparedDate), after: index(detailedPayDate) };
  const known = atlas.detailed.flatMap(
    (occupation) => (subject === "jobs" ? countedTwice(occupation, prices) : projectedTwice(occupation)) ?? [],
  );
  const percentilesBy = new Map(
    detailedScoreIds.map((id) => [
      id,
      percentilesOf(
        known.map(({ occupation }) => occupation),
        id,
      ),
    ]),
  );
  const percentile = (id: DetailedScoreId, code: string) => percentilesBy.get(id)?.get(code) ?? null;
  const counts = new Map(known.map(({ occupation: { code }, counts: each }) => [code, each]));
  const rows = known.map(({ occupation, figures }): GivenChange => {
    const { code, title, profile, slug, exposure } = occupation;
    return {
      code,
      title,
      to: `occupations/${profile ?? slug ?? ""}`,
      percentiles: {
        bureau: exposure === null ? null : percentileOfStep(exposure),
        eloundou: percentile("eloundou", code),
        aioe: percentile("aioe", code),
        microsoft: percentile("microsoft", code),
      },
      ...figures,
    };
  });
  return {
    subject,
    rows: rows.toSorted(bySize),
    leftOut: atlas.detailed.length - rows.length,
    errors: Object.fromEntries(groupingIds.map((id) => [id, errorsBy(id, rows, counts)])) as unknown as ChangeSource["errors"],
    named: new Map(named.map(({ code, name }) => [code, name])),
  };
}

/** Percentiles among the chart's own rows, rounded down so that a quarter can be told from the whole number. */
function percentilesOf(occupations: readonly DetailedOccupation[], id: DetailedScoreId): ReadonlyMap<string, number> {
  const scores = occupations.flatMap(({ code, scores: { [id]: score } }) => (score === null ? [] : [[code, score] as const]));
  return new Map([...percentileRanks(new Map(scores))].map(([code, rank]) => [code, Math.floor(rank)]));
}

/** The error of each group, the least exposed first; null where nothing was counted. */
const errorsBy = (id: GroupingId, rows: readonly GivenChange[], counts: ReadonlyMap<string, CountedTwice | null>): (number | null)[] =>
  [0, 1, 2, 3].map((index) => {
    const members = rows.filter(({ percentiles: { [id]: percentile } }) => percentile !== null && groupOf(percentile) === index);
    const counted = members.flatMap(({ code }) => counts.get(code) ?? []);
    return counted.length === 0 ? null : Number(errorOfChange(sumOf(counted))?.toFixed(3));
  });

/** Jobs and pay in the two surveys that are compared; null without jobs in both. */
function countedTwice(occupation: DetailedOccupation, prices: { before: number; after: number }): Known | null {
  const [before, after] = [comparedDate, detailedPayDate].map((month) => occupation.series.find((each) => each.month === month));
  if (before === undefined || after === undefined || before.jobs === null || after.jobs === null) return null;
  const counts = { before: before.jobs, after: after.jobs, beforeError: before.jobsError, afterError: after.jobsError };
  const error = errorOfChange(counts);
  // Some occupations have pay by the hour alone.
  const pays = (["medianPay", "medianHourly"] as const).map((each) => [before[each], after[each]] as const);
  const pay = pays.find((both): both is readonly [number, number] => both.every((each) => each !== null));
  const figures = {
    jobs: counts.after,
    before: counts.before,
    after: counts.after,
    error: error === null ? null : tenth(error),
    realPay: pay === undefined ? null : tenth(realChange(...pay, prices)),
  };
  return { occupation, figures, counts };
}

/** What two releases project; null where one of them projects nothing. */
function projectedTwice(occupation: DetailedOccupation): Known | null {
  const { jobs, earlier, newest } = occupation;
  if (jobs === null || earlier.change === null || newest.change === null) return null;
  return { occupation, figures: { jobs, before: earlier.change, after: newest.change, error: null, realPay: null }, counts: null };
}
