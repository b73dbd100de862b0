import type { Quarter } from "../../text/quarter.ts";
import { answerOf, type Form, type Question, type Sheet, type Written } from "./answers.ts";
import { joinedAnswer } from "./merge-answers.ts";
import type { UnsavedEdits } from "./unsaved-edits.ts";

/** An answer that has to be written again. */
export interface Lost {
  quarter: Quarter;
  question: Question;
  /** What stands in its place. */
  instead: string;
  text: string;
}

/**
 * What another tab's write took away. It changed the entry from `before` to `after`; where `before` is not what this tab knew, the other had not
 * read this tab's last write yet, and wrote over it.
 */
export function lostAnswers(form: Form, known: Sheet, before: Sheet, after: Sheet): Lost[] {
  const quarters = new Set([known, before, after].flatMap((sheet) => [...sheet.keys()]));
  return [...quarters].flatMap((quarter) =>
    form.questions.flatMap((question) => {
      const [mine, base, instead] = [known, before, after].map((sheet) => answerOf(sheet, quarter, question.id)) as [
        string,
        string,
        string,
      ];
      const text = joinedAnswer(question.answer, base, mine, instead);
      return text === instead ? [] : [{ quarter, question, instead, text }];
    }),
  );
}

/** From now on two answers are joined so that no line is said twice, and alike in each tab. */
export const joinWell = (edits: UnsavedEdits): void => void (edits.join = joinedAnswer);

/**
 * Another tab changed the entry from `before` to `after`. What this tab had written, `known`, and the other wrote over before it could have read
 * it, is typed again as it were. Locks would not do: they say who may write, and not when a write is seen by other tabs; and what is kept as a
 * page is left cannot wait for one.
 */
export function heard(edits: UnsavedEdits, known: Written, before: string | null, after: string | null): void {
  const [was, now] = [edits.store.parse(before), edits.store.parse(after)];
  if ("refused" in was || "refused" in now) return;
  if (known.name !== was.name && was.name === now.name) edits.callAgain(known.name);
  for (const { quarter, question, instead, text } of lostAnswers(edits.form, known.sheet, was.sheet, now.sheet))
    edits.typeAgain(quarter, question, instead, text);
}
