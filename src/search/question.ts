import { isStopWord } from "../text/stop-words.ts";
import { wordsOf } from "../text/normalize-words.ts";

const list = (words: string) => new Set(words.trim().split(/\s+/).flatMap(wordsOf));

/** Words that ask something about a job and do not say which. */
const asking = list(`
  salary wage pay paid paying earn earning make making money income worth outlook future prospect growth grow demand career job profession work
  working worker role position occupation title duty description degree education qualification exposure exposed risk risky safe unsafe automation
  automate automated automating replace replaced replacing replacement ai chatgpt gpt claude llm robot take taken taking steal stealing kill lose losing die
  dying dead disappear disappearing vanish obsolete survive worry worried average median mean annual year yearly month monthly hour hourly per number many much
  percent usa america american best good bad like want wants need needed going still exist become becoming today tomorrow now employ employed
  employment shrink declining decline threatened threat danger affected affect impact meaning definition define explain explanation
  son daughter kid child mother father mom dad wife husband
  brother sister friend old new live living
`);

/** Words after which comes what somebody is: "as a", "want to be a". */
const being =
  /\b(?:as|be|become|becoming|am|i'm|im|is|are|for|of|replace|replacing|do|does) (?:an? |the |all |most |many )?((?:[\p{L}\p{N}'’&+-]+ ?){1,4})$/iu;
/** Words after which comes where, for whom or with what: the head stands before them. */
const setting = /\s(?:at|in|on|for|with|who|that|which|from|near|to|by|under|working)\s.*$/iu;

/** Whether somebody says what they or another do: "i drive a taxi", "someone who fixes lifts". */
export const tellsOfSomebody = (query: string): boolean =>
  /^(i|i'm|im|my|someone|somebody|person|people|man|woman|guy)\b(?! (said|says)\b)/i.test(query.trim());

/** The words of a query but those that only join. */
export const wordsAsked = (query: string): string[] => wordsOf(query).filter((word) => !isStopWord(word));

/** The words that say what a query is about: without those that join and, where others remain, those that ask. */
export function tellingWords(query: string): string[] {
  const words = wordsAsked(query);
  const core = words.filter((word) => !asking.has(word));
  return core.length > 0 ? core : words;
}

/** Ways to read a query as the name of one thing, the most literal first, none twice. Literal: nothing that tells is left out. */
export function readings(query: string): { words: string[]; literal: boolean }[] {
  const text = query
    .trim()
    // The dot of ".NET" is part of its name.
    .replace(/[?!…"“”]+|\.(?!net\b)/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  const words = wordsOf(text);
  const bare = words.filter((word) => !isStopWord(word));
  const core = bare.filter((word) => !asking.has(word));
  const what = being.exec(text)?.[1] ?? "";
  const head = text.replace(setting, "");
  const found = [
    words,
    bare,
    core,
    ...(telling(what).length === 0 ? [] : [wordsOf(what), telling(what)]),
    ...(head === text ? [] : [telling(head)]),
  ];
  const seen = new Set<string>();
  return found.flatMap((reading) => {
    const key = reading.join(" ");
    if (key === "" || seen.has(key)) return [];
    seen.add(key);
    return [{ words: reading, literal: reading.length >= bare.length }];
  });
}

const telling = (text: string) => wordsOf(text).filter((word) => !isStopWord(word) && !asking.has(word));
