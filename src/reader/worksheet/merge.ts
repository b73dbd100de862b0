import { printDate } from "../../text/dates.ts";
import type { Quarter } from "../../text/quarter.ts";
import type { AnswerKind } from "../../schema/worksheet.ts";
import { answerOf, withAnswer, type Form, type Question, type Sheet } from "./answers.ts";

/**
 * One text of two that were made from `base`. Where only one was changed, it stands; where both were, both do, one below the other, unless one
 * holds the other already. So nothing that anybody wrote is lost.
 */
export function mergedText(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  if (holds(mine, theirs)) return mine;
  if (holds(theirs, mine)) return theirs;
  return `${mine}\n\n${theirs}`;
}

/** Whether a text holds another, as whole words: “ten walls” holds “ten”, and not “wall”. */
function holds(text: string, part: string): boolean {
  const isInWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    const cutsBefore = isInWord(text[at - 1]) && isInWord(part[0]);
    const cutsAfter = isInWord(text[end]) && isInWord(part.at(-1));
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

/**
 * One text of two that two tabs made from `base` at the same time. Like `mergedText`, but the same whichever tab asks, so that both arrive at one
 * text; and it says no line twice, so that a text over which two tabs go on and on does not double each time.
 */
export function joinedText(base: string, mine: string, theirs: string): string {
  const both = mergedText(base, mine, theirs);
  if ([mine, theirs].includes(both)) return both;
  const start = mine.startsWith(base) && theirs.startsWith(base) ? base : "";
  const [first = "", second = ""] = [mine, theirs].map((text) => text.slice(start.length)).toSorted();
  const head = `${start}${first}`;
  const more = second.split("\n").filter((line) => line.trim() !== "" && !holds(head, line.trim()));
  // A line that has grown stands for the shorter one it came from.
  const kept = head.split("\n").filter((line) => line.trim() === "" || !more.some((longer) => holds(longer, line.trim())));
  return [kept.join("\n").trimEnd(), more.join("\n").trim()].filter((part) => part !== "").join(start === "" ? "\n\n" : "\n");
}

/** The same for a day, of which there is room for one: the later of two that were chosen at the same time. */
const joinedDay = (base: string, mine: string, theirs: string): string =>
  mine === base || mine === theirs ? theirs : theirs === base || mine > theirs ? mine : theirs;

/** Two answers to a question as one. */
export const joinedAnswer = (answer: AnswerKind, base: string, mine: string, theirs: string): string =>
  (answer === "day" ? joinedDay : joinedText)(base, mine, theirs);

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
