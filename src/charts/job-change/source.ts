import type { Atlas } from "../../atlas/atlas.ts";
import { detailedScoreIds, type DetailedOccupation, type DetailedScoreId } from "../../atlas/detailed.ts";
import { percentileRanks } from "../../atlas/rank.ts";
import { comparedDate, detailedPayDate } from "../../schema/vintage.ts";
import type { ChangeSource, GivenChange, Subject } from "./data.ts";
import { percentileOfStep } from "./groupings.ts";

type Figures = Omit<GivenChange, "code" | "title" | "to" | "percentiles">;

/** The rows of the chart from the tables, the largest occupation first. Only occupations that have both figures are rows. */
export function changeSourceOf(atlas: Atlas, subject: Subject, named: readonly { code: string; name: string }[]): ChangeSource {
  const known = atlas.detailed.flatMap((occupation) => {
    const figures = subject === "jobs" ? countedTwice(occupation) : projectedTwice(occupation);
    return figures === null ? [] : [{ occupation, figures }];
  });
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
  const index = (month: string) => atlas.rows["consumer-prices"].find((row) => row.month === month)?.index ?? NaN;
  return {
    subject,
    rows: rows.toSorted((a, b) => b.jobs - a.jobs || a.code.localeCompare(b.code)),
    leftOut: atlas.detailed.length - rows.length,
    prices: { before: index(comparedDate), after: index(detailedPayDate) },
    named: new Map(named.map(({ code, name }) => [code, name])),
  };
}

/** Percentiles among the chart's own rows, rounded down so that a quarter can be told from the whole number. */
function percentilesOf(occupations: readonly DetailedOccupation[], id: DetailedScoreId): ReadonlyMap<string, number> {
  const scores = occupations.flatMap(({ code, scores: { [id]: score } }) => (score === null ? [] : [[code, score] as const]));
  return new Map([...percentileRanks(new Map(scores))].map(([code, rank]) => [code, Math.floor(rank)]));
}

/** Jobs and pay in the two surveys that are compared; null without jobs in both. */
function countedTwice({ series }: DetailedOccupation): Figures | null {
  const [before, after] = [comparedDate, detailedPayDate].map((month) => series.find((each) => each.month === month));
  if (before === undefined || after === undefined || before.jobs === null || after.jobs === null) return null;
  // Some occupations have pay by the hour alone.
  const pay = (["medianPay", "medianHourly"] as const).find((each) => before[each] !== null && after[each] !== null);
  return {
    jobs: after.jobs,
    before: before.jobs,
    after: after.jobs,
    beforeError: before.jobsError,
    afterError: after.jobsError,
    payBefore: pay === undefined ? null : before[pay],
    payAfter: pay === undefined ? null : after[pay],
  };
}

/** What two releases project; null where one of them projects nothing. */
function projectedTwice({ jobs, earlier, newest }: DetailedOccupation): Figures | null {
  if (jobs === null || earlier.change === null || newest.change === null) return null;
  const none = { beforeError: null, afterError: null, payBefore: null, payAfter: null };
  return { jobs, before: earlier.change, after: newest.change, ...none };
}
