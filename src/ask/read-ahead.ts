import { schoolBounds } from "./bounds.ts";
import { categoriesIn } from "./category-words.ts";
import { inDigits } from "./numbers.ts";
import { placeIn } from "./places.ts";
import { longestQuestion, plainQuestion } from "./plain-question.ts";
import { tellingPart } from "./read.ts";
import { attributeIn, refusalIn } from "./refusal-words.ts";
import { wholeFigures } from "./whole-words.ts";

/**
 * Reads a question as far as that needs no table, and keeps nothing: browsers compile a pattern when it is first used, and the patterns take longer
 * than the answer. Done while the tables are on their way, it costs no time.
 */
export function readAhead(raw: string): void {
  const text = inDigits(plainQuestion(raw.slice(0, longestQuestion)));
  refusalIn(text, raw);
  placeIn(text);
  attributeIn(text);
  schoolBounds(text);
  categoriesIn(text);
  wholeFigures(text);
  tellingPart(raw);
}
