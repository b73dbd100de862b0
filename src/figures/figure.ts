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
}
