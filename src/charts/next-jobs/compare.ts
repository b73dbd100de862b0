import { dollars } from "../pay-scale/dollars.ts";
import { capital } from "../../text/format-number.ts";
import { detailedPayMonth, jobsLabel, newestProjectionYears, payCeiling, payMonth, projectionYears } from "../../schema/vintage.ts";
import { currentMeasures, type CurrentMeasureId } from "../../schema/measure.ts";
import { bureauLabel } from "../../schema/score-marks.ts";
import { measures } from "../../atlas/measure.ts";
import { stepWords } from "../measures/step-words.ts";
import { percentileOf, type NextOccupation } from "./occupations.ts";
import { print } from "../../text/format-figure.ts";
import type { WorkData } from "../../neighbors/work-data.ts";

/** What stands in a cell: words, and the bar that shows the same; null where there is nothing to show. */
interface Cell {
  words: string;
  bar: Bar | null;
}

/** Shares of the row's scale, 0 to 1. */
export type Bar = { kind: "point"; at: number } | { kind: "length"; to: number } | { kind: "range"; from: number; to: number; at: number };

interface CompareRow {
  name: string;
  cells: readonly Cell[];
}

export interface CompareGroup {
  title: string;
  /** What the bars' scale is, and whose figures they are. */
  note: string;
  rows: readonly CompareRow[];
}

/** O*NET's scale of importance says "important" at 3, and runs from 1 to 5. */
const important = 3;
const lowest = 1;
const highest = 5;
/** Half a step of that scale: less is within what raters differ by. */
const gap = 0.5;
const mostTraits = 6;

/** What is known beside the occupations themselves. */
export interface CompareContext {
  /** Job zones by slug. */
  zones: ReadonlyMap<string, number>;
  /** Short names of the measures. */
  labels: Readonly<Record<CurrentMeasureId, { label: string }>>;
  /** null while it is not there. */
  work: WorkData | null;
}

/** Everything about two or three occupations side by side, group by group. */
export function compareGroups(jobs: readonly NextOccupation[], { zones, labels, work }: CompareContext): CompareGroup[] {
  return [
    exposureGroup(jobs, labels),
    payGroup(jobs),
    preparationGroup(jobs, zones),
    outlookGroup(jobs),
    ...(work === null ? [] : traitGroups(jobs, work)),
  ];
}

const plain = (words: string): Cell => ({ words, bar: null });

function exposureGroup(jobs: readonly NextOccupation[], labels: CompareContext["labels"]): CompareGroup {
  const row = (id: Parameters<typeof percentileOf>[1], name: string): CompareRow => ({
    name,
    cells: jobs.map((job) => {
      const percentile = percentileOf(job, id);
      if (percentile === null) return plain(job.unmeasured.some((each) => each === id) ? measures[id].print(0) : "not scored");
      return { words: print(percentile, "percentile"), bar: { kind: "point", at: percentile / 100 } };
    }),
  });
  return {
    title: "Exposure, by percentile",
    note: "Each line runs from the least exposed occupation, at 0, to the most exposed, at 100. Modelled scores; none is a forecast of job loss.",
    rows: [
      row("mean-rank", "Mean of the measures"),
      ...currentMeasures.map((id) => row(id, labels[id].label)),
      { name: `${bureauLabel}, of four steps`, cells: jobs.map(({ bureauLevel }) => plain(stepWords(bureauLevel))) },
    ],
  };
}

interface Paid {
  median: number;
  p10: number | null;
  p90: number | null;
  isFloor: boolean;
}

/** One scale for all: from nothing to the highest figure among them. */
function payGroup(jobs: readonly NextOccupation[]): CompareGroup {
  const most = Math.max(
    1,
    ...jobs.flatMap(({ medianPay, p90, newest }) => [medianPay ?? 0, p90 ?? 0, newest?.pay?.median ?? 0, newest?.pay?.p90 ?? 0]),
  );
  const cell = (pay: Paid | null, missing: string): Cell => {
    if (pay === null) return plain(missing);
    const { median, p10, p90, isFloor } = pay;
    const words = `${dollars(median)}${isFloor ? " or more" : ""}`;
    if (p10 === null || p90 === null) return { words, bar: { kind: "point", at: median / most } };
    return {
      words: `${words}; ${dollars(p10)} to ${dollars(p90)}${p90 === payCeiling ? " or more" : ""}`,
      bar: { kind: "range", from: p10 / most, to: p90 / most, at: median / most },
    };
  };
  return {
    title: "Pay a year",
    note: `The line runs from the tenth to the ninetieth percentile, the mark is the median; all on one scale from $0 to ${dollars(most)}. Measured or, of a range, estimated. The newest survey has only profiles that are one occupation; compare within a row.`,
    rows: [
      {
        name: `Median, and the middle four fifths, ${detailedPayMonth}`,
        cells: jobs.map(({ newest }) => cell(newest?.pay ? { ...newest.pay, isFloor: false } : null, "not published for the whole")),
      },
      {
        name: `Median, and the middle four fifths, ${payMonth}`,
        cells: jobs.map(({ medianPay, payBasis, p10, p90 }) =>
          cell(medianPay === null ? null : { median: medianPay, p10, p90, isFloor: payBasis === "floor" }, "not published"),
        ),
      },
    ],
  };
}

function preparationGroup(jobs: readonly NextOccupation[], zones: ReadonlyMap<string, number>): CompareGroup {
  const none = (value: string | null) => (value === null ? "not published" : value === "None" ? "none" : value);
  return {
    title: "Preparation",
    note: "Schooling, experience and training as the Bureau of Labor Statistics gives them; O*NET’s job zone runs from 1, little preparation, to 5, extensive.",
    rows: [
      { name: "Typical entry", cells: jobs.map(({ education }) => plain(education ?? "no single level")) },
      { name: "Experience in a related job", cells: jobs.map(({ experience }) => plain(none(experience))) },
      { name: "Training on the job", cells: jobs.map(({ training }) => plain(none(training))) },
      {
        name: "Job zone",
        cells: jobs.map(({ slug }) => {
          const zone = zones.get(slug);
          return zone === undefined ? plain("not rated") : { words: print(zone, "score of 10"), bar: scaled(zone) };
        }),
      },
    ],
  };
}

function outlookGroup(jobs: readonly NextOccupation[]): CompareGroup {
  const most = Math.max(1, ...jobs.map(({ jobs: count }) => count ?? 0));
  return {
    title: "Jobs and outlook",
    note: `${jobsLabel} are measured, growth and openings are projected by the Bureau. Openings are jobs to fill: new ones, and those of people who leave. Bars of jobs start at zero.`,
    rows: [
      {
        name: jobsLabel,
        cells: jobs.map(({ jobs: count }) =>
          count === null ? plain("not published") : { words: print(count, "jobs"), bar: { kind: "length", to: count / most } },
        ),
      },
      {
        name: `Projected growth, ${newestProjectionYears}`,
        cells: jobs.map(({ newest }) => plain(newest === null ? "not published for the whole" : print(newest.change, "percent change"))),
      },
      {
        name: `Openings a year, ${newestProjectionYears}`,
        cells: jobs.map(({ newest }) => plain(newest === null ? "not published for the whole" : print(newest.openings, "openings a year"))),
      },
      {
        name: `Projected growth, ${projectionYears}`,
        cells: jobs.map(({ projectedChange }) =>
          plain(projectedChange === null ? "not published" : print(projectedChange, "percent change")),
        ),
      },
    ],
  };
}

const scaled = (importance: number): Bar => ({ kind: "length", to: (importance - lowest) / (highest - lowest) });

/** Skills and areas of knowledge that differ most, where at least one job holds them important; then those that all ask for most. */
function traitGroups(jobs: readonly NextOccupation[], { traits }: WorkData): CompareGroup[] {
  const note = "Importance as O*NET rates it, from 1 to 5; 3 is important. It says what jobs ask for, and not what you have.";
  const rated = traits.flatMap(({ name, importance }) => {
    const values = jobs.map(({ slug }) => importance.get(slug));
    const known = values.filter((value) => value !== undefined);
    return known.length < 2
      ? []
      : [{ name, values, least: Math.min(...known), most: Math.max(...known), all: known.length === jobs.length }];
  });
  // Mathematics is rated as a skill and as knowledge and counts once.
  const once = (found: typeof rated) =>
    found.filter(({ name }, index) => found.findIndex((each) => each.name === name) === index).slice(0, mostTraits);
  const differ = once(
    rated.filter(({ least, most }) => most >= important && most - least >= gap).toSorted((a, b) => b.most - b.least - (a.most - a.least)),
  );
  const listed = new Set(differ.map(({ name }) => name));
  const shared = once(
    rated.filter(({ name, least, all }) => all && least >= important && !listed.has(name)).toSorted((a, b) => b.least - a.least),
  );
  const rows = (found: typeof rated) =>
    found.map(({ name, values }) => ({
      name: capital(name),
      cells: values.map((value) => (value === undefined ? plain("not rated") : { words: print(value, "score of 5"), bar: scaled(value) })),
    }));
  return [
    { title: "Skills and knowledge that differ most", note, rows: rows(differ) },
    { title: "Most asked for in all of them", note, rows: rows(shared) },
  ].filter((group) => group.rows.length > 0);
}

/** What is compared side by side, in words. */
export function compareSentence(jobs: readonly NextOccupation[]): string {
  if (jobs.length === 0) return "";
  const titles = jobs.map(({ title }) => title);
  return titles.length === 1 ? `${titles[0]}: add another job to compare.` : `Side by side: ${titles.join("; ")}.`;
}
