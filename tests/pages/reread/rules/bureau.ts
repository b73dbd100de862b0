import { show, valueIn } from "../numbers.ts";
import { unless, type Rule } from "../rule.ts";
import { stepOf } from "../steps.ts";

const places = ["first", "second", "third", "last"];

/** What is said of the Bureau's step, against the published tables and the list of measures. */
export const bureauRules: readonly Rule[] = [
  {
    name: "the Bureau’s step",
    reads:
      /^The Bureau of Labor Statistics’ own exposure to AI, of August 2026, is (?<words>(?:mostly )?(?:low|moderate|high|very high)|mixed)(?:: (?<share>\d+)% of its jobs are in that)?(?:, the (?<place>first|second|third|last) of four steps|: no one of its four steps holds more than half of the jobs)\.$/,
    check: (part, { page, site }) => {
      const step = stepOf(site.steps.get(page.slug));
      const listed = page.measures.find(({ label }) => label.startsWith("Bureau of Labor Statistics"))?.score ?? "mixed";
      const words = step?.words ?? "mixed";
      return [
        ...unless(part("words") === words, `by the tables ${words}`, words),
        ...unless(part("words") === listed, `in the list of measures: ${listed}`, listed),
        ...unless(step === null || part("place") === places[step.place], `by the tables ${words}`, places[step?.place ?? 0] ?? ""),
        ...unless(
          part("share") === ""
            ? step === null || step.share === 100
            : Math.abs(valueIn(part("share")) - (step?.share ?? Number.NaN)) <= 0.5,
          `by the tables ${show(step?.share ?? 0)}% of its jobs`,
          `${show(Math.round(step?.share ?? 0))}%`,
        ),
      ];
    },
  },
  {
    name: "the line with ends is the Bureau’s step",
    reads:
      /\bThe line with ends is the Bureau’s step, a quarter of the scale(?<dashed>, dashed because only most of its jobs are in it)?\./,
    check: (part, { page }) => {
      const listed = page.measures.find(({ label }) => label.startsWith("Bureau of Labor Statistics"))?.score ?? "no step";
      return unless(
        (part("dashed") !== "") === listed.startsWith("mostly"),
        `in the list of measures: ${listed}`,
        "dashed where it says mostly",
      );
    },
  },
];
