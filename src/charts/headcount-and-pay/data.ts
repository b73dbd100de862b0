import type { Assumptions } from "../../schema/assumption.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Rows } from "../../schema/tables.ts";
import type { FigureKind } from "../../schema/unit.ts";
import type { Data, DataColumn } from "../data-column.ts";
import { grouped } from "../../text/format-number.ts";
import { outcomeOf, type Outcome } from "./firm.ts";

/** A worked example: assumed throughout. */
export interface ScenarioRow {
  id: string;
  kind: "assumed";
  name: string;
  assumed: Assumptions;
  outcome: Outcome;
  known: null;
}

/** A published change, to hold the examples against. */
export interface KnownRow {
  id: string;
  kind: FigureKind;
  name: string;
  assumed: null;
  outcome: null;
  known: Rows["known-changes"][number];
}

export type HeadcountRow = ScenarioRow | KnownRow;

export interface HeadcountData extends Data<"headcount-and-pay", HeadcountRow> {
  /** The first is the reader's. */
  scenarios: readonly ScenarioRow[];
  known: readonly KnownRow[];
  /** Id of the claim that weighs the argument. */
  claim: string;
}

type HeadcountSpec = Pick<Extract<ChartSpec, { kind: "headcount-and-pay" }>, "claim" | "scenarios" | "people" | "pay">;

/** Everything that the chart shows; where the reader has assumed something else, that is the first scenario. */
export function headcountOf(
  { claim, people, pay, scenarios }: HeadcountSpec,
  changes: Rows["known-changes"],
  own: Assumptions | null = null,
): HeadcountData {
  const firm = own ?? { people, pay };
  const examples = scenarios.map(({ id, name, ...rest }, index) =>
    index === 0 && own !== null && !same(own, { people, pay, ...rest })
      ? scenarioRow(id, "Your assumptions", own)
      : scenarioRow(id, name, { ...rest, people: firm.people, pay: firm.pay }),
  );
  const known = changes.map((row): KnownRow => ({ id: row.id, kind: row.kind, name: row.what, assumed: null, outcome: null, known: row }));
  return { kind: "headcount-and-pay", rows: [...examples, ...known], columns: headcountColumns, scenarios: examples, known, claim };
}

const same = (a: Assumptions, b: Assumptions): boolean => (Object.keys(a) as (keyof Assumptions)[]).every((id) => a[id] === b[id]);

const scenarioRow = (id: string, name: string, assumed: Assumptions): ScenarioRow => ({
  id,
  kind: "assumed",
  name,
  assumed,
  outcome: outcomeOf(assumed),
  known: null,
});

/** A number column of the scenarios; blank for what is known. */
const scenario = (
  name: string,
  label: string,
  unit: NonNullable<DataColumn<HeadcountRow>["unit"]>,
  value: (row: ScenarioRow) => number,
): DataColumn<HeadcountRow> => ({
  name,
  label,
  type: "number",
  unit,
  value: (row) => (row.kind === "assumed" ? whole(value(row)) : null),
});

/** Whole dollars, and tenths of a percent. */
const whole = (value: number) => Math.round(value);
export const tenth = (value: number) => Number(value.toFixed(1));

/** `+5.6%`, `−10%`, `0%`. */
export const changeWords = (change: number): string => {
  const words = grouped(tenth(Math.abs(change)));
  return `${words === "0" ? "" : change > 0 ? "+" : "−"}${words}%`;
};

/** `−10%`; a range around zero as `±2%`, any other as `2% to 4%`. */
export const rangeWords = ({ change, change_high: high }: KnownRow["known"]): string => {
  if (high === null) return changeWords(change);
  return change === -high ? `±${changeWords(high).slice(1)}` : `${changeWords(change)} to ${changeWords(high)}`;
};

/** What a row says has changed, in percent. */
const changeOf = (row: HeadcountRow): number => (row.kind === "assumed" ? tenth(row.outcome.change) : row.known.change);

const headcountColumns: readonly DataColumn<HeadcountRow>[] = [
  { name: "what", label: "What", type: "string", value: (row) => row.name },
  { name: "kind", label: "Kind", type: "string", value: (row) => row.kind },
  { name: "date", label: "Date", type: "string", value: (row) => row.known?.date ?? null },
  { name: "change_of", label: "Change of", type: "string", value: (row) => row.known?.of ?? "pay of those who share" },
  {
    name: "change",
    label: "Change, percent",
    type: "number",
    unit: "percent change",
    value: changeOf,
    leads: true,
    print: (row) => changeWords(changeOf(row)),
  },
  {
    name: "change_high",
    label: "Upper end, percent",
    type: "number",
    unit: "percent change",
    value: (row) => row.known?.change_high ?? null,
    print: ({ known }) => (known === null || known.change_high === null ? "–" : changeWords(known.change_high)),
  },
  scenario("people_before", "People before", "people", ({ assumed }) => assumed.people),
  scenario("pay_before", "Pay before", "US dollars a year", ({ assumed }) => assumed.pay),
  scenario("stay", "Stay, percent", "percent", ({ assumed }) => assumed.stay),
  scenario("share", "Of savings to them, percent", "percent", ({ assumed }) => assumed.share),
  scenario("sharers", "Share it, percent of them", "percent", ({ assumed }) => assumed.sharers),
  scenario("pay_sharers", "Pay of those who share", "US dollars a year", ({ outcome }) => outcome.paySharers),
  scenario("pay_bill", "Pay bill after", "US dollars a year", ({ outcome }) => outcome.payBill),
  scenario("other_things", "To other things", "US dollars a year", ({ outcome }) => outcome.other),
  {
    name: "source",
    label: "Source",
    type: "string",
    value: (row) => row.known?.source ?? null,
    to: (row) => `sources/${row.known?.source ?? ""}`,
  },
];
