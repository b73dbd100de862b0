import { copyChecks } from "./copy-checks.ts";
import { checks } from "./checks.ts";
import { show, valueIn } from "./numbers.ts";
import type { OccupationPage } from "./occupation.ts";
import { readSentence, type Fault, type Rule } from "./rule.ts";
import { bureauRules } from "./rules/bureau.ts";
import { captionRules } from "./rules/captions.ts";
import { detailedOutlookRules } from "./rules/detailed-outlook.ts";
import { detailedRules } from "./rules/detailed.ts";
import { exposureRules } from "./rules/exposure.ts";
import { missingRules } from "./rules/missing.ts";
import { payRules } from "./rules/pay.ts";
import { printedLevel } from "./schooling.ts";
import { silent } from "./silent.ts";
import type { Site } from "./site.ts";

type Found = Omit<Fault, "page" | "rule">;

/** What only pages of occupations without a profile say. */
export const ownRules: readonly Rule[] = [...detailedRules, ...detailedOutlookRules];

/** Rules of profiles that read the page alone and hold here as well. */
const shared = new Set([
  "the distance of the ends",
  "who stands at the ends",
  "several people rank, one measure ranks",
  "the spread of measures that are close",
  "what the ranks at the ends rest on",
  "the band spans the current measures",
  "not scored by",
  "median pay in the description",
  "the line with ends is the Bureau’s step",
]);
const sharedRules = [...bureauRules, ...exposureRules, ...captionRules, ...missingRules, ...payRules].filter(({ name }) =>
  shared.has(name),
);

/** A column of scores by the start of its name in the list. */
const columns: Readonly<Record<string, string>> = { Eloundou: "eloundou", Felten: "aioe", Microsoft: "microsoft" };

/** Each percentile is the mean place of equals among all detailed occupations that the score covers. */
function percentilesAsPublished({ measures, code }: OccupationPage, { published }: Site): Found[] {
  return measures.flatMap(({ label, score, percentile }) => {
    if (label.startsWith("Bureau of Labor Statistics")) {
      const step = published.get(code ?? "")?.bureau?.["exposure"]?.replace("-", " ") ?? "no one step";
      return score === step ? [] : [{ printed: `${label}: ${score}`, found: `in the published table ${step}`, wanted: step }];
    }
    const column = columns[/^\w+/.exec(label)?.[0] ?? ""] ?? "";
    const cell = published.get(code ?? "")?.scores?.[column] ?? "";
    if (cell === "") return score === null ? [] : [{ printed: `${label}: ${score}`, found: "no published score", wanted: "not scored" }];
    const all = [...published.values()].flatMap((each) => (each.scores?.[column] ? [Number(each.scores[column])] : []));
    const below = all.filter((value) => value < Number(cell)).length;
    const equal = all.filter((value) => value === Number(cell)).length;
    const exact = (100 * (below + (equal + 1) / 2)) / all.length;
    return percentile !== null && Math.abs(percentile - exact) <= 0.5 + 1e-9
      ? []
      : [
          {
            printed: `${label}: percentile ${percentile}`,
            found: `in the published table ${show(exact)}`,
            wanted: show(Math.round(exact)),
          },
        ];
  });
}

/** The facts at the top, against the published tables. */
function factsAsPublished({ facts, code }: OccupationPage, { published }: Site): Found[] {
  const row = published.get(code ?? "");
  const yearly = row?.pay?.["p50"] ?? "";
  const pay = yearly === "" ? (row?.pay?.["hourly_p50"] ?? "") : yearly;
  const openings = facts.get("Openings a year")?.value ?? "";
  const numbers = [
    ["Jobs in 2024", facts.get("Jobs in 2024")?.value, row?.earlier?.["jobs"]],
    ["Median pay", facts.get("Median pay")?.value, pay],
    ["Projected to 2035", facts.get("Projected to 2035")?.value, row?.newest?.["projected_change"]],
    ["openings", openings.replace("fewer than 50", "0"), row?.newest?.["openings"]],
  ] as const;
  const entry = facts.get("Typical entry")?.value ?? "";
  const named = printedLevel(row?.matrix?.["entry_education"] ?? "");
  return [
    ...numbers.flatMap(([name, printed = "nothing", there = ""]) => {
      const room = /million/.test(printed) ? 50_000 : 0;
      return Math.abs(valueIn(printed) - Number(there)) <= room
        ? []
        : [{ printed: `${name}: ${printed}`, found: `published: ${there}`, wanted: there }];
    }),
    ...(entry === named ? [] : [{ printed: `Typical entry: ${entry}`, found: `published: ${named}`, wanted: named }]),
  ];
}

const ownChecks: readonly { name: string; check(page: OccupationPage, site: Site): Found[] }[] = [
  { name: "percentiles of detailed occupations", check: percentilesAsPublished },
  { name: "facts of detailed occupations", check: factsAsPublished },
  ...copyChecks,
  ...checks.filter(({ name }) => ["drawn as listed", "an insult from the title lists", "a cause without a source"].includes(name)),
];

/** Reads the pages of occupations without a profile, with their embeds. */
export function rereadDetailed(site: Site): { faults: Fault[]; read: Map<string, number> } {
  const faults: Fault[] = [];
  const read = new Map(ownRules.map(({ name }) => [name, 0]));
  for (const page of site.detailed.values()) {
    const path = `/occupations/${page.slug}/`;
    for (const sentence of page.sentences)
      for (const { rule, complaints } of readSentence(sentence, { page, card: null, site }, [...ownRules, ...sharedRules], silent)) {
        if (read.has(rule)) read.set(rule, (read.get(rule) ?? 0) + 1);
        const at = sentence.place === "text" ? path : `${path} (${sentence.place})`;
        faults.push(...complaints.map((complaint) => ({ page: at, rule, printed: sentence.text, ...complaint })));
      }
    for (const { name, check } of ownChecks) faults.push(...check(page, site).map((found) => ({ page: path, rule: name, ...found })));
  }
  return { faults, read };
}
