import { oneOf, display, type Field, type Fields, type Display } from "../dom/url-fields.ts";

/** What the address of an embed says about its look, beside the view of its chart; styles do the rest. */
export interface Look {
  theme: "auto" | "light" | "dark";
  /** Without its title. */
  plain: boolean;
  /** On the page's own background. */
  transparent: boolean;
  /** Without controls. */
  static: boolean;
  /** Part of the chart's view, too: a table is seen before the chart's script is there. */
  view: Display;
}

/** Said with a 1, or left out. */
const flag: Field<boolean, unknown> = { read: (text) => (text === "1" ? true : undefined), write: (value) => (value ? "1" : null) };

export const lookFields: Fields<Look> = {
  theme: oneOf(["auto", "light", "dark"]),
  plain: flag,
  transparent: flag,
  static: flag,
  view: display,
};
export const usualLook: Look = { theme: "auto", plain: false, transparent: false, static: false, view: "chart" };
