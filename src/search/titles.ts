import { rowId } from "../atlas/detailed-page.ts";
import { slugOfTitle } from "../text/title-slug.ts";
import type { TitleFile } from "./titles-file.ts";
import type { TitleShard } from "./title-shards.ts";
import { CodeIndex, codeIn, codeShardName, type CodedOccupation } from "./codes.ts";
import { isStopWord } from "../text/stop-words.ts";
import { wordsOf } from "../text/normalize-words.ts";
import { nameKey } from "../text/other-names.ts";
import { NameIndex, type CorrectedWord, type Name, type NameMatch } from "./names.ts";
import { otherLanguageWords } from "./other-languages.ts";
import { isRole } from "./role-words.ts";
import { tellingWords, tellsOfSomebody, wordsAsked } from "./question.ts";

/** An occupation that a query may mean. */
export interface TitleMatch {
  slug: string;
  title: string;
  jobs: number | null;
  pay: number | null;
  /** Whether the published pay is a lower bound. */
  payIsFloor: boolean;
  exposure: number | null;
  /** Place of the Bureau's category among the four, of an occupation without a profile. */
  bureau: number | null;
  /** Whether the Handbook has a profile of it: charts, explorer and inventory know no others. */
  profile: boolean;
  /** Id of the row on its page that the title names, where that is a part of the occupation. */
  row: string | null;
  /** The title that matched; the official one in place of a title that is not shown. */
  matched: string;
  /** Whether that title says something other than the occupation's own. */
  isOtherName: boolean;
  /** Whether the query is that title, apart from words that ask. */
  exact: boolean;
  /** Whether nothing that tells was left out for it. */
  literal: boolean;
  /** Share of the query that the title holds. */
  coverage: number;
  score: number;
}

/** What a query may mean among occupations. */
export interface Resolved {
  matches: TitleMatch[];
  /** Whether a job was meant: which, or one of a few. */
  sure: boolean;
  /** Whether the query is one word, or a group's code, that many occupations have in common: which of them is meant, nobody can tell. */
  many: boolean;
  /** Words of another language, as they were typed: none of them is taken for a mistyped English one. */
  otherLanguage: string[];
  /** Words that were taken for others where a typo was corrected. */
  corrected: CorrectedWord[];
}

const longestQuery = 200;
const mostShards = 4;

/** Finds occupations by what people call them. */
export class TitleResolver {
  private readonly names = new NameIndex({ areTitles: true });
  private readonly shards = new Map<string, NameIndex>();
  private readonly file: TitleFile;
  private codes: CodeIndex | undefined;

  constructor(file: TitleFile) {
    this.file = file;
    const rows = partRows(file);
    const add = (name: Name) => {
      const row = rows.get(name.owner)?.get(nameKey(name.text));
      this.names.add(row === undefined ? name : { ...name, row });
    };
    file.titles.forEach((title, owner) => {
      this.names.add({ owner, text: title, weight: 1.2 });
      for (const text of parts(file.everyday[owner])) add({ owner, text, weight: 1.5 });
    });
    for (const [titles, unshown] of [[file.several, false] as const, [file.unshown, true] as const])
      for (const [text, owners] of Object.entries(titles))
        owners.forEach((owner, index) => add({ owner, text, weight: 1.5 - 0.05 * index, unshown }));
  }

  knows(word: string): boolean {
    return this.names.knows(word);
  }

  /** Shards that may hold what is asked for and are not here yet; none where the titles at hand answer it. */
  wanting(query: string): string[] {
    if (codeIn(query) !== null) return this.codes === undefined ? [codeShardName] : [];
    return this.homes(query).filter((start) => !this.shards.has(start));
  }

  addShard(start: string, shard: TitleShard): void {
    if (start === codeShardName) this.codes = new CodeIndex(shard);
    else this.addTitles(start, shard);
  }

  private addTitles(start: string, { parts: ofWhole, reported, alternate }: TitleShard): void {
    const index = new NameIndex({ scale: this.names, areTitles: true });
    // The Bureau's own title of a part counts for more than a title that people of another occupation report.
    for (const [owner, joined] of Object.entries(ofWhole))
      for (const part of parts(joined)) index.add({ owner: Number(owner), text: titleOfPart(part), weight: 1.1, row: rowOfPart(part) });
    for (const [titles, weight] of [[reported, 1] as const, [alternate, 0.9] as const])
      for (const [owner, joined] of Object.entries(titles))
        for (const text of parts(joined)) index.add({ owner: Number(owner), text, weight });
    this.shards.set(start, index);
  }

  /** Occupations in the order of their likelihood; none for a query without a telling word that any title holds. */
  resolve(query: string, limit = 8, foreign?: (word: string) => boolean): Resolved {
    const asked = query.slice(0, longestQuery);
    const coded = this.byCode(asked);
    if (coded.length > 0)
      return { matches: coded.slice(0, limit), sure: coded.length === 1, many: coded.length > 1, otherLanguage: [], corrected: [] };
    const otherLanguage = this.otherLanguage(asked, foreign);
    const unmended = new Set(otherLanguage.flatMap(wordsOf));
    const told = tellingWords(asked);
    const isOther = unmended.size > 0 && told.every((word) => unmended.has(word));
    const found = isOther ? [] : this.find(asked, (word) => foreign?.(word) === true || unmended.has(word));
    const [first] = found;
    if (first === undefined) return { matches: [], sure: false, many: false, otherLanguage, corrected: [] };
    const telling = told.length;
    const many = isOfMany(told, first);
    const begun = telling === 1 && first.fill > 0.75 && wordsOf(asked).length === 1;
    const whole = first.coverage > 0.79 && (begun || (telling > 1 && first.fill > 0.55));
    const sure =
      !many && otherLanguage.length === 0 && (first.exact || whole || (telling > 1 && first.coverage > 0.55 && tellsOfSomebody(asked)));
    const share = telling / Math.max(1, wordsOf(asked).filter((word) => !isStopWord(word)).length);
    const close = found.filter(({ score, coverage }) => (many ? coverage > 0.79 : score > first.score * 0.45)).slice(0, limit);
    const corrected = first.name.unshown === true ? [] : first.corrected;
    return { matches: close.map((match) => this.match(match, share)), sure, many, otherLanguage, corrected };
  }

  /** Words of another language, as they were typed. `foreign` tells words that are at home in pages. */
  otherLanguage(query: string, foreign?: (word: string) => boolean): string[] {
    const shards = [...this.shards.values()];
    return otherLanguageWords(query, (word) => this.knows(word) || foreign?.(word) === true || shards.some((shard) => shard.knows(word)));
  }

  /** The occupation whose code is asked for, or all of the group that it names. */
  byCode(query: string): TitleMatch[] {
    const code = codeIn(query);
    const found = code === null ? [] : (this.codes?.find(code) ?? []);
    return found.map((coded) => this.match(codedName(coded, found.length === 1), 1));
  }

  /** The best name of each occupation, in the titles at hand and on the query's shards. */
  private find(query: string, foreign?: (word: string) => boolean): NameMatch[] {
    const shards = this.homes(query).flatMap((start) => this.shards.get(start) ?? []);
    const inShards =
      shards.length === 0 ? foreign : (word: string) => foreign?.(word) === true || shards.some((shard) => shard.knows(word));
    const best = new Map<number, NameMatch>();
    for (const match of [
      this.names.find(query, inShards),
      ...shards.map((shard) => shard.find(query, (word) => this.knows(word) || foreign?.(word) === true)),
    ].flat()) {
      const known = best.get(match.owner);
      if (known === undefined || match.score > known.score) best.set(match.owner, match);
    }
    // Of two as likely, the one that more people do.
    const likely = ({ owner, score }: NameMatch) => score + 0.012 * Math.log10((this.file.jobs[owner] ?? 0) + 1);
    return [...best.values()].toSorted((a, b) => likely(b) - likely(a));
  }

  /** Shards on which the query's words would stand. */
  private homes(query: string): string[] {
    const asked = query.slice(0, longestQuery);
    if (this.names.has(asked)) return [];
    // The titles of one or two letters that people mean are all at hand. A title stands where its rarest word does.
    const words = [...new Set([...tellingWords(asked), ...wordsAsked(asked)])].filter((word) => word.length > 2);
    const rarest = words.slice(0, 12).toSorted((a, b) => this.rarity(b) - this.rarity(a));
    const starts = rarest.flatMap((word) => this.file.shards.findLast((start) => start <= word) ?? []);
    return [...new Set(starts)].slice(0, mostShards);
  }

  private rarity(word: string): number {
    return this.knows(word) ? this.names.weight(word) : Infinity;
  }

  private match({ owner, name, exact, literal, coverage, score }: NameMatch, asked: number): TitleMatch {
    const { titles, slugs, jobs, pay, floors, exposure, bureau } = this.file;
    // Those without a profile come last.
    const alone = owner - (titles.length - bureau.length);
    const title = titles[owner] ?? "";
    const matched = name.unshown === true ? title : name.text;
    return {
      slug: slugs[owner] ?? slugOfTitle(title),
      title,
      jobs: jobs[owner] ?? null,
      pay: pay[owner] ?? null,
      payIsFloor: floors.includes(owner),
      exposure: exposure[owner] ?? null,
      bureau: bureau[alone] ?? null,
      profile: alone < 0,
      row: name.row ?? null,
      matched,
      isOtherName: nameKey(matched) !== nameKey(title),
      exact,
      literal,
      coverage: coverage * asked,
      score,
    };
  }
}

/** Whether what is asked for is one word that many occupations have in common, and no name of more words: "IT manager" is one. */
const isOfMany = ([word, ...others]: readonly string[], { exact, name }: NameMatch): boolean =>
  word !== undefined && others.length === 0 && isRole(word) && !(exact && wordsOf(name.text).length > 1);

/** An occupation found by its code, as if by a name. */
const codedName = ({ owner, title, row }: CodedOccupation, exact: boolean): NameMatch => ({
  owner,
  name: { owner, text: title, weight: 1, ...(row === null ? {} : { row }) },
  exact,
  literal: true,
  coverage: 1,
  fill: 1,
  score: 6,
  corrected: [],
});

const parts = (joined = ""): string[] => joined.split("|").filter((part) => part !== "");

const rowOfPart = (part: string): string => rowId({ code: part.slice(0, part.indexOf(" ")) });
const titleOfPart = (part: string): string => part.slice(part.indexOf(" ") + 1);

/** Rows of the parts on their profile's page, by the profile and by the part's name: whoever types the name in another form means the part, too. */
const partRows = (file: TitleFile): Map<number, Map<string, string>> =>
  new Map(
    Object.entries(file.parts).map(([owner, listed]) => [
      Number(owner),
      new Map(listed.map((part) => [nameKey(titleOfPart(part)), rowOfPart(part)])),
    ]),
  );
