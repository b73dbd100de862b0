import type { Measure } from "../atlas/measure.ts";
import type { ScoreId } from "../schema/measure.ts";
import { measureRecords } from "../schema/measure-records.ts";
import type { FigureKind, Unit } from "../schema/unit.ts";

/** A number or word that prose may print, with all that a reader may ask about it. */
export interface Figure {
  id: string;
  value: number | string;
  unit: Unit;
  kind: FigureKind;
  /** What it is: `median pay, registered nurses`. */
  what: string;
  /** Ids of the source records it comes from or was computed from. */
  sources: readonly string[];
  /** What it holds for: `May 2024`. */
  vintage: string;
  /** Address of the page that says how it was computed from several sources; without slashes at its ends. */
  explained?: string;
}

/** Definition of one figure of an occupation, a category or the map. */
export interface Definition<From> extends Omit<Figure, "id" | "value" | "what"> {
  what: string;
  value(from: From): number | string | null;
  /** The sources that this one was computed from, where those are not all of `sources`. */
  sourcesOf?(from: From): readonly string[];
}

/** What a figure says of itself that is the value of a measure, or is computed from one. */
export const factsOf = ({ unit, kind, sources, vintage }: Measure) => ({ unit, kind, sources, vintage });

/** The first and the last year of what several scores hold for: `2023 to 2026`. */
export function yearsOf(ids: readonly ScoreId[], between = " to "): string {
  const years = ids.map((id) => measureRecords[id].vintage.slice(-4)).toSorted();
  return `${years[0]}${between}${years.at(-1)}`;
}
