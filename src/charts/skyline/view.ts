import { display, namesOf, readFields, slugIn, writeFields, type Display, type Fields, type Refuse } from "../../dom/url-fields.ts";

/** What a reader has chosen to see; all of it stands in the address. */
export interface SkylineView {
  /** Slug of the occupation whose card is open. */
  occupation: string | null;
  view: Display;
}

const fields: Fields<SkylineView, { occupations: ReadonlySet<string> }> = { occupation: slugIn("occupations"), view: display };
export const skylineParameters = namesOf(fields);

const usual: SkylineView = { occupation: null, view: "chart" };

/** The view that an address asks for. `refused` hears of values that are not allowed. */
export const readSkylineView = (parameters: URLSearchParams, occupations: ReadonlySet<string>, refused?: Refuse): SkylineView =>
  readFields(fields, parameters, usual, { occupations }, refused);

/** The address's parameters for a view: only what differs from the default. */
export const writeSkylineView = (view: SkylineView): URLSearchParams => writeFields(fields, view, usual);
