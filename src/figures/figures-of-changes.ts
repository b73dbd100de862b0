import type { Atlas } from "../atlas/atlas.ts";
import { jobChangeOf, type ChangeGroup, type ChangeRow, type JobChangeData, type Subject } from "../charts/job-change/data.ts";
import { tenth } from "../charts/job-change/figure-words.ts";
import { groupingIds, type GroupingId } from "../charts/job-change/groupings.ts";
import { changeSourceOf } from "../charts/job-change/source.ts";
import { bureauExposures } from "../schema/bureau-exposure.ts";
import { comparedMonth, comparedMonths, detailedPayMonth, projectionReleases } from "../schema/vintage.ts";
import type { Definition } from "./figure.ts";
import { round } from "./figure-facts.ts";

/** What a figure of the charts of changes is of: one occupation, or all of a group. */
export interface ChangeOwner {
  jobs: ChangeRow | ChangeGroup | null;
  projection: ChangeRow | ChangeGroup | null;
  leftOut: number | null;
}

const [older, newer] = projectionReleases.slice(-2) as [string, string];
const survey = { kind: "measured", sources: ["bls-oews-national"], explained: "charts/jobs-by-exposure" } as const;
const projected = { kind: "projected", unit: "percent change", explained: "charts/projections-by-exposure" } as const;
const [olderOnly, newerOnly] = [
  { ...projected, sources: ["bls-projections"], vintage: older },
  { ...projected, sources: ["bls-ai-exposure"], vintage: newer },
] as const;
const both = { ...survey, unit: "occupations", vintage: comparedMonths, sources: ["bls-oews-national", "bls-ai-exposure"] } as const;
const bothProjections = {
  ...projected,
  unit: "occupations",
  vintage: `${older} and ${newer}`,
  sources: ["bls-projections", "bls-ai-exposure"],
} as const;

const isGroup = (owner: ChangeRow | ChangeGroup): owner is ChangeGroup => "rows" in owner;
const sum = (rows: readonly ChangeRow[], when: "before" | "after") => rows.reduce((total, row) => total + row[when], 0);
const countedIn = (owner: ChangeRow | ChangeGroup, when: "before" | "after") => (isGroup(owner) ? sum(owner.rows, when) : owner[when]);
const grouped = (owner: ChangeRow | ChangeGroup | null, value: (group: ChangeGroup) => number) =>
  owner === null || !isGroup(owner) ? null : value(owner);

/** Figures of an occupation or a group, by the last part of their ids. Changes have one decimal, as they are published and drawn. */
export const changeFigures: Readonly<Record<string, Definition<ChangeOwner>>> = {
  jobs: {
    ...survey,
    unit: "percent change",
    vintage: comparedMonths,
    what: "change in employees’ jobs",
    value: ({ jobs }) => (jobs === null ? null : tenth(isGroup(jobs) ? jobs.first : jobs.change)),
  },
  "jobs-before": {
    ...survey,
    unit: "jobs",
    vintage: comparedMonth,
    what: "employees’ jobs",
    value: ({ jobs }) => (jobs === null ? null : countedIn(jobs, "before")),
  },
  "jobs-after": {
    ...survey,
    unit: "jobs",
    vintage: detailedPayMonth,
    what: "employees’ jobs",
    value: ({ jobs }) => (jobs === null ? null : countedIn(jobs, "after")),
  },
  "jobs-error": {
    ...survey,
    unit: "percentage points",
    vintage: comparedMonths,
    what: "standard error of the change in employees’ jobs",
    value: ({ jobs }) => (jobs === null ? null : round(jobs.error, 1)),
  },
  "real-pay": {
    ...survey,
    unit: "percent change",
    vintage: comparedMonths,
    sources: ["bls-oews-national", "bls-cpi"],
    what: "change in real median pay",
    value: ({ jobs }) => (jobs === null ? null : round(isGroup(jobs) ? jobs.second : jobs.realPay, 1)),
  },
  occupations: {
    ...both,
    what: "detailed occupations counted at both times",
    value: ({ jobs }) => grouped(jobs, ({ rows }) => rows.length),
  },
  grew: { ...both, what: "occupations with more jobs than before", value: ({ jobs }) => grouped(jobs, ({ up }) => up) },
  shrank: { ...both, what: "occupations with fewer jobs than before", value: ({ jobs }) => grouped(jobs, ({ down }) => down) },
  "left-out": { ...both, what: "detailed occupations without a count at both times", value: ({ leftOut }) => leftOut },
  "projection-before": {
    ...olderOnly,
    what: "projected change in jobs",
    value: ({ projection }) => (projection === null ? null : tenth(isGroup(projection) ? projection.first : projection.before)),
  },
  "projection-after": {
    ...newerOnly,
    what: "projected change in jobs",
    value: ({ projection }) => (projection === null ? null : round(isGroup(projection) ? projection.second : projection.after, 1)),
  },
  "projected-occupations": {
    ...bothProjections,
    what: "detailed occupations that both releases project",
    value: ({ projection }) => grouped(projection, ({ rows }) => rows.length),
  },
  raised: {
    ...bothProjections,
    what: "occupations whose projection was raised",
    value: ({ projection }) => grouped(projection, ({ up }) => up),
  },
  lowered: {
    ...bothProjections,
    what: "occupations whose projection was lowered",
    value: ({ projection }) => grouped(projection, ({ down }) => down),
  },
};

const made = new WeakMap<Atlas, Map<string, JobChangeData>>();

/** The data of both charts by each measure, once for each atlas. */
function dataOf(atlas: Atlas, subject: Subject, id: GroupingId): JobChangeData {
  const known = made.get(atlas) ?? new Map<string, JobChangeData>();
  made.set(atlas, known);
  const key = `${subject} ${id}`;
  const data = known.get(key) ?? jobChangeOf(changeSourceOf(atlas, subject, []), id);
  known.set(key, data);
  return data;
}

/**
 * What a name stands for, with its words: a code, `very-high` and the like, a measure's quarter like `microsoft-4`, the most exposed, or `all`. null
 * where it stands for nothing.
 */
export function changeOwner(name: string, atlas: Atlas): { owner: ChangeOwner; words: string } | null {
  const data = (subject: Subject, id: GroupingId = "bureau") => dataOf(atlas, subject, id);
  if (name === "all") return { owner: { jobs: null, projection: null, leftOut: data("jobs").leftOut }, words: "all occupations" };
  const step = bureauExposures.findIndex((each) => each === name);
  const [, id, quarter] = /^([a-z]+)-([1-4])$/.exec(name) ?? [];
  const grouping = step >= 0 ? "bureau" : groupingIds.find((each) => each === id && each !== "bureau");
  if (grouping !== undefined) {
    const index = step >= 0 ? step : Number(quarter) - 1;
    const group = (subject: Subject) => data(subject, grouping).groups.find((each) => each.index === index) ?? null;
    const { names, by } = data("jobs", grouping).grouping;
    return { owner: { jobs: group("jobs"), projection: group("projection"), leftOut: null }, words: `${names[index] ?? ""} by ${by}` };
  }
  const occupation = atlas.byCode.get(name);
  if (occupation === undefined) return null;
  const row = (subject: Subject) => data(subject).rows.find(({ code }) => code === name) ?? null;
  return { owner: { jobs: row("jobs"), projection: row("projection"), leftOut: null }, words: occupation.title };
}
