import { capital } from "../text/format-number.ts";
import type { Figure } from "./figure.ts";
import { printDate } from "../text/dates.ts";
import { isNamed } from "../schema/unit.ts";
import type { Figures } from "./look-up-figure.ts";

/** What a reader can ask of a figure, and where the answer stands. */
export interface FigureNote {
  /** What it is: `Median pay, Registered nurses`. */
  what: string;
  /** Its kind, unit, vintage and origin: `measured, US dollars a year, May 2024; US Bureau of Labor Statistics`. */
  facts: string;
  /** Address of its source, or of the page that explains what was computed from several; without slashes at its ends. */
  to: string;
  /** Id of the line on that page that holds the value. */
  fragment?: string;
}

/** The note that a figure carries on the page and in print. */
export function noteOf(figure: Figure, { sources }: Pick<Figures, "sources">): FigureNote {
  const { id, kind, unit, vintage, what, explained } = figure;
  const [first = "", ...others] = figure.sources;
  // Words such as a level of schooling have no unit to name.
  const facts = [kind, ...(isNamed(unit) ? [] : [unit]), printDate(vintage)].join(", ");
  const publisher = sources.get(first)?.publisher ?? first;
  const origin = others.length === 0 ? publisher : `computed from ${figure.sources.length} sources`;
  const [group, , name] = id.split("/");
  return {
    what: capital(what),
    facts: `${facts}; ${origin}`,
    to: explained ?? `sources/${first}`,
    ...(group === "sources" && name !== undefined ? { fragment: name } : {}),
  };
}
