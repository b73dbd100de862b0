import type { Entry, Library } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { textFields } from "../../figures/texts.ts";
import { currentMeasures } from "../../schema/measure.ts";
import { numeral } from "../../text/number-words.ts";

const numbers = Array.from({ length: 12 }, (_, index) => numeral(index + 1));
const number = `(?<number>${numbers.join("|")})`;
/** Smaller numbers without a noun mostly count something else. */
const several = `(?<number>${numbers.slice(3).join("|")})`;

/** Phrases that count the current measures, and by how many fewer. */
const phrases: readonly { form: RegExp; fewer: number }[] = [
  // All six measures, today's six measures, each of the six current ones, the average of six measures.
  { form: new RegExp(`\\b(?:all|ask|of|over|the|these|today['’]s)\\s${number}\\s(?:current\\s)?(?:measures|ones)\\b`, "gi"), fewer: 0 },
  // A sentence that begins with all of them.
  { form: new RegExp(`(?<=^|[.:]\\s|\\n\\n)${number}\\s(?:current\\s)?measures\\sof\\b`, "gi"), fewer: 0 },
  // The six without their noun: all six agree, none of the six forecasts, over these six.
  {
    form: new RegExp(
      `\\b(?:all|of the|the|these)\\s${several}(?=[.,;]|\\s(?:agree|come|forecasts|percentile|put|rank|stand|start)\\b)`,
      "gi",
    ),
    fewer: 0,
  },
  // Five other current measures, five more measures, the other five measures.
  {
    form: new RegExp(
      `\\b${number}\\s(?:other|more)\\s(?:current\\s)?measures\\b|\\bother\\s(?<rest>${numbers.join("|")})\\smeasures\\b`,
      "gi",
    ),
    fewer: 1,
  },
];

/** Counts of the current measures that a text types and that are not what the list has; where they stand in the text. */
export function wrongCounts(text: string, count: number): { found: string; right: string; index: number }[] {
  if (!/measure|rank/.test(text)) return [];
  return phrases.flatMap(({ form, fewer }) =>
    [...text.matchAll(form)].flatMap(({ 0: found, index, groups }) => {
      const right = numeral(count - fewer);
      return (groups?.["number"] ?? groups?.["rest"] ?? "").toLowerCase() === right ? [] : [{ found, right, index }];
    }),
  );
}

/** Prose counts the current measures in words, so a measure that is added or taken away makes sentences wrong. */
export function checkMeasureCounts(library: Library, count: number = currentMeasures.length): Problem[] {
  const message = (right: string) => `write ${right}: so many measures are in src/schema/measure.ts`;
  const fields = textFields(library).flatMap(({ file, field, text }) =>
    wrongCounts(text, count).map(({ found, right }) => ({ file, field, message: message(right), found })),
  );
  const written = [library.articles, library.concepts, library.quotes, library.categories, library.occupations].flatMap(
    (entries) => [...entries.values()] as Entry[],
  );
  const bodies = written.flatMap(({ file, body, bodyLine }) =>
    wrongCounts(body, count).map(({ found, right, index }) => ({
      file,
      line: bodyLine + body.slice(0, index).split("\n").length - 1,
      message: message(right),
      found: found.replace(/\s+/g, " "),
    })),
  );
  return [...fields, ...bodies];
}
