import { isPast, scoreIds, type MeasureId } from "../schema/measure.ts";
import { jobsYear } from "../schema/vintage.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { measures } from "../atlas/measure.ts";
import { detailedScoreIds } from "../atlas/detailed.ts";
import { percentileRanks } from "../atlas/rank.ts";
import { agreementOf, type AgreementData } from "../charts/agreement/data.ts";
import { measuresRowsOf } from "../charts/measures/occupations.ts";
import { factsOf, type Definition } from "./figure.ts";
import { round } from "./figure-facts.ts";

const step = { ...factsOf(measures["bureau-exposure"]), unit: "occupations" } as const;
/** Of the Bureau's steps and of other measures: the page of the steps says how. */
const compared = (ids: readonly MeasureId[]) => ({
  ...step,
  sources: [...step.sources, ...ids.flatMap((id) => measures[id].sources)],
  explained: "measures/bureau-exposure",
});
const withCurrent = compared(["mean-rank"]);
const withPast = compared(scoreIds.filter(isPast));

const known = new WeakMap<Atlas, AgreementData>();
function agreement(atlas: Atlas): AgreementData {
  const found = known.get(atlas) ?? agreementOf(measuresRowsOf(atlas, new Map()));
  known.set(atlas, found);
  return found;
}

const lowest = 0;
const highest = 3;

/** How many occupations of a step the measures put into the third that lies farthest from it, the highest count of them. */
const mostFar = (at: number, past: boolean) => (atlas: Atlas) =>
  Math.max(
    ...agreement(atlas)
      .rows.filter((row) => row.step === at && isPast(row.measure) === past)
      .map(({ far }) => far.length),
  );

/** Of the detailed occupations of the lowest step, the most that one of the scores published for them puts into its top third. */
function detailedLowAtTop({ detailed }: Atlas): number {
  const counts = detailedScoreIds.map((id) => {
    const ranks = percentileRanks(new Map(detailed.flatMap(({ code, scores }) => (scores[id] === null ? [] : [[code, scores[id]]]))));
    return detailed.filter(({ code, exposure }) => exposure === "low" && (ranks.get(code) ?? 0) >= 200 / 3).length;
  });
  return Math.max(...counts);
}

/** Percent of all jobs in detailed occupations of a step. */
const shareOf = (exposure: "low" | "very-high") => (atlas: Atlas) => {
  const jobs = (some: Atlas["detailed"]) => some.reduce((sum, each) => sum + (each.jobs ?? 0), 0);
  return round((100 * jobs(atlas.detailed.filter((each) => each.exposure === exposure))) / jobs(atlas.detailed));
};
const share = { ...step, unit: "percent", sources: [...step.sources, "bls-projections"], explained: "measures/bureau-exposure" } as const;

/** Figures of the Bureau's steps of exposure. */
export const bureauFigures: Readonly<Record<string, Definition<Atlas>>> = {
  "bureau-low": {
    ...step,
    what: "occupations whose exposure the Bureau calls low",
    value: (atlas) => agreement(atlas).counts[lowest] ?? null,
  },
  "bureau-very-high": {
    ...step,
    what: "occupations whose exposure the Bureau calls very high",
    value: (atlas) => agreement(atlas).counts[highest] ?? null,
  },
  "bureau-mostly": {
    ...step,
    what: "occupations of which only most jobs are in their step",
    value: ({ occupations }) => occupations.filter(({ bureau }) => (bureau?.share ?? 100) < 100).length,
  },
  "bureau-low-at-top": {
    ...withCurrent,
    what: "occupations that the Bureau calls low in the top third of a current measure, at most",
    value: mostFar(lowest, false),
  },
  "bureau-very-high-at-bottom": {
    ...withCurrent,
    what: "occupations that the Bureau calls very high in the bottom third of a current measure, at most",
    value: mostFar(highest, false),
  },
  "bureau-low-at-top-in-2013": {
    ...withPast,
    what: "occupations that the Bureau calls low in the top third of 2013",
    value: mostFar(lowest, true),
  },
  "bureau-very-high-at-bottom-in-2013": {
    ...withPast,
    what: "occupations that the Bureau calls very high in the bottom third of 2013",
    value: mostFar(highest, true),
  },
  "bureau-detailed-low-at-top": {
    ...compared(detailedScoreIds),
    what: "detailed occupations that the Bureau calls low in the top third of a measure, at most",
    value: detailedLowAtTop,
  },
  "bureau-low-share": { ...share, what: `share of all jobs in ${jobsYear} in detailed occupations of low exposure`, value: shareOf("low") },
  "bureau-very-high-share": {
    ...share,
    what: `share of all jobs in ${jobsYear} in detailed occupations of very high exposure`,
    value: shareOf("very-high"),
  },
};
