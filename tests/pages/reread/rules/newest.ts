import { agrees, number, numberIn, show, valueIn } from "../numbers.ts";
import { unless, type Rule } from "../rule.ts";
import { changeTo, openingsOf } from "../vintages.ts";

/** Sentences about the newest projection and about openings. */
export const newestRules: readonly Rule[] = [
  {
    name: "the newest projection and its openings",
    reads: new RegExp(`^From 2025 to 2035 the Bureau projects (?<change>${number}), and (?<openings>${number}) openings a year\\.$`),
    check: (part, { page: { facts } }) => [
      ...unless(part("change") === changeTo(facts, "2035"), `the facts say ${changeTo(facts, "2035")}`, `${changeTo(facts, "2035")}`),
      ...unless(part("openings") === openingsOf(facts), `the facts say ${openingsOf(facts)}`, `${openingsOf(facts)}`),
    ],
  },
  {
    name: "openings that are growth",
    reads: new RegExp(
      `^Openings are not new jobs: in that release growth was about (?<growth>${number}) of (?<all>${number}) a year, and the rest replace people who leave the occupation\\.$`,
    ),
    check: (part, { page }) => {
      const said = page.sentences.find(({ text, place }) => place === "text" && / jobs in 2024 and /.test(text))?.text ?? "";
      const [, now, later, count] =
        new RegExp(`(${number}) jobs in 2024 and (${number}) projected for 2034(?:, (${number}) more)?`).exec(said) ?? [];
      const [from, to, growth] = [numberIn(now ?? ""), numberIn(later ?? ""), numberIn(part("growth"))];
      if (from === null || to === null || growth === null) return unless(false, "no jobs now and later", "no growth a year");
      const change = count === undefined ? to.value - from.value : valueIn(count);
      // Each count is published to the hundred.
      const room = count === undefined ? (from.half + to.half + 150) / 10 : 0.5;
      return [
        ...unless(agrees(growth, change / 10, room), `${show(change)} in ten years`, show(change / 10)),
        ...unless(growth.value <= valueIn(part("all")), `growth of ${part("growth")}`, "no more growth than openings"),
        ...unless(
          valueIn(changeTo(page.facts, "2035") ?? "") > 0,
          `the facts say ${changeTo(page.facts, "2035")}`,
          "only where jobs get more",
        ),
      ];
    },
  },
  {
    name: "openings without growth",
    reads: /^Openings are not new jobs: where jobs get (?<way>fewer|no more), all of them replace people who leave the occupation\.$/,
    check: (part, { page: { facts } }) => {
      const change = valueIn(changeTo(facts, "2035") ?? "");
      return unless(
        part("way") === "fewer" ? change < 0 : change === 0,
        `the facts say ${changeTo(facts, "2035")}`,
        "only where jobs do not grow",
      );
    },
  },
  {
    name: "openings by growth and by replacement",
    reads: /^Openings are not new jobs: they count growth and, beside it, the replacement of people who leave the occupation\.$/,
    check: (_, { page: { facts } }) =>
      unless(valueIn(changeTo(facts, "2035") ?? "") > 0, `the facts say ${changeTo(facts, "2035")}`, "only where jobs get more"),
  },
  {
    name: "newest figures of parts alone",
    reads: /^The newest pay and projection, of May 2025 and 2025 to 2035, are published for its parts and not for the whole\.$/,
    check: (_, { page: { facts } }) =>
      unless(
        changeTo(facts, "2035") === null && openingsOf(facts) === null && facts.get("Median pay")?.remarks.includes("May 2025") !== true,
        "the facts print a newest figure",
        "no sentence",
      ),
  },
];
