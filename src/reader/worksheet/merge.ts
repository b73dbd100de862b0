import { printDate } from "../../text/dates.ts";
import type { Quarter } from "../../text/quarter.ts";
import { answerOf, withAnswer, type Form, type Sheet } from "./answers.ts";
import { mergedText } from "./merge-answers.ts";

/** Two sheets as one. */
export interface Merged {
  sheet: Sheet;
  /** How many answers were taken over, and in how many both texts were kept. */
  added: number;
  doubled: number;
}

/** Adds `theirs` to `mine`; doing it twice changes nothing more. */
export function mergedSheets(form: Form, mine: Sheet, theirs: Sheet): Merged {
  const merged: Merged = { sheet: mine, added: 0, doubled: 0 };
  for (const [quarter, answers] of theirs) {
    for (const { id, answer } of form.questions) {
      const given = answers.get(id);
      if (given === undefined) continue;
      const own = answerOf(mine, quarter, id);
      if (own === "") add(merged, quarter, id, given);
      else if (answer === "day") keepDay(form, merged, quarter, own, given);
      else {
        const both = mergedText("", own, given);
        if (both === own) continue;
        add(merged, quarter, id, both);
        merged.doubled += 1;
      }
    }
  }
  return merged;
}

function add(merged: Merged, quarter: Quarter, id: string, text: string): void {
  merged.sheet = withAnswer(merged.sheet, quarter, id, text);
  merged.added += 1;
}

/** A field has room for one day: the reader's own stands, and the other is written below the words that come before it in the sheet. */
function keepDay(form: Form, merged: Merged, quarter: Quarter, own: string, given: string): void {
  const words = form.questions.findLast(({ answer }) => answer === "words");
  if (own === given || words === undefined) return;
  const before = answerOf(merged.sheet, quarter, words.id);
  const line = `The other file says ${printDate(given)}.`;
  if (before.includes(line)) return;
  add(merged, quarter, words.id, before === "" ? line : `${before}\n\n${line}`);
  merged.doubled += 1;
}
