import { wordsOf } from "../text/normalize-words.ts";
import { nameKey } from "../text/other-names.ts";
import { isStopWord } from "../text/stop-words.ts";
import { withTitle } from "../search/codes.ts";
import type { TitleMatch, TitleResolver } from "../search/titles.ts";
import { isSmall } from "./small-words.ts";
import type { NamedJob } from "./query.ts";

/** Words that are titles somewhere and that a question says of something else. */
const never = new Set(
  wordsOf(
    "people worker employee staff human student ai robot machine map chart video panel meta data tech help lead temp general top page number money labor sales office trade degree exposure score safe future model growth opening measure bureau share atlas site source search market industry company firm boss owner best list rest others other total part science english spanish ladder pay stock award outlook skill skills training review change step move switch next boss people thing way help need needed home care hand hands host page speaker member leader expert professional specialist assistant graduate beginner novice owner founder",
  ),
);
const mostWords = 6;
/** Official titles may have more, and are looked up whole. */
const longest = 12;

/** A job with where it stands in the text. */
export interface Found {
  job: NamedJob;
  /** Words of the text before and after it. */
  rest: string;
  /** Whether the words are a title, word for word. */
  isExact: boolean;
}

/** Finds jobs in the words of a question, by the search's own titles. */
export class JobFinder {
  private readonly resolver: TitleResolver;
  /** Whether a word is at home in the pages, and so is no mistyped title. */
  private readonly foreign: (word: string) => boolean;

  private readonly longTitles: ReadonlySet<string>;

  constructor(resolver: TitleResolver, titles: readonly string[], foreign: (word: string) => boolean) {
    this.resolver = resolver;
    this.longTitles = new Set(titles.map(nameKey));
    this.foreign = (word) => isSmall(word) || foreign(word);
  }

  /** Whether words of the question belong to another language. */
  isOtherLanguage(question: string): boolean {
    return this.resolver.otherLanguage(question, this.foreign).length > 0;
  }

  /** The question with an occupation's title in the place of its code. */
  withTitle(question: string): string {
    const [coded] = this.resolver.byCode(question);
    return coded?.exact === true ? withTitle(question, coded.title) : question;
  }

  /** The job of which the text has most words; null where it has none. `corrects`: a title may be mistyped. */
  find(text: string, corrects = false): Found | null {
    {
      let best: { found: Found; weight: number } | null = null;
      for (const part of text.split(/[¦/]/)) {
        const words = part
          .trim()
          .split(/\s+/)
          .filter((word) => /[a-z0-9]/.test(word))
          .slice(0, 16);
        for (let length = Math.min(longest, words.length); length > 0; length -= 1)
          for (let start = 0; start + length <= words.length; start += 1) {
            const span = words
              .slice(start, start + length)
              .join(" ")
              .replace(/,$/, "");
            if (best !== null && length <= best.weight - 0.5) continue;
            if (length > mostWords && !this.longTitles.has(nameKey(span))) continue;
            const found = this.span(span, corrects);
            if (found === null) continue;
            const weight = length + (words.length - start) / 100;
            if (best === null || weight > best.weight) best = { found: { ...found, rest: text.replace(span, " ¦ ") }, weight };
          }
      }
      if (best !== null) return best.found;
    }
    return corrects ? null : this.whole(text);
  }

  /** A text that describes what somebody does: `someone who fixes lifts`. */
  private whole(text: string): Found | null {
    const bare = text.replace(/¦/g, " ").trim();
    if (
      !/^(?:(?:how much|what|would|do|does|of|for|a|an|the|that|if|is|are|i|am)\s+)*(?:someone|somebody|people|person|man|woman|guy|those|anyone)\b.{0,12}\b(?:who|that)\b/.test(
        bare,
      )
    )
      return null;
    const said = /(?:someone|somebody|people|person|man|woman|guy|those|anyone)\b.{0,12}\b(?:who|that)\b.*/.exec(bare)?.[0] ?? bare;
    const { matches, sure } = this.resolver.resolve(said, 6, this.foreign);
    const [first] = matches;
    if (first === undefined || !sure) return null;
    return { job: namedJob(said, matches.slice(0, 1), false), rest: "", isExact: false };
  }

  private span(span: string, corrects: boolean): Omit<Found, "rest"> | null {
    const words = wordsOf(span);
    const [first = "", last = ""] = [words[0], words.at(-1)];
    if (words.length === 0 || words.length > longest) return null;
    if ((isStopWord(first) && first !== "it") || isStopWord(last)) return null;
    if (
      words.every((word) => (isSmall(word) && word !== "it") || never.has(word)) &&
      !(words.length > 1 && words.some((word) => /(?:er|or|ist|man)$/.test(word) && !never.has(word)))
    )
      return null;
    const { matches, many, corrected } = this.resolver.resolve(asDoer(span), 6, corrects ? this.foreign : () => true);
    const [match] = matches;
    if (match === undefined || (!many && !(match.exact && match.literal))) return null;
    // Of several words a small one must be part of the title.
    if (words.length > 1 && wordsOf(match.matched).length < words.length) return null;
    if (corrected.length > 0 && (!corrects || corrected.some(({ from }) => from.length < 5))) return null;
    const same = many ? matches : matches.filter(({ exact, score }) => exact && score > match.score - 0.45);
    return { job: namedJob(span, same, corrected.length > 0), isExact: corrected.length === 0 };
  }
}

/** Work by its verb, as titles say it: truck driving -> truck driver. */
const doers: Readonly<Record<string, string>> = {
  driving: "driver",
  nursing: "nurse",
  teaching: "teacher",
  plumbing: "plumber",
  welding: "welder",
  cooking: "cook",
  accounting: "accountant",
  bookkeeping: "bookkeeper",
  coding: "coder",
  programming: "programmer",
  cleaning: "cleaner",
  roofing: "roofer",
  hairdressing: "hairdresser",
  translating: "translator",
  editing: "editor",
  acting: "actor",
  bartending: "bartender",
  carpentry: "carpenter",
  dentistry: "dentist",
  pharmacy: "pharmacist",
  journalism: "journalist",
  photography: "photographer",
  architecture: "architect",
};

const asDoer = (span: string): string => span.replace(/[a-z]+$/, (last) => doers[last] ?? last);

function namedJob(words: string, matches: readonly TitleMatch[], corrected: boolean): NamedJob {
  const [first] = matches as [TitleMatch, ...TitleMatch[]];
  return { slug: first.slug, title: first.title, words, readings: matches.map(({ slug, title }) => ({ slug, title })), corrected };
}
