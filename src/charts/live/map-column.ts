import type { MeasureId } from "../../schema/measure.ts";
import { measureRecords } from "../../schema/measure-records.ts";
import { isNamed } from "../../schema/unit.ts";

/*
 * How `/data/map.json` writes a column of figures: what takes the fewest bytes once it is compressed. Of few values, steps and scores of ten, each is
 * one character, whose code is twice the value above that of `0`, and a hyphen where it is missing. All others stand with a comma between them
 * and nothing where one is missing: pay in tens of dollars, and a score between −1 and 1 by the digits after its point alone.
 */

const zero = 48;
const ten = 10;

/** Whether each value is one character. */
export const isOfFewValues = (id: MeasureId): boolean => isNamed(measureRecords[id].unit) || measureRecords[id].unit === "score of 10";

/** Whether most values lie between −1 and 1. */
function isSmall(id: MeasureId): boolean {
  const { unit } = measureRecords[id];
  return unit === "score of 1" || unit === "z-score";
}

export function packColumn(id: MeasureId, values: readonly (number | null)[]): string {
  if (isOfFewValues(id)) return values.map((value) => (value === null ? "-" : String.fromCharCode(zero + 2 * value))).join("");
  return values
    .map((value) => {
      if (value === null) return "";
      const text = String(id === "median-pay" ? value / ten : value).replace(/^(-?)0\./, "$1.");
      if (!isSmall(id)) return text;
      // A point marks the others: 1 is `1.`.
      return /^-?\./.test(text) || text === "0" ? text.replace(".", "") : text.includes(".") ? text : `${text}.`;
    })
    .join(",");
}

export function unpackColumn(id: MeasureId, text: string): (number | null)[] {
  if (isOfFewValues(id)) return [...text].map((letter) => (letter === "-" ? null : (letter.charCodeAt(0) - zero) / 2));
  return text.split(",").map((part) => {
    if (part === "") return null;
    // Floats: tens of dollars with a decimal are whole dollars.
    if (id === "median-pay") return Math.round(Number(part) * ten);
    return Number(isSmall(id) && !part.includes(".") ? part.replace(/^-?/, "$&.") : part);
  });
}
