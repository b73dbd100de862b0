import { highRank, lowRank } from "./order-words.ts";
import { noChoice, type Bound, type Choice, type Query } from "./query.ts";
import { orderOf, type Said } from "./listen.ts";
import { topicOf } from "./topic-words.ts";

const begins =
  /^(?:and|but|or|only|just|what about|how about|what if|now|also|then|same|the same|those|these|which of|of (?:those|these|them)|in|within|without|with|not|no|over|under|above|below|at least|at most|between|sort|order|rank|instead|any|that|excluding|except|more|less|fewer|top|show|for|is it|are they|what do they|what does it|how (?:exposed|many|much|well|big) (?:is it|are they|are there|do they|does it|of them)|do they|does it|will it|will they|who|highest|lowest|best|worst|least|most|ones|limit|reverse|the other|exclude|leave out|skip|drop|add|make (?:it|that)|change (?:it|that)|cheap(?:est|er)|remove|include|by|growing|shrinking|narrow|filter)\b/;
const pronoun = /\b(?:it|its|they|them|their|there|those|these|that|this|same|of them|of those)\b/;

/** Whether a question leans on the one before it. */
export function isFollowUp({ text, jobs, topics, bounds, orders, categories }: Said): boolean {
  if (begins.test(text)) return true;
  if (pronoun.test(text) && jobs.length === 0) return true;
  const hasSubject = jobs.length > 0 || /\b(?:jobs|occupations|careers|professions|roles)\b/.test(text);
  return (
    !hasSubject && (bounds.length > 0 || orders.length > 0 || categories.length > 0 || topics.length > 0) && text.split(" ").length <= 6
  );
}

const isWholeList = (text: string) =>
  /\b(?:jobs|occupations|careers|professions)\b/.test(text) &&
  !/\b(?:those|these|them|which of|only)\b/.test(text) &&
  !/^(?:and|but|only)\b/.test(text);

/** The question before it with what this one says anew; null where this one stands by itself. */
export function followUp(said: Said, before: Query): Query | null {
  const { jobs, topics, measure, bounds, orders, categories, without } = said;
  const [job] = jobs;
  const narrows =
    bounds.length + orders.length + categories.length + without.length > 0 || said.count !== null || dropped(said.text).length > 0;
  if (said.left.length > 1 || said.attribute !== null) return null;
  if (before.kind === "list" || before.kind === "count") {
    if (
      before.kind === "list" &&
      /^(?:(?:show |sort )?(?:the )?(?:worst|lowest|smallest|cheapest|bottom)(?: ones)? first|reverse(?: it| the order)?|the other way (?:round|around))$/.test(
        said.text,
      )
    )
      return { ...before, order: { ...before.order, descending: /reverse|other/.test(said.text) && !before.order.descending } };
    const changed = changedAmount(said, before);
    if (changed !== null) return { ...before, choice: { ...before.choice, bounds: changed } };
    if (job !== undefined || isWholeList(said.text) || !narrows) return null;
    return listAgain(said, before);
  }
  // "Jobs that pay over 60k" leans on no job that was talked of.
  if (before.kind !== "whole" && isWholeList(said.text)) return null;
  if (before.kind === "look-up") {
    if (job !== undefined && topics.length === 0 && measure === null)
      return /\b(?:compare\w*|vs|versus|than|against)\b/.test(said.text)
        ? { kind: "compare", jobs: [before.job, job], topic: before.topic }
        : { ...before, job };
    if (job !== undefined || (topics.length === 0 && measure === null)) return null;
    return { kind: "look-up", job: before.job, topic: topicOf(topics, measure), measure };
  }
  if (before.kind === "compare") {
    if (job !== undefined) {
      if (topics.length > 0 && !/^(?:and|what about|how about)\b/.test(said.text)) return null;
      const kept = before.jobs.filter(({ slug }) => jobs.every((each) => each.slug !== slug));
      return { ...before, jobs: [...kept, ...jobs].slice(-3) };
    }
    return topics.length === 0 ? null : { ...before, topic: topicOf(topics, measure) };
  }
  if (before.kind === "next") {
    if (job !== undefined) return topics.length > 0 ? null : { kind: "next", job, to: null };
    if (narrows)
      return {
        kind: "list",
        choice: { ...noChoice, like: before.job.slug, less: true, bounds, categories, without },
        order: orderOf(said),
        count: said.count ?? 10,
      };
    return topics.length > 0 ? { kind: "look-up", job: before.job, topic: topicOf(topics, measure), measure } : null;
  }
  if (before.kind === "whole" && categories.length === 1 && before.about === "category")
    return { ...before, figures: before.figures.map((id) => id.replace(/^categories\/[^/]+/, `categories/${categories[0]}`)) };
  return null;
}

/** The bounds with another amount of pay in place of the one that stands: `make that 70k`. */
function changedAmount({ text, left }: Said, before: Extract<Query, { kind: "list" | "count" }>): Bound[] | null {
  const amount =
    /^(?:(?:no|and|or|ok|rather),? )?(?:make (?:it|that)|change (?:it|that) to|what about|how about|rather|instead) \$?(\d{4,7})\b/.exec(
      text,
    );
  const paid = before.choice.bounds.filter(({ field }) => field === "median-pay");
  if (amount === null || paid.length !== 1 || left.length > 0) return null;
  return before.choice.bounds.map(({ assumed: _, ...bound }) =>
    bound.field === "median-pay" ? { ...bound, value: Number(amount[1]) } : bound,
  );
}

/** Fields whose bounds a question takes away: `any pay`. */
function dropped(text: string): string[] {
  const match =
    /\b(?:any|all|every|regardless of|drop|remove|ignore|whatever|never mind) (?:the )?(?:bound on |limit on )?(pay|salary|exposure|schooling|education|category|categories|field|growth|outlook|size|openings)\b/.exec(
      text,
    );
  if (match === null) return [];
  const fields: Readonly<Record<string, string[]>> = {
    pay: ["median-pay"],
    salary: ["median-pay"],
    exposure: ["rank"],
    schooling: ["entry-education"],
    education: ["entry-education"],
    category: ["category"],
    categories: ["category"],
    field: ["category"],
    growth: ["projected-change"],
    outlook: ["projected-change"],
    size: ["jobs"],
    openings: ["openings"],
  };
  return fields[match[1] ?? ""] ?? [];
}

function listAgain(said: Said, before: Extract<Query, { kind: "list" | "count" }>): Query {
  const gone = dropped(said.text);
  const isGone = ({ field }: Bound) =>
    gone.some((name) => field === name || (name === "rank" && /rank|^bureau|karpathy|aioe|eloundou|microsoft|anthropic|ilo/.test(field)));
  const opposite = /\bshrink|declin/.test(said.text) || /\bgrow/.test(said.text);
  const clashes = (old: Bound) =>
    said.bounds.some(
      (bound) =>
        bound.field === old.field &&
        (old.operator[0] === bound.operator[0] ||
          old.operator === "=" ||
          bound.operator === "=" ||
          (opposite && old.field === "projected-change")),
    );
  const kept = before.choice.bounds.filter((bound) => !isGone(bound) && !clashes(bound));
  const joins = /\b(?:or|also|as well|too|plus)\b/.test(said.text) && !/^and\b/.test(said.text);
  // "The most exposed jobs, and of them those over 100k": what was first in order becomes a bound where another order or bound comes.
  const ordered =
    before.kind === "list" && /(?:^|-)rank$/.test(before.order.field) && said.bounds.length + said.orders.length > 0 ? before.order : null;
  const standing: Bound[] =
    ordered === null || [...kept, ...said.bounds, ...said.orders].some(({ field }) => field === ordered.field)
      ? []
      : [
          {
            field: ordered.field,
            operator: ordered.descending ? ">" : "<",
            value: ordered.descending ? highRank : lowRank,
            assumed: ordered.descending ? "most exposed" : "least exposed",
          },
        ];
  const bounds = [...kept, ...standing, ...said.bounds];
  const categories = gone.includes("category")
    ? []
    : said.categories.length === 0
      ? before.choice.categories.filter((slug) => !said.without.includes(slug))
      : joins
        ? [...before.choice.categories, ...said.categories]
        : said.categories;
  const choice: Choice = {
    ...before.choice,
    bounds,
    categories,
    without: [...new Set([...before.choice.without.filter((slug) => !said.categories.includes(slug)), ...said.without])],
  };
  if (before.kind === "count" && !/\bwhich|list|show\b/.test(said.text)) return { ...before, choice };
  const order = said.orders.length > 0 ? orderOf(said) : before.kind === "list" ? before.order : orderOf({ orders: [], bounds });
  return { kind: "list", choice, order, count: said.count ?? (before.kind === "list" ? before.count : 10) };
}
