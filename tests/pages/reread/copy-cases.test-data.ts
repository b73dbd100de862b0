import { text, type Case } from "./exposure-cases.test-data.ts";

const embed = (pay: string, percentile: string) => ({
  "embed/v1/occupation/it/index.html": `<main><dl class="facts"><dt>Jobs in 2024</dt><dd>33,600</dd><dt>Median pay</dt><dd>${pay}</dd>
    <dt>Projected change</dt><dd>+22%<small>2024 to 2034</small></dd><dt>Typical entry</dt><dd>bachelor’s degree</dd></dl><table><tr><th>Measure</th></tr>
    <tr><th>Microsoft 2025</th><td>2024</td><td>0.16</td><td>${percentile}</td></tr></table></main>`,
});

/** What stands elsewhere is the same for the page that is right and for the one that is wrong. */
export const copyCases: readonly Case[] = [
  { rule: "an embed as its page", right: {}, wrong: { pay: "$50,000 or more" }, wanted: "$50,000 or more", files: embed("$50,000", "44") },
  {
    rule: "an embed as its page",
    right: {},
    wrong: { measures: { "Microsoft 2025": "0.16, percentile 45" } },
    wanted: "0.16, percentile 45",
    files: embed("$50,000", "44"),
  },
  {
    rule: "tenths of pay as in the table",
    right: text("One in ten earned less than $30,000, one in ten more than $90,000."),
    wrong: text("One in ten earned less than $31,000, one in ten more than $90,000."),
    wanted: "$30,000",
    files: {
      "occupations/it/index.html.md":
        "| Point | US dollars a year |\n| - | - |\n| 10th percentile | $30,000 |\n| 90th percentile | $90,000 |\n",
    },
  },
  {
    rule: "pay in the linked data",
    right: { text: '<script type="application/ld+json">{"estimatedSalary":{"currency":"USD","median":50000}}</script>' },
    wrong: { text: '<script type="application/ld+json">{"estimatedSalary":{"currency":"USD","median":51000}}</script>' },
    wanted: "$50,000",
  },
];
