import { brace } from "./forbidden.ts";
import type { Card, OccupationPage, Sentence } from "./occupation.ts";
import type { Site } from "./site.ts";

/** What is wrong with a sentence: what the same page shows, and what the sentence would have to say. */
export interface Complaint {
  found: string;
  wanted: string;
}

export interface Fault extends Complaint {
  /** Address of the page, `/occupations/actors/`. */
  page: string;
  /** Name of the rule, which is the kind of fault. */
  rule: string;
  printed: string;
}

export interface Context {
  page: OccupationPage;
  /** The neighbor's card on which the sentence stands. */
  card: Card | null;
  site: Site;
}

/** The parts of a sentence by their names in the pattern; one that is not there is an empty text. */
export type Parts = (name: string) => string;

/** How one kind of sentence is read, and what is compared with it. */
export interface Rule {
  name: string;
  /** Matches the whole sentence. */
  reads: RegExp;
  /** Nothing where the sentence says what the page shows. */
  check(part: Parts, context: Context): readonly Complaint[];
}

/** A complaint unless a condition holds. */
export const unless = (holds: boolean, found: string, wanted: string): Complaint[] => (holds ? [] : [{ found, wanted }]);

/** Words that make a sentence one that states a number or a comparison. */
const stating =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|tenth|fifths?|fifth|middle|both|all|none|every|only|more|less|fewer|most|least|low|lower|high|higher|lowest|highest|largest|smallest|nearest|above|below|than|same|close|apart|agree|many|zero|average|similar)\b/i;

const statesSomething = (sentence: string): boolean => stating.test(sentence);

/** Reads one sentence by every rule that knows its kind, and complains of one that none knows. */
export function readSentence(sentence: Sentence, context: Context, rules: readonly Rule[], silent: readonly RegExp[]): Reading[] {
  const readings = rules.flatMap((rule) => {
    const match = rule.reads.exec(sentence.text);
    return match === null ? [] : [{ rule: rule.name, complaints: rule.check((name) => match.groups?.[name] ?? "", context) }];
  });
  // A figure that was not filled in leaves nothing to recompute; it is a fault by itself.
  if (brace.test(sentence.text)) return [];
  if (readings.length > 0 || !statesSomething(sentence.text) || silent.some((kind) => kind.test(sentence.text))) return readings;
  return [
    {
      rule: "no rule reads it",
      complaints: [{ found: "a number or a comparison", wanted: "a rule that reads it, or a kind in silent.ts" }],
    },
  ];
}

export interface Reading {
  rule: string;
  complaints: readonly Complaint[];
}
