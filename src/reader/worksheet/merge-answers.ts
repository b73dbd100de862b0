import type { AnswerKind } from "../../schema/worksheet.ts";

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
