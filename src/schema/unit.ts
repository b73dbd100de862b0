/** How a value of each unit is printed; see `text/format-figure.ts`. */
type Shape = "count" | "money" | "percent" | "change" | "number" | "text";

/** Every unit that a figure may have. To add one, add a line. */
export const units = {
  people: "count",
  jobs: "count",
  posts: "count",
  /** Jobs to fill, a yearly average: new ones, and those of people who leave the occupation or the labor force. */
  "openings a year": "count",
  occupations: "count",
  categories: "count",
  measures: "count",
  firms: "count",
  studies: "count",
  "US dollars": "money",
  "US dollars a year": "money",
  "US dollars a week": "money",
  "US dollars an hour": "money",
  /** A share of a whole, 0 to 100. */
  percent: "percent",
  /** A signed change in percent: printed with + or −. */
  "percent change": "change",
  /** A difference of two figures in percent, or a standard error of one. */
  "percentage points": "number",
  "percentile points": "number",
  percentile: "number",
  years: "number",
  months: "number",
  "score of 10": "number",
  "score of 5": "number",
  /** A score between 0 and 1, as published. */
  "score of 1": "number",
  "z-score": "number",
  /** A price index; its base stands with the column. */
  index: "number",
  "rank correlation": "number",
  schooling: "text",
  "step of exposure": "text",
} as const satisfies Record<string, Shape>;

export type Unit = keyof typeof units;

/** Whether its values are named levels: these have an order, and no mean. */
export const isNamed = (unit: Unit): boolean => units[unit] === "text";

/** What kind of knowledge a figure is; readers see this word beside it. */
export const figureKinds = [
  "measured", // a survey or payroll counted it
  "projected", // the Bureau of Labor Statistics expects it
  "modelled", // a score that somebody computed
  "reported", // the press or self-reports say so
  "claimed", // a speaker says so
] as const;

export type FigureKind = (typeof figureKinds)[number];
