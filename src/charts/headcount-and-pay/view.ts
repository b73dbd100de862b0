import { assumptions, type AssumptionId, type Assumptions } from "../../schema/assumption.ts";
import { namesOf, oneOf, readFields, display, writeFields, type Fields, type Display, type Refuse } from "../../dom/url-fields.ts";

/** What a reader assumes on the headcount chart, and how it is shown; all of it stands in the address. */
export interface HeadcountView {
  assumed: Assumptions;
  /** The same rows as a table in place of the drawing. */
  view: Display;
}

/** A view as it stands in the address: each slider beside the shape. */
type Told = Assumptions & Pick<HeadcountView, "view">;
const slider = (id: AssumptionId) => oneOf<number>(assumptions[id]);
const fields: Fields<Told> = {
  people: slider("people"),
  pay: slider("pay"),
  stay: slider("stay"),
  share: slider("share"),
  sharers: slider("sharers"),
  view: display,
};
export const headcountParameters = namesOf(fields);

/** The view that an address asks for. `refused` hears of values that no slider stops at. */
export function readHeadcountView(parameters: URLSearchParams, usual: Assumptions, refused?: Refuse): HeadcountView {
  const { view, ...assumed } = readFields<Told, unknown>(fields, parameters, { ...usual, view: "chart" }, null, refused);
  return { assumed, view };
}

/** The address's parameters for a view: only what differs from the default. */
export const writeHeadcountView = ({ assumed, view }: HeadcountView, usual: Assumptions): URLSearchParams =>
  writeFields<Told>(fields, { ...assumed, view }, { ...usual, view: "chart" });
