/** A number as a page prints it, with the half of its last place when it was shortened to millions, so that sums can be compared with it. */
export interface Printed {
  value: number;
  /** Half of the last place of a shortened figure; 0 for one that is printed in full. */
  half: number;
}

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

/** A pattern for a printed number: `33,600`, `1.3 million`, `$93,600`, `−0.5`, `+22%`. */
export const number = String.raw`[−+]?\$?\d[\d,]*(?:\.\d+)?(?: (?:million|billion)\b)?%?`;

export function numberIn(text: string): Printed | null {
  const found = /([−+-]?)\$?(\d[\d,]*)(\.\d+)?(?: (million|billion)\b)?/.exec(text);
  if (found === null) return null;
  const [, sign = "", whole = "", decimals = "", name] = found;
  const scale = scales[name ?? ""] ?? 1;
  const size = Number(whole.replaceAll(",", "") + decimals) * scale;
  const half = name === undefined ? 0 : (scale * 10 ** -Math.max(0, decimals.length - 1)) / 2;
  return { value: sign === "−" || sign === "-" ? -size : size, half };
}

/** The value alone; NaN where there is none, so that every comparison with it fails. */
export const valueIn = (text: string | undefined): number => numberIn(text ?? "")?.value ?? Number.NaN;

const numerals = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A pattern for a number as a word. */
export const counted = `(?:${["none", ...numerals.slice(1)].join("|")}|more than twelve)`;

/** How many a word says; more than twelve are Infinity. */
export function countIn(word: string): number {
  const lower = word.toLowerCase();
  if (lower === "none") return 0;
  if (lower === "both") return 2;
  if (lower === "more than twelve") return Infinity;
  return numerals.indexOf(lower);
}

/** Whether a number word, or a number, says this many. */
export const says = (word: string, count: number): boolean =>
  /^\d/.test(word) ? valueIn(word) === count : countIn(word) === Infinity ? count > 12 : countIn(word) === count;

/** Whether a printed number is this one, up to the rounding of the numbers that are shortened to millions. */
export const agrees = (printed: Printed, value: number, half = 0): boolean => Math.abs(printed.value - value) <= printed.half + half + 1e-9;

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A number as these pages print it, for what a fault should say. */
export const show = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 2 }).replace("-", "−");

/** Whether a printed number is this one to the digits in which it is printed. */
export const rounded = (value: number, printed: string): boolean => {
  const digits = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return Math.abs(value - valueIn(printed)) <= 0.5 * 10 ** -digits + 1e-9;
};
