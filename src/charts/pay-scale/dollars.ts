import { print } from "../../text/format-figure.ts";

export const dollars = (value: number): string => print(value, "US dollars a year");

/** `$194k`, `$1.2M`: for axes and marks, where every figure is one of many. */
export const shortDollars = (value: number): string =>
  value >= 1e6 ? `$${Number((value / 1e6).toFixed(2))}M` : value === 0 ? "$0" : `$${Math.round(value / 1e3)}k`;
