import {
  display,
  namesOf,
  oneOf,
  readFields,
  slugIn,
  writeFields,
  type Display,
  type Field,
  type Fields,
  type Refuse,
} from "../../dom/url-fields.ts";
import type { ChangeRow, JobChangeData } from "./data.ts";
import { groupingIds, type GroupingId } from "./groupings.ts";

/** What a reader has chosen to see of the chart of changes; all of it stands in the address. */
export interface ChangeView {
  /** How exposure is measured. */
  measure: GroupingId;
  /** The one group that is left, 0 to 3; null for all. */
  group: number | null;
  /** Code of the occupation whose card is open. */
  occupation: string | null;
  /** The same rows as a table in place of the drawing. */
  view: Display;
}

/** Groups stand in the address from 1, the least exposed, to 4. */
const group: Field<number | null, unknown> = {
  read: (text) => (/^[1-4]$/.test(text) ? Number(text) - 1 : undefined),
  write: (value) => (value === null ? null : String(value + 1)),
};

const fields: Fields<ChangeView, { occupations: { has(code: string): boolean } }> = {
  measure: oneOf(groupingIds),
  group,
  occupation: slugIn("occupations"),
  view: display,
};
export const changeParameters = namesOf(fields);

/** The view of a page that nobody has touched. */
export const plainChangeView: ChangeView = { measure: "bureau", group: null, occupation: null, view: "chart" };

/** The view that an address asks for. `refused` hears of values that are not allowed. */
export const readChangeView = (parameters: URLSearchParams, codes: { has(code: string): boolean }, refused?: Refuse): ChangeView =>
  readFields(fields, parameters, plainChangeView, { occupations: codes }, refused);

/** The address's parameters for a view: only what differs from the default. */
export const writeChangeView = (view: ChangeView): URLSearchParams => writeFields(fields, view, plainChangeView);

/** The rows that a view leaves, the largest first. Those that the measure does not score have no dot, and stand in the table of all. */
export const rowsIn = ({ groups, rows }: JobChangeData, view: Pick<ChangeView, "group">): readonly ChangeRow[] =>
  view.group === null ? rows : (groups.find(({ index }) => index === view.group)?.rows ?? []);
