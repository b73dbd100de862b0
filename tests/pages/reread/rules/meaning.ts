import { number, valueIn } from "../numbers.ts";
import { ownPercentile } from "../own.ts";
import { unless, type Complaint, type Context, type Rule } from "../rule.ts";

/** What is said beside the projection must be the projection that the facts print. */
const projected = (printed: string, { page }: Context): Complaint[] => {
  const value = page.facts.get("Projected to 2034")?.value ?? "";
  return unless(printed === value, `the facts say ${value}`, value);
};

const stands = (high: boolean, { page, site }: Context): Complaint[] => {
  const own = ownPercentile(page, site);
  return unless(high ? own > 50 : own < 50, `its mean percentile is ${own}`, high ? "only above the middle" : "only below the middle");
};

export const meaningRules: readonly Rule[] = [
  {
    name: "exposure is not a forecast",
    reads: new RegExp(
      `^Exposure is not a forecast: the Bureau of Labor Statistics projects (?<change>${number}) for this occupation to 2034(?<more>.*)\\.$`,
    ),
    check: (part, context) => [
      ...projected(part("change"), context),
      ...stands(true, context),
      ...unless(valueIn(part("change")) >= 0, "it is projected to shrink", "only where jobs are not lost"),
    ],
  },
  {
    name: "score and projection point the same way",
    reads: new RegExp(`^Here the score and the projection point the same way: (?<change>${number}) to 2034\\.$`),
    check: (part, context) => [
      ...projected(part("change"), context),
      ...stands(true, context),
      ...unless(valueIn(part("change")) < 0, "it is not projected to shrink", "only where jobs are lost"),
    ],
  },
  {
    name: "a low score is not safety",
    reads: new RegExp(`^A low score is not safety: the Bureau of Labor Statistics projects (?<change>${number}) to 2034(?<more>.*)\\.$`),
    check: (part, context) => [
      ...projected(part("change"), context),
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
      `^(?:The Bureau of Labor Statistics projects (?<change>${number}) to 2034|Projected change to 2034: (?<other>${number}))\\.$`,
    ),
    check: (part, context) => projected(part("change") || part("other"), context),
  },
];
