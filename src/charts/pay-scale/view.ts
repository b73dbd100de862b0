import { payLevelIds, type PayLevelId } from "../../schema/pay-level.ts";
import { namesOf, oneOf, readFields, display, writeFields, type Fields, type Display, type Refuse } from "../../dom/url-fields.ts";
import { payAxes, type PayAxisId } from "./data.ts";

/** What a reader has chosen to see on the pay scale; all of it stands in the address. */
export interface PayView {
  axis: PayAxisId;
  /** Slug of the occupation beside the ladder; null for none. */
  occupation: string | null;
  level: PayLevelId;
  /** The same rows as a table in place of the drawing. */
  view: Display;
}

/** The value of `occupation` that stands for no job. */
const none = "none";

interface Context {
  occupations: { has(slug: string): boolean };
}

const fields: Fields<PayView, Context> = {
  axis: oneOf(payAxes),
  occupation: {
    read: (text, { occupations }) => (text === none ? null : occupations.has(text) ? text : undefined),
    write: (slug) => slug ?? none,
  },
  level: oneOf(payLevelIds),
  view: display,
};
export const payParameters = namesOf(fields);

/** The view that an address asks for. `refused` hears of values that are not allowed. */
export const readPayView = (parameters: URLSearchParams, occupations: Context["occupations"], usual: PayView, refused?: Refuse): PayView =>
  readFields(fields, parameters, usual, { occupations }, refused);

/** The address's parameters for a view: only what differs from the default. */
export const writePayView = (view: PayView, usual: PayView): URLSearchParams => writeFields(fields, view, usual);
