import type { Check } from "./checks.ts";
import { valueIn } from "./numbers.ts";

const factsOfEmbed = ["Jobs in 2024", "Median pay", "Projected change", "Typical entry"];

/** What stands a second time elsewhere, against the page. */
export const copyChecks: readonly Check[] = [
  {
    name: "an embed as its page",
    check: ({ copies, facts, measures }) => {
      const listed = new Map(measures.map((row) => [row.label, row]));
      const wrongFacts = factsOfEmbed.flatMap((term) => {
        const [there, here] = [copies.facts.get(term)?.value, facts.get(term)?.value];
        return copies.facts.size === 0 || there === here
          ? []
          : [{ printed: `${term}: ${there ?? "nothing"}`, found: `on the page: ${here ?? "nothing"}`, wanted: here ?? "nothing" }];
      });
      const wrongRows = copies.rows.slice(1).flatMap(([label = "", , score = "", percentile = ""]) => {
        const row = listed.get(label);
        const isKnown = row !== undefined && !row.noneMeasured && row.score !== null;
        const here = isKnown ? `${row.score}, percentile ${row.percentile ?? "–"}` : null;
        const there = `${score.replace(" of 10", "")}, percentile ${percentile}`;
        return here === null || here === there ? [] : [{ printed: `${label}: ${there}`, found: `on the page: ${here}`, wanted: here }];
      });
      return [...wrongFacts, ...wrongRows];
    },
  },
  {
    name: "tenths of pay as in the table",
    check: ({ copies, sentences }) => {
      const said = sentences.find(({ text }) => text.startsWith("One in ten earned"))?.text;
      const amounts = said?.match(/\$[\d,]+/g) ?? [];
      return ["10th percentile", "90th percentile"].flatMap((point, index) => {
        const [there, here] = [copies.pay.get(point), amounts[index]];
        return there === undefined || here === undefined || valueIn(there) === valueIn(here)
          ? []
          : [{ printed: said ?? "", found: `${point} in the Markdown version: ${there}`, wanted: there }];
      });
    },
  },
  {
    name: "pay in the linked data",
    check: ({ copies: { linkedPay }, facts }) => {
      const here = facts.get("Median pay")?.value ?? "";
      return linkedPay === null || linkedPay === valueIn(here)
        ? []
        : [{ printed: `median ${linkedPay}`, found: `the facts say ${here}`, wanted: here }];
    },
  },
];
