import { number, show, valueIn } from "../numbers.ts";
import { unless, type Complaint, type Context, type Rule } from "../rule.ts";

const value = ({ page, site }: Context, release: "newest" | "earlier", column: string): number =>
  Number(site.published.get(page.code ?? "")?.[release]?.[column] || Number.NaN);

const is = (printed: string, published: number): Complaint[] => {
  const room = /million/.test(printed) ? 50_000 : 0;
  return unless(Math.abs(valueIn(printed) - published) <= room + 1e-9, `the published table: ${show(published)}`, show(published));
};

/** What the page of an occupation without a profile says of its projections, against the published table. */
export const detailedOutlookRules: readonly Rule[] = [
  {
    name: "the newest projection",
    reads: new RegExp(
      `^From 2025 to 2035 employment is projected (?:to (?<way>grow|fall) by (?<size>${number})|not to change), with (?<openings>${number}|fewer than 50) openings a year on average\\.$`,
    ),
    check: (part, context) => {
      const change = value(context, "newest", "projected_change");
      const way = change > 0 ? "grow" : change < 0 ? "fall" : "";
      return [
        ...unless(part("way") === way, `the published change is ${show(change)}`, way === "" ? "not to change" : way),
        ...(part("size") === "" ? [] : is(part("size"), Math.abs(change))),
        ...is(part("openings").replace("fewer than 50", "0"), value(context, "newest", "openings")),
      ];
    },
  },
  {
    name: "the projection before",
    reads: new RegExp(
      `^The projection before, from 2024 to 2034, goes from (?<now>${number}) jobs to (?<later>${number}) \\((?:(?<size>${number}) (?<way>more|fewer)|no change)(?<note>; each figure is published rounded)?\\)\\.$`,
    ),
    check: (part, context) => {
      const change = value(context, "earlier", "projected_change");
      const [now, later] = [value(context, "earlier", "jobs"), value(context, "earlier", "projected_jobs")];
      const way = change > 0 ? "more" : change < 0 ? "fewer" : "";
      const counted = (100 * (later - now)) / now;
      return [
        ...is(part("now"), now),
        ...is(part("later"), later),
        ...unless(part("way") === way, `the published change is ${show(change)}`, way === "" ? "no change" : way),
        ...(part("size") === "" ? [] : is(part("size"), Math.abs(change))),
        ...unless(
          part("note") !== "" || Math.abs(counted - change) <= 0.05 + 1e-9,
          `${show(now)} to ${show(later)} is ${show(counted)}%`,
          "a word that each figure is published rounded",
        ),
      ];
    },
  },
  {
    name: "openings by growth and replacement",
    reads: new RegExp(
      `^An opening is a new job or one that somebody leaves: of its (?<openings>${number}) openings a year about (?<gained>${number}) are new jobs, and the rest replace people who leave the occupation\\.$`,
    ),
    check: (part, context) => {
      const yearly = value(context, "earlier", "employment_change") / 10;
      return [
        ...is(part("openings"), value(context, "earlier", "openings")),
        ...is(part("gained"), yearly),
        ...unless(
          yearly > 0 && yearly <= valueIn(part("openings")),
          `${show(yearly)} jobs a year are gained`,
          "growth within the openings",
        ),
      ];
    },
  },
  {
    name: "openings by replacement alone",
    reads: new RegExp(
      `^An opening is a new job or one that somebody leaves: its (?<openings>${number}) openings a year all replace people who leave the occupation, for (?:about (?<lost>${number}) jobs a year are lost|no job is added)\\.$`,
    ),
    check: (part, context) => {
      const yearly = value(context, "earlier", "employment_change") / 10;
      return [
        ...is(part("openings"), value(context, "earlier", "openings")),
        ...(part("lost") === ""
          ? unless(yearly === 0, `${show(yearly)} jobs a year`, "the jobs gained or lost")
          : is(part("lost"), -yearly)),
      ];
    },
  },
];
