import type { FigureKind, Unit } from "./unit.ts";

/** What every reader of a column must be able to learn about it. */
interface Facts {
  /** What the column holds, for people. */
  about: string;
  /** Id of the source record that the values come from; none for this site's own work. */
  source?: string;
  unit?: Unit;
  kind?: FigureKind;
  /** Which state of the data the values hold for. */
  vintage?: string;
}

/** What a cell may hold, in the words of the published data description (Frictionless Table Schema). */
interface Limits {
  minimum?: number;
  maximum?: number;
  enum?: readonly string[];
  /** A regular expression that the whole cell fits. */
  pattern?: string;
}

/** One column of a table: how a cell is read, and what is known about it. */
export interface Column<T> extends Facts {
  /** Type in the published data description. */
  type: "string" | "integer" | "number";
  required: boolean;
  limits: Limits;
  /** The value, or what to write instead. A blank cell never reaches it. */
  read(cell: string): { value: T & {} } | { refused: string };
}

interface NumberFacts extends Facts {
  unit: Unit;
  min?: number;
  max?: number;
}

const plainNumber = /^-?\d+(\.\d+)?$/;

/** A number, or null where the cell is blank: missing is never zero. */
export function number({ min = -Infinity, max = Infinity, ...facts }: NumberFacts): Column<number | null> {
  return {
    ...facts,
    type: "number",
    required: false,
    limits: { ...(min === -Infinity ? {} : { minimum: min }), ...(max === Infinity ? {} : { maximum: max }) },
    read(cell) {
      if (!plainNumber.test(cell)) return { refused: "write a plain number, with a point for decimals, or leave it blank" };
      const value = Number(cell);
      if (value < min || value > max) return { refused: `write a number from ${min} to ${max}` };
      return { value };
    },
  };
}

/** A whole number, or null where the cell is blank. */
export function integer(facts: NumberFacts): Column<number | null> {
  const { read, ...column } = number(facts);
  return {
    ...column,
    type: "integer",
    read: (cell) => (/^-?\d+$/.test(cell) ? read(cell) : { refused: "write a whole number without separators, or leave it blank" }),
  };
}

/** Words, or null where the cell is blank. */
export function words(facts: Facts): Column<string | null> {
  return { ...facts, type: "string", required: false, limits: {}, read: (cell) => ({ value: cell }) };
}

/** One of a closed list, or null where the cell is blank. */
export function oneOf<const T extends string>(options: readonly T[], facts: Facts): Column<T | null> {
  return {
    ...facts,
    type: "string",
    required: false,
    limits: { enum: options },
    read(cell) {
      const value = options.find((option) => option === cell);
      return value === undefined ? { refused: `write one of: ${options.join(", ")}` } : { value };
    },
  };
}

/** Words of a fixed form, or null where the cell is blank. */
export function pattern(form: RegExp, advice: string, facts: Facts): Column<string | null> {
  return {
    ...facts,
    type: "string",
    required: false,
    limits: { pattern: form.source },
    read: (cell) => (form.test(cell) ? { value: cell } : { refused: advice }),
  };
}

/** The same column, where a blank cell is a mistake. */
export function required<T>(column: Column<T | null>): Column<T> {
  return { ...column, required: true } as Column<T>;
}
