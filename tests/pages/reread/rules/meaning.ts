import { number, valueIn } from "../numbers.ts";
import { changeTo, leadingChange } from "../vintages.ts";
import { ownPercentile } from "../own.ts";
import { unless, type Complaint, type Context, type Rule } from "../rule.ts";

/** What is said beside the projection must be the projection that the facts print. */
const projected = (part: (name: string) => string, { page: { facts } }: Context): Complaint[] => {
  const printed = part("change") || part("other");
  const value = leadingChange(facts);
  const year = part("year") || part("until");
  return [
    ...unless(printed === value, `the facts say ${value}`, value),
    ...unless(changeTo(facts, year) === value, `the facts give ${value} for another year`, facts.get("Projected change")?.remarks[0] ?? ""),
  ];
};

const stands = (high: boolean, { page, site }: Context): Complaint[] => {
  const own = ownPercentile(page, site);
  return unless(high ? own > 50 : own < 50, `its mean percentile is ${own}`, high ? "only above the middle" : "only below the middle");
};

export const meaningRules: readonly Rule[] = [
  {
    name: "exposure is not a forecast",
    reads: new RegExp(
      `^Exposure is not a forecast: the Bureau of Labor Statistics projects (?<change>${number}) for this occupation to (?<year>20\\d\\d)(?<more>.*)\\.$`,
    ),
    check: (part, context) => [
      ...projected(part, context),
      ...stands(true, context),
      ...unless(valueIn(part("change")) >= 0, "it is projected to shrink", "only where jobs are not lost"),
    ],
  },
  {
    name: "score and projection point the same way",
    reads: new RegExp(`^Here the score and the projection point the same way: (?<change>${number}) to (?<year>20\\d\\d)\\.$`),
    check: (part, context) => [
      ...projected(part, context),
      ...stands(true, context),
      ...unless(valueIn(part("change")) < 0, "it is not projected to shrink", "only where jobs are lost"),
    ],
  },
  {
    name: "a low score is not safety",
    reads: new RegExp(
      `^A low score is not safety: the Bureau of Labor Statistics projects (?<change>${number}) to (?<year>20\\d\\d)(?<more>.*)\\.$`,
    ),
    check: (part, context) => [
      ...projected(part, context),
      ...stands(false, context),
      ...unless(valueIn(part("change")) < 0, "it is not projected to shrink", "only where jobs are lost"),
    ],
  },
  {
    name: "a low score, and what it leaves out",
    reads: /^A low score says that these measures find less for AI to do here than in most jobs\.$/,
    check: (_, context) => stands(false, context),
  },
  {
    name: "the projection by itself",
    reads: new RegExp(
      `^(?:The Bureau of Labor Statistics projects (?<change>${number}) to (?<year>20\\d\\d)|Projected change to (?<until>20\\d\\d): (?<other>${number}))\\.$`,
    ),
    check: (part, context) => projected(part, context),
  },
];
