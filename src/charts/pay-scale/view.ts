import { payLevelIds, type PayLevelId } from "../../schema/pay-level.ts";
import { payAxes, type PayAxisId } from "./data.ts";

/** What a reader has chosen to see on the pay scale; all of it stands in the address. */
export interface PayView {
  axis: PayAxisId;
  /** Slug of the occupation beside the ladder; null for none. */
  occupation: string | null;
  level: PayLevelId;
  /** The same rows as a table in place of the drawing. */
  view: "chart" | "table";
}

export const payParameters = ["axis", "occupation", "level", "view"] as const;

/** The value of `occupation` that stands for no job. */
const none = "none";

/** The view that an address asks for. Whatever is not on a closed list falls back to the default, without a word. */
export function readPayView(parameters: URLSearchParams, occupations: { has(slug: string): boolean }, usual: PayView): PayView {
  const one = <T extends string>(name: (typeof payParameters)[number], allowed: readonly T[]): T | undefined =>
    allowed.find((value) => value === parameters.get(name));
  const occupation = parameters.get("occupation") ?? "";
  return {
    axis: one("axis", payAxes) ?? usual.axis,
    occupation: occupation === none ? null : occupations.has(occupation) ? occupation : usual.occupation,
    level: one("level", payLevelIds) ?? usual.level,
    view: one("view", ["chart", "table"]) ?? usual.view,
  };
}

/** The address's parameters for a view: only what differs from the default. */
export function writePayView(view: PayView, usual: PayView): URLSearchParams {
  const parameters = new URLSearchParams();
  if (view.axis !== usual.axis) parameters.set("axis", view.axis);
  if (view.occupation !== usual.occupation) parameters.set("occupation", view.occupation ?? none);
  if (view.level !== usual.level) parameters.set("level", view.level);
  if (view.view !== usual.view) parameters.set("view", view.view);
  return parameters;
}
