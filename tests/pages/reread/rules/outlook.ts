import { agrees, number, numberIn, show, valueIn } from "../numbers.ts";
import { changeTo } from "../vintages.ts";
import { unless, type Complaint, type Rule } from "../rule.ts";

const fact = (text: string | null | undefined) => text ?? "nothing";

/** Counts are published to the hundred: a sentence that says so leaves room for half a hundred of each. */
const roomOf = (sentence: string) => (/round|publish/i.test(sentence) ? 50 : 0);

/** The published percentage against the counts, to the digits in which it is printed. */
function percentIs(printed: string, now: number, later: number, half: number): Complaint[] {
  const exact = (100 * (later - now)) / now;
  const digits = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  // Counts that are shortened leave room; those printed in full leave that of the percentage's own last place.
  const room = 0.5 * 10 ** -digits + (100 * half) / now;
  const value = valueIn(printed);
  const shown = Number(exact.toFixed(digits));
  return unless(Math.abs(value - exact) <= room + 1e-9, `from ${show(now)} to ${show(later)} is ${show(exact)}%`, `${show(shown)}%`);
}

export const outlookRules: readonly Rule[] = [
  {
    name: "jobs now and later, their difference",
    reads: new RegExp(
      `^(?:The release before: )?(?<now>${number}) jobs in 2024 and (?<later>${number}) projected for 2034, (?<count>${number}) (?<way>more|fewer) \\((?<note>.+)\\)\\.$`,
    ),
    check: (part) => {
      const [now, later, count] = [numberIn(part("now")), numberIn(part("later")), numberIn(part("count"))];
      if (now === null || later === null || count === null) return unless(false, "a number is missing", "three numbers");
      const change = later.value - now.value;
      return [
        ...unless(
          agrees(count, Math.abs(change), now.half + later.half + 3 * roomOf(part("note"))),
          `${show(later.value)} − ${show(now.value)} = ${show(change)}`,
          `${show(Math.abs(change))}`,
        ),
        ...unless(change === 0 || change > 0 === (part("way") === "more"), "the other way", change > 0 ? "more" : "fewer"),
      ];
    },
  },
  {
    name: "as many projected",
    reads: new RegExp(`^(?:The release before: )?(?<now>${number}) jobs in 2024, and as many projected for 2034\\.$`),
    check: (part, { page, site }) => {
      const later = site.jobs2034.get(page.slug);
      const change = fact(changeTo(page.facts, "2034"));
      return [
        ...unless(
          later === undefined || later === valueIn(part("now")),
          `the table projects ${show(later ?? Number.NaN)}`,
          show(later ?? Number.NaN),
        ),
        ...unless(valueIn(change) === 0, `the facts say ${change}`, "no “as many”"),
      ];
    },
  },
  {
    name: "no employment figures",
    reads: /^The Handbook gives no employment figures for this profile, so it has no tile on the map\.$/,
    check: (_, { page }) => {
      const jobs = fact(page.facts.get("Jobs in 2024")?.value);
      return unless(jobs === "not published", `the facts say ${jobs}`, "the jobs");
    },
  },
  {
    name: "jobs now and later, in percent",
    reads: new RegExp(
      `^(?:The release before: )?(?<now>${number}) jobs in 2024 and (?<later>${number}) projected for 2034(?:, .+)? \\((?<change>${number})(?<note>[^)]*)\\)\\.$`,
    ),
    check: (part, { page }) => {
      const [now, later] = [numberIn(part("now")), numberIn(part("later"))];
      if (now === null || later === null) return unless(false, "a number is missing", "two numbers");
      const { facts } = page;
      return [
        ...percentIs(part("change"), now.value, later.value, now.half + later.half + 2 * roomOf(part("note"))),
        ...unless(changeTo(facts, "2034") === part("change"), `the facts say ${fact(changeTo(facts, "2034"))}`, "the same"),
        ...unless(facts.get("Jobs in 2024")?.value === part("now"), `the facts say ${fact(facts.get("Jobs in 2024")?.value)}`, "the same"),
      ];
    },
  },
];
