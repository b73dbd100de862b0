import { show } from "../numbers.ts";
import { unless, type Complaint, type Context, type Rule } from "../rule.ts";
import { gapOf, stepsOf } from "./card.ts";

/** In percent. */
const parts: Readonly<Record<string, number>> = { half: 50, "a third": 100 / 3, "a fifth": 20 };
const part = "half|a third|a fifth";

const rounding = 0.005;

/** Shares of the page's own work and of the neighbor's, by activity. */
function bothOf({ page, card, site }: Context): [ReadonlyMap<string, number>, ReadonlyMap<string, number>] {
  const none = new Map<string, number>();
  return [site.work.get(page.slug) ?? none, site.work.get(card?.slug ?? "") ?? none];
}

function shared(context: Context): number {
  const [own, other] = bothOf(context);
  return [...other].reduce((sum, [name, share]) => sum + Math.min(share, own.get(name) ?? 0), 0);
}

/** Whether an activity is at least so large a part of the neighbor's work and none of the page's own. */
function isNew(activity: string, least: number, context: Context): Complaint[] {
  const [own, other] = bothOf(context);
  const share = other.get(activity) ?? Number.NaN;
  return unless(
    share >= least - rounding && !own.has(activity),
    `${show(share)}% of its work, and ${show(own.get(activity) ?? 0)}% of this`,
    "an activity of that size that is new",
  );
}

export const cardSentenceRules: readonly Rule[] = [
  {
    name: "how much of the work two jobs share",
    reads: new RegExp(`^(?<part>${part}) or more of the work is of the same kind: people .+\\.$`, "i"),
    check: (said, context) =>
      unless(
        shared(context) >= (parts[said("part").toLowerCase()] ?? Number.NaN) - rounding,
        `${show(shared(context))}% by the published table`,
        show(shared(context)),
      ),
  },
  {
    name: "how little of the work two jobs share",
    reads: /\bless than a tenth of the main work is of the same kind\b/i,
    check: (_, context) =>
      unless(shared(context) < 10 + rounding, `${show(shared(context))}% by the published table`, show(shared(context))),
  },
  {
    name: "how much of the work would be new",
    reads: new RegExp(`\\b(?<part>${part}) or more of the work would be new: people (?<activity>.+)\\.$`, "i"),
    check: (said, context) => isNew(said("activity"), parts[said("part").toLowerCase()] ?? Number.NaN, context),
  },
  {
    name: "what would be new",
    reads: /(?:^New would be that people|^It asks more of .+, and people there also) (?<activity>.+)\.$/,
    check: (said, context) => isNew(said("activity"), 10, context),
  },
  {
    name: "neighbor’s pay and schooling together",
    reads: /^It pays more at the median and takes (?<takes>less|no more) schooling\.$/,
    check: (said, context) => {
      const [gap, steps] = [gapOf(context), stepsOf(context)];
      const right = gap > 0 && (said("takes") === "less" ? steps < 0 : steps === 0);
      return unless(right, `$${show(gap)} more and ${show(steps)} levels more, as printed`, "what the card prints");
    },
  },
  {
    name: "neighbor’s lower pay for more",
    reads: /^It pays less at the median, though it takes more (?<takes>schooling|preparation)\.$/,
    check: (said, context) => {
      const [gap, steps] = [gapOf(context), stepsOf(context)];
      const right = gap < 0 && (said("takes") === "preparation" || steps > 0);
      return unless(right, `$${show(gap)} more and ${show(steps)} levels more, as printed`, "what the card prints");
    },
  },
];
