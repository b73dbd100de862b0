import { unless, type Rule } from "../rule.ts";

/** Sentences under "What is missing", each against the list of measures, the facts and the words on pay. */
export const missingRules: readonly Rule[] = [
  {
    name: "not scored by",
    reads: /^Not scored by: (?<names>.+)\.$/,
    check: (part, { page }) => {
      const missing = page.measures.filter(({ current, score }) => current && score === null).map(({ label }) => label);
      return unless(part("names") === missing.join("; "), `“not scored” in the list: ${missing.join("; ")}`, missing.join("; "));
    },
  },
  {
    name: "a zero that was not measured",
    reads: /^Anthropic’s zero means that no use was measured, not that there is none; it is left out of .+\.$/,
    check: (_, { page }) =>
      unless(
        page.measures.some(({ noneMeasured }) => noneMeasured),
        "no zero in the list",
        "no sentence",
      ),
  },
  {
    name: "not scored in 2013",
    reads: /^Not scored in 2013 by Frey and Osborne\.$/,
    check: (_, { page }) =>
      unless(
        page.measures.some(({ current, score }) => !current && score === null),
        "the list prints a score",
        "no sentence",
      ),
  },
  {
    name: "no single level of education",
    reads: /^The Handbook names no single level of education for entry\.$/,
    check: (_, { page }) => unless(page.facts.get("Typical entry")?.value === "no single level", "the facts name a level", "no sentence"),
  },
  {
    name: "no pay range",
    reads: /^No pay range is published\.$/,
    check: (_, { page }) =>
      unless(!page.sentences.some(({ text }) => /^One in ten earned/.test(text)), "the page prints tenths of pay", "no sentence"),
  },
  {
    name: "pay range estimated",
    reads: /^Its pay range is this site’s estimate from several published distributions\.$/,
    check: (_, { page }) =>
      unless(
        page.sentences.some(({ text }) => /^The range is this site’s estimate/.test(text)),
        "no drawing of an estimated range",
        "no sentence",
      ),
  },
  {
    name: "smallest share covered",
    reads: /^Some scores cover only part of the profile’s jobs; the smallest share is (?<share>[\d.]+)% \((?<name>.+)\)\.$/,
    check: (part, { page }) => {
      const row = page.measures.find(({ label }) => label === part("name"));
      return [
        ...unless(
          row?.score !== null,
          `“not scored” in the list of measures: ${part("name")}`,
          "the smallest share of a measure that scores it",
        ),
        ...unless(Number(part("share")) > 0, "a share of nothing", "a share above 0"),
      ];
    },
  },
  {
    name: "no published employment",
    reads: /^Military careers have no published employment, pay or projection\.$/,
    check: (_, { page: { facts } }) => {
      const published = ["Jobs in 2024", "Median pay", "Projected change"].filter((term) => facts.get(term)?.value !== "not published");
      return unless(published.length === 0, `published: ${published.join(", ")}`, "no sentence");
    },
  },
];
