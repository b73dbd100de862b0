import { isStopWord } from "../text/stop-words.ts";
import { americanOf, withApostrophes, wordsOf } from "../text/normalize-words.ts";

/** How many words of a query the index is asked for. */
const mostTerms = 8;

/** "5%", "+5 percent", "−5 per cent". */
const percent = /(?<![\p{L}\p{N}.,])([+−–-])? ?(\d+(?:\.\d+)?) ?(?:%|per ?cent\b)/gu;
const asOneTerm = new RegExp(
  `${percent.source}|\\bc(?:\\+\\+|#)|\\.net\\b|\\b\\p{L} ?& ?\\p{L}\\b|[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?`,
  "gu",
);

/** The words to look for in the text, as they were typed: without stop words; 700k as 700000; a percentage as one. */
export function termsOf(query: string): string[] {
  const words = withApostrophes(query)
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/(\d)k\b/g, "$1000")
    .match(asOneTerm);
  const telling = [...new Set((words ?? []).map((word) => word.trim()))].filter((word) => {
    const [plain] = wordsOf(word);
    return plain !== undefined && !isStopWord(plain) && !emptyWords.has(plain);
  });
  return telling.slice(0, mostTerms);
}

/** Words that ask for a kind of page or an explanation and stand in few texts. */
const emptyWords = new Set(
  "mean meaning definition define explain explained explanation difference between said say quote article story chart graph plot diagram visualization visualisation list tell many much number".split(
    " ",
  ),
);

/** How the index may spell a term: as it was typed; in American English, as pages are written; a percentage by its number alone. */
export function spellingsOf(term: string): string[] {
  const [found] = term.matchAll(percent);
  if (found !== undefined) return [found[2] ?? term];
  const american = /^\p{L}+$/u.test(term) ? americanOf(term) : term;
  return american === term ? [term] : [term, american];
}

/** Words of a term by which a page is held against it. A percentage with a sign is another than one without. */
export function wordsOfTerm(term: string): string[] {
  const [found] = term.matchAll(percent);
  return found === undefined ? wordsOf(term) : [percentWord(found[2] ?? "", found[1])];
}

/** Words of a text, with its percentages, each with and without its sign. */
export function wordsInText(text: string): ReadonlySet<string> {
  const plain = text.replace(/(\d),(?=\d{3})/g, "$1");
  const percents = [...plain.matchAll(percent)].flatMap(([, sign, number = ""]) => [
    percentWord(number, undefined),
    percentWord(number, sign),
  ]);
  return new Set([...wordsOf(plain), ...percents]);
}

const percentWord = (number: string, sign: string | undefined): string =>
  `${sign === undefined ? "" : sign === "+" ? "plus" : "minus"}${number.replace(".", "point")}percent`;

/** Share of the words that were asked for which a text has, or which begin one of its words. */
export function share(asked: readonly string[], words: ReadonlySet<string>): number {
  const has = (word: string) => words.has(word) || (word.length > 3 && [...words].some((own) => own.startsWith(word)));
  return asked.filter(has).length / Math.max(1, asked.length);
}

/** An excerpt in which only what was asked for is marked: the index marks each word that begins alike, and words of the name by which it found a page. */
export function markAsked(excerpt: string, asked: readonly string[]): string {
  return excerpt.replace(/<mark>(.*?)<\/mark>/gs, (mark, text: string) => {
    const words = [...wordsInText(text)];
    return words.some((word) => asked.some((each) => isOf(word, each))) ? mark : text;
  });
}

/** Whether a word of a text is the one that was asked for, begins with it, or is of its family: automate, automation. */
function isOf(word: string, asked: string): boolean {
  if (word === asked) return true;
  if (/\d/.test(asked) || asked.length < 3) return false;
  const shared = Math.max(4, Math.ceil(asked.length * 0.7));
  return word.startsWith(asked) || (asked.length > 4 && word.slice(0, shared) === asked.slice(0, shared));
}
