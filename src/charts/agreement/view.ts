import { display, namesOf, readFields, slugIn, writeFields, type Display, type Fields, type Refuse } from "../../dom/url-fields.ts";

/** What a reader has chosen to see; all of it stands in the address. */
export interface AgreementView {
  /** Id of the cell whose card was opened by touch. */
  card: string | null;
  view: Display;
}

const fields: Fields<AgreementView, { cells: ReadonlySet<string> }> = { card: slugIn("cells"), view: display };
export const agreementParameters = namesOf(fields);

const usual: AgreementView = { card: null, view: "chart" };

/** The view that an address asks for. `refused` hears of values that are not allowed. */
export const readAgreementView = (parameters: URLSearchParams, cells: ReadonlySet<string>, refused?: Refuse): AgreementView =>
  readFields(fields, parameters, usual, { cells }, refused);

/** The address's parameters for a view: only what differs from the default. */
export const writeAgreementView = (view: AgreementView): URLSearchParams => writeFields(fields, view, usual);
