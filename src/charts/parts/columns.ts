import type { DetailedOccupation } from "../../atlas/detailed.ts";
import { exposureName, lastYearOf, yearsOf } from "../../atlas/detailed-sentences.ts";
import { bureauExposures } from "../../schema/bureau-exposure.ts";
import { bureauExposureMonth, detailedPayMonth, jobsLabel, jobsYear, projectionReleases } from "../../schema/vintage.ts";
import { fixed } from "../../text/format-figure.ts";
import type { DataColumn } from "../data-column.ts";

const newest = projectionReleases.at(-1) ?? "";
const projected = { type: "number", kind: "projected", origin: { to: "sources/bls-ai-exposure", vintage: yearsOf(newest) } } as const;

/** Where the Bureau's category stands among the four, from 1; null where there is none. */
const stepOf = ({ exposure }: DetailedOccupation) => (exposure === null ? null : bureauExposures.indexOf(exposure) + 1);

/** What a list of detailed occupations shows of each, after its name. */
const facts: readonly DataColumn<DetailedOccupation>[] = [
  {
    name: "median-pay",
    label: "Median pay",
    type: "number",
    kind: "measured",
    unit: "US dollars a year",
    origin: { to: "sources/bls-oews-national", vintage: detailedPayMonth },
    value: ({ pay }) => pay?.p50 ?? null,
  },
  {
    name: "jobs",
    label: jobsLabel,
    type: "integer",
    kind: "measured",
    unit: "jobs",
    origin: { to: "sources/bls-projections", vintage: jobsYear },
    value: ({ jobs }) => jobs,
  },
  {
    ...projected,
    name: "projected-change",
    label: `Change to ${lastYearOf(newest)}`,
    unit: "percent change",
    value: (row) => row.newest.change,
    print: ({ newest: { change } }) => (change === null ? "–" : `${change > 0 ? "+" : ""}${fixed(change, 1)}%`),
  },
  { ...projected, name: "openings", label: "Openings a year", unit: "openings a year", value: (row) => row.newest.openings },
  {
    name: "bureau-exposure",
    label: "AI exposure, of 4",
    type: "number",
    kind: "modelled",
    origin: { to: "sources/bls-ai-exposure", vintage: bureauExposureMonth },
    // The step first: the table sorts by it.
    value: stepOf,
    print: (row) => (row.exposure === null ? "–" : `${stepOf(row)} ${exposureName(row.exposure)}`),
  },
];

const named = (to: boolean): DataColumn<DetailedOccupation> => ({
  name: "occupation",
  label: "Occupation",
  type: "string",
  value: ({ title }) => title,
  ...(to ? { to: ({ slug }: DetailedOccupation) => `occupations/${slug ?? ""}` } : {}),
});

/** The parts of a profile, which have no pages of their own. */
export const partColumns = [named(false), ...facts] as readonly DataColumn<unknown>[];

/** Occupations without a profile, which have. */
export const detailedColumns = [named(true), ...facts] as readonly DataColumn<unknown>[];
