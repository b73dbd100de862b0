import { agrees, counted, countIn, number, numberIn, show, valueIn } from "../numbers.ts";
import type { Card } from "../occupation.ts";
import { ownPercentile, ownPercentiles } from "../own.ts";
import { levels } from "../schooling.ts";
import { unless, type Complaint, type Context, type Rule } from "../rule.ts";
import { changeTo, commonPay, openingsOf, payMonthOf } from "../vintages.ts";
import { isFloor } from "./pay.ts";

/** These stand on cards alone. */
const onCard = (check: (card: Card, context: Context) => readonly Complaint[], context: Context) =>
  context.card === null ? [] : check(context.card, context);

const cardPay = ({ facts }: Card) => commonPay(facts);

function payDifference(part: (name: string) => string, card: Card, { page }: Context): Complaint[] {
  const gap = cardPay(card) - commonPay(page.facts);
  const [higher, lower] = gap > 0 ? [card, page] : [page, card];
  const wanted = `${isFloor(higher) ? "at least " : ""}$${show(Math.abs(gap))} ${gap > 0 ? "more" : "less"}`;
  const right =
    !isFloor(lower) &&
    valueIn(part("amount")) === Math.abs(gap) &&
    (part("way") === "more") === gap > 0 &&
    (part("least") !== "") === isFloor(higher);
  return unless(right, `${show(cardPay(card))} here, ${show(commonPay(page.facts))} on the page`, wanted);
}

/** By how much the neighbor's card prints more pay than the page. */
export const gapOf = ({ page, card }: Context): number => (card === null ? Number.NaN : cardPay(card) - commonPay(page.facts));

/** By how many levels of schooling the card prints more than the page; NaN where one has no single level. */
export function stepsOf({ page, card }: Pick<Context, "page" | "card">): number {
  const [own = -1, other = -1] = [page, card].map((each) => levels.indexOf(each?.facts.get("Typical entry")?.value.toLowerCase() ?? ""));
  return own < 0 || other < 0 ? Number.NaN : other - own;
}

function schooling(printed: string, card: Card, { page }: Context): Complaint[] {
  const steps = stepsOf({ page, card });
  if (Number.isNaN(steps)) return unless(false, "a level is not printed", "no difference");
  const [, count = "", way] = /^(\w+) levels? (more|less)$/.exec(printed) ?? [];
  const said = way === undefined ? 0 : countIn(count) * (way === "more" ? 1 : -1);
  return unless(said === steps, `${steps} levels by the two printed`, `${Math.abs(steps)} ${steps > 0 ? "more" : "less"}`);
}

/** The Bureau rounds jobs now and jobs later to hundreds, each by itself, and the change between them too. */
const roundedBy = 50;

/** A year's share of the change over ten, against what the neighbor's own page prints; "about" leaves room for what the Bureau rounds. */
function aYear(part: (name: string) => string, card: Card, { site }: Context): Complaint[] {
  const other = site.occupations.get(card.slug);
  const printed = numberIn(part("count"));
  const text = other?.sentences.find((each) => each.place === "text" && / jobs in 2024 and /.test(each.text))?.text ?? "";
  const [, now, later] = new RegExp(`(${number}) jobs in 2024 and (${number}) projected`).exec(text) ?? [];
  const [from, to] = [numberIn(now ?? ""), numberIn(later ?? "")];
  if (printed === null || from === null || to === null)
    return unless(false, "its own page prints no jobs now and later", "no change a year");
  const change = (to.value - from.value) / 10;
  const room = from.half + to.half + (part("about") === "" ? 0 : 3 * roundedBy);
  const right = agrees(printed, Math.abs(change), room / 10) && (Math.abs(change) <= room / 10 || change > 0 === (part("way") === "more"));
  return unless(
    right,
    `its own page: from ${now} to ${later}, ${show(change)} a year`,
    `${show(Math.abs(change))} ${change > 0 ? "more" : "fewer"}`,
  );
}

export const cardRules: readonly Rule[] = [
  {
    name: "neighbor’s percentile, points lower",
    reads: /^(?<points>\d+) points lower$/,
    check: (part, context) =>
      onCard((card, { page, site }) => {
        const [own, other] = [ownPercentile(page, site), valueIn(card.facts.get("Exposure")?.value)];
        return unless(valueIn(part("points")) === own - other, `${own} − ${other} = ${own - other}`, `${own - other} points lower`);
      }, context),
  },
  {
    name: "points lower than a percentile that is not printed",
    reads: /^(?<points>\d+) points lower$/,
    check: (_, { page }) => unless(ownPercentiles(page).length > 0, "the page prints no percentile of its own", "its own percentile"),
  },
  {
    name: "neighbor’s pay, more or less",
    reads: new RegExp(`^(?:\\$[\\d,]+(?: or more)? in May 2024: )?(?<least>at least )?(?<amount>\\$${number}) (?<way>more|less)$`),
    check: (part, context) => onCard((card) => payDifference(part, card, context), context),
  },
  {
    name: "neighbor’s schooling",
    reads: new RegExp(`^(?<levels>the same level|${counted} levels? (?:more|less))$`),
    check: (part, context) => onCard((card) => schooling(part("levels"), card, context), context),
  },
  {
    name: "neighbor’s jobs a year",
    reads: new RegExp(`^(?<about>about )?(?<count>${number}) (?<way>more|fewer) a year(?:, 2024 to 2034)?$`),
    check: (part, context) => onCard((card) => aYear(part, card, context), context),
  },
  {
    name: "neighbor’s projected change",
    reads: new RegExp(`^(?<from>20\\d\\d) to (?<year>20\\d\\d): (?<change>${number})$`),
    check: (part, context) =>
      onCard((card, { site }) => {
        const facts = site.occupations.get(card.slug)?.facts;
        const value = facts === undefined ? null : changeTo(facts, part("year"));
        return unless(
          part("change") === value && Number(part("year")) - Number(part("from")) === 10,
          `its own page says ${value} to ${part("year")}`,
          `${value}`,
        );
      }, context),
  },
  {
    name: "neighbor’s openings",
    reads: new RegExp(`^(?<openings>${number}) openings a year$`),
    check: (part, context) =>
      onCard((card, { site }) => {
        const facts = site.occupations.get(card.slug)?.facts;
        const value = facts === undefined ? null : openingsOf(facts);
        return unless(part("openings") === value, `its own page says ${value}`, `${value}`);
      }, context),
  },
  {
    name: "neighbor’s month of pay",
    reads: /^(?<month>May \d{4})$/,
    check: (part, context) =>
      onCard((card, { site }) => {
        const facts = site.occupations.get(card.slug)?.facts;
        const month = facts === undefined ? "" : payMonthOf(facts);
        return unless(part("month") === month, `its own page says ${month}`, month);
      }, context),
  },
  {
    name: "neighbor’s pay before",
    reads: /^(?<pay>\$[\d,]+)(?: or more)? in May 2024\b/,
    check: (part, context) =>
      onCard((card, { site }) => {
        const facts = site.occupations.get(card.slug)?.facts;
        const pay = facts === undefined ? Number.NaN : commonPay(facts);
        return unless(valueIn(part("pay")) === pay, `its own page says $${show(pay)}`, `$${show(pay)}`);
      }, context),
  },
];
