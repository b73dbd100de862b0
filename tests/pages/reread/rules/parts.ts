import { number, show, valueIn } from "../numbers.ts";
import type { OccupationPage } from "../occupation.ts";
import { unless, type Complaint, type Parts, type Rule } from "../rule.ts";

/** What a column of the table of parts holds, by the start of its head. */
function column({ parts: [head = [], ...rows] }: OccupationPage, name: string): number[] {
  const place = head.findIndex((each) => each.startsWith(name));
  return rows.flatMap((row) => (/\d/.test(row[place] ?? "") ? [valueIn(row[place])] : []));
}

function endsAre(part: Parts, [low, high, same]: readonly [string, string, string], values: readonly number[]): Complaint[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const right =
    part(same) === ""
      ? valueIn(part(low)) === least && valueIn(part(high)) === most && least < most
      : valueIn(part(same)) === least && least === most;
  return unless(right, `the table runs from ${show(least)} to ${show(most)}`, `${show(least)} to ${show(most)}`);
}

const range = (name: string) => `(?:runs from (?<${name}Low>${number}) to (?<${name}High>${number})|is (?<${name}Same>${number}) in each)`;

/** What is said of the parts of a profile, against the table below it. */
export const partsRules: readonly Rule[] = [
  {
    name: "how many parts",
    reads: /^The profile joins (?<count>\d+) occupations of the Bureau’s newest tables, which have no figures for it as a whole\.$/,
    check: (part, { page }) => {
      const count = page.parts.length - 1;
      return unless(Number(part("count")) === count, `${count} rows in the table`, String(count));
    },
  },
  {
    name: "how far the parts lie apart",
    reads: new RegExp(`^Projected change from 2025 to 2035 ${range("change")}(?:, median pay ${range("pay")})?\\.$`),
    check: (part, { page }) => {
      const pays = column(page, "Median pay");
      return [
        ...endsAre(part, ["changeLow", "changeHigh", "changeSame"], column(page, "Change to 2035")),
        ...(part("payLow") === "" && part("paySame") === ""
          ? unless(pays.length < 2, `${pays.length} parts print pay`, "the range of pay")
          : endsAre(part, ["payLow", "payHigh", "paySame"], pays)),
      ];
    },
  },
];
