import { seenAdvice, unseenCharacter } from "./characters.ts";
import { unitRange } from "./unit-range.ts";
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
  maxLength?: number;
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
  /** Ends of the range, where it is narrower than that of the unit. */
  min?: number;
  max?: number;
}

/** As many digits as a figure can have: a number of hundreds would be read as endless. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** A number, or null where the cell is blank: missing is never zero. */
export function number({ min, max, ...facts }: NumberFacts): Column<number | null> {
  const [least, most] = unitRange[facts.unit];
  const limits = { minimum: Math.max(least, min ?? least), maximum: Math.min(most, max ?? most) };
  return {
    ...facts,
    type: "number",
    required: false,
    limits,
    read(cell) {
      if (!plainNumber.test(cell)) return { refused: "write a plain number, with a point for decimals, or leave it blank" };
      // Minus zero is zero.
      const value = Number(cell) + 0;
      if (value < limits.minimum || value > limits.maximum)
        return { refused: `write a number from ${limits.minimum} to ${limits.maximum}` };
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
    read: (cell) =>
      /^-?\d+$/.test(cell) && plainNumber.test(cell)
        ? read(cell)
        : { refused: "write a whole number without separators, or leave it blank" },
  };
}

interface WordFacts extends Facts {
  /** The most characters, where there is room for so many. */
  most?: number;
}

/** Characters of a cell of words: the longest title that O*NET gives has 120. */
const longestWords = 200;

/** Words, or null where the cell is blank. */
export function words({ most = longestWords, ...facts }: WordFacts): Column<string | null> {
  return {
    ...facts,
    type: "string",
    required: false,
    limits: { maxLength: most },
    read(cell) {
      if (cell.length > most) return { refused: `write at most ${most} characters` };
      return unseenCharacter(cell) === undefined ? { value: cell } : { refused: seenAdvice };
    },
  };
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

/** Characters of a cell of a fixed form: a profile of many codes has 279. */
const longestCode = 600;

/** Words of a fixed form, or null where the cell is blank. */
export function pattern(form: RegExp, advice: string, facts: Facts): Column<string | null> {
  return {
    ...facts,
    type: "string",
    required: false,
    limits: { maxLength: longestCode, pattern: form.source },
    read: (cell) => (cell.length <= longestCode && form.test(cell) ? { value: cell } : { refused: advice }),
  };
}

/** The same column, where a blank cell is a mistake. */
export function required<T>(column: Column<T | null>): Column<T> {
  return { ...column, required: true } as Column<T>;
}
