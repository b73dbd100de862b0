import { assumptionIds, assumptions, type AssumptionId, type Assumptions } from "../../schema/assumption.ts";

/** What a reader assumes on the headcount chart, and how it is shown; all of it stands in the address. */
export interface HeadcountView {
  assumed: Assumptions;
  /** The same rows as a table in place of the drawing. */
  view: "chart" | "table";
}

export const headcountParameters = [...assumptionIds, "view"] as const;

/** The view that an address asks for. A value that no slider stops at falls back to the default, without a word. */
export function readHeadcountView(parameters: URLSearchParams, usual: Assumptions): HeadcountView {
  const one = (id: AssumptionId): number => {
    const values: readonly number[] = assumptions[id];
    return values.find((value) => String(value) === parameters.get(id)) ?? usual[id];
  };
  return {
    assumed: { people: one("people"), pay: one("pay"), stay: one("stay"), share: one("share"), sharers: one("sharers") },
    view: parameters.get("view") === "table" ? "table" : "chart",
  };
}

/** The address's parameters for a view: only what differs from the default. */
export function writeHeadcountView({ assumed, view }: HeadcountView, usual: Assumptions): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const id of assumptionIds) if (assumed[id] !== usual[id]) parameters.set(id, String(assumed[id]));
  if (view === "table") parameters.set("view", view);
  return parameters;
}
