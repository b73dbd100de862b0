import { checks } from "./reread/checks.ts";
import type { Fault, Rule } from "./reread/rule.ts";
import { readSentence } from "./reread/rule.ts";
import { activityRules } from "./reread/rules/activities.ts";
import { bureauRules } from "./reread/rules/bureau.ts";
import { captionRules } from "./reread/rules/captions.ts";
import { cardRules } from "./reread/rules/card.ts";
import { cardSentenceRules } from "./reread/rules/card-sentences.ts";
import { exposureRules } from "./reread/rules/exposure.ts";
import { meaningRules } from "./reread/rules/meaning.ts";
import { missingRules } from "./reread/rules/missing.ts";
import { neighborRules } from "./reread/rules/neighbors.ts";
import { newestRules } from "./reread/rules/newest.ts";
import { outlookRules } from "./reread/rules/outlook.ts";
import { partsRules } from "./reread/rules/parts.ts";
import { payRules } from "./reread/rules/pay.ts";
import { rereadDetailed } from "./reread/detailed.ts";
import { silent } from "./reread/silent.ts";
import { builtAnswers } from "./reread/built-answers.ts";
import { rereadAnswers } from "./reread/answers.ts";
import { bareFloors, bracesIn } from "./reread/built.ts";
import { rereadCharts } from "./reread/charts.ts";
import { readSite, type Built, type Site } from "./reread/site.ts";

export const rules: readonly Rule[] = [
  ...captionRules,
  ...exposureRules,
  ...bureauRules,
  ...meaningRules,
  ...payRules,
  ...outlookRules,
  ...newestRules,
  ...activityRules,
  ...neighborRules,
  ...cardRules,
  ...cardSentenceRules,
  ...missingRules,
  ...partsRules,
];

export interface Report {
  faults: readonly Fault[];
  /** How many sentences each rule read. */
  read: ReadonlyMap<string, number>;
}

/** Reads the pages of all occupations, with their embeds, as somebody would who believes nothing and has all of them open. */
export function rereadOccupations(site: Site): Report {
  const faults: Fault[] = [];
  const read = new Map(rules.map(({ name }) => [name, 0]));
  for (const page of site.occupations.values()) {
    const path = `/occupations/${page.slug}/`;
    for (const sentence of page.sentences)
      for (const { rule, complaints } of readSentence(sentence, { page, card: sentence.card, site }, rules, silent)) {
        read.set(rule, (read.get(rule) ?? 0) + 1);
        const at = sentence.place === "text" ? path : `${path} (${sentence.card?.slug ?? sentence.place})`;
        faults.push(...complaints.map((complaint) => ({ page: at, rule, printed: sentence.text, ...complaint })));
      }
    for (const { name, check } of checks) faults.push(...check(page, site).map((found) => ({ page: path, rule: name, ...found })));
  }
  return { faults: [...faults, ...unused(read)], read };
}

/** The whole built site: occupations first, then what is said of all of them, then every file. */
export function reread(built: Built): Report {
  const site = readSite(built);
  const occupations = rereadOccupations(site);
  const charts = rereadCharts(built, site);
  const detailed = rereadDetailed(site);
  const answers = rereadAnswers(builtAnswers(built), built, site);
  return {
    faults: [
      ...occupations.faults,
      ...detailed.faults,
      ...unused(detailed.read),
      ...charts.faults,
      ...unused(charts.read),
      ...answers.faults,
      ...unused(answers.read),
      ...bracesIn(built),
      ...bareFloors(built, site),
    ],
    read: new Map([...occupations.read, ...detailed.read, ...charts.read, ...answers.read]),
  };
}

/** A sentence that was worded anew would slip past the rule for its old words. */
const unused = (read: ReadonlyMap<string, number>): Fault[] =>
  [...read]
    .filter(([, times]) => times === 0)
    .map(([rule]) => ({
      page: "all pages",
      rule,
      printed: "nothing",
      found: "this rule reads no sentence",
      wanted: "a rule for the new words, or none",
    }));
