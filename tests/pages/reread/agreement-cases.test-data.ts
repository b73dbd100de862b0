import type { ChartCase } from "./charts-cases.test-data.ts";

/** One that the Bureau calls low and one that it calls very high, as two measures of today and that of 2013 rank them. */
const occupations = [
  {
    jobs: "1,000",
    measures: {
      "Microsoft 2025": "0.1, percentile 10",
      "Anthropic 2026": "0 (none measured), percentile 20",
      "Frey and Osborne 2013": "0.9, percentile 95",
      "Bureau of Labor Statistics 2026": "mostly low: 72% of its jobs",
    },
  },
  {
    jobs: "3,000",
    measures: {
      "Microsoft 2025": "0.1, percentile 5",
      "Anthropic 2026": "0.3, percentile 90",
      "Frey and Osborne 2013": "0.2, percentile 50",
      "Bureau of Labor Statistics 2026": "very high",
    },
  },
] as const;
const agreement = { file: "charts/agreement/index.html", occupations };
const sentence = (top: string, bottom: string) =>
  `<p>Of 1 occupations that the Bureau calls low, each of the two current measures puts ${top} in its top third; of 1 that it calls very high, each puts ${bottom} in its bottom third.</p>`;
const past = (top: number) => `<p>Frey and Osborne, in 2013, put ${top} of the first at the top and 0 of the second at the bottom.</p>`;
const title = (count: number) =>
  `<h1>None of the 1 occupations that the Bureau calls low is in the top third of a current measure; the scores of 2013 put ${count} there</h1>`;
const cell = (bottom: number, zeros: number) =>
  `<svg><title>Anthropic 2026, low by the Bureau: ${bottom} in its bottom third, 0 in the middle, 0 in the top, ${zeros} with none measured</title></svg>`;

export const agreementCases: readonly ChartCase[] = [
  {
    ...agreement,
    rule: "how far measures contradict the Bureau",
    right: sentence("none", "0 to 1"),
    wrong: sentence("none", "none"),
    wanted: "0 to 1",
  },
  {
    ...agreement,
    rule: "how far the scores of 2013 contradict the Bureau",
    right: past(1),
    wrong: past(0),
    wanted: "1",
  },
  { ...agreement, rule: "none of low at the top, in the headline", right: title(1), wrong: title(2), wanted: "1" },
  { ...agreement, rule: "a cell of the Bureau’s steps and a measure", right: cell(0, 1), wrong: cell(1, 0), wanted: "1" },
  {
    rule: "how many jobs are at the ends of the Bureau’s steps",
    file: "charts/risk-map/bureau-exposure/index.html",
    // The two others of these made-up sites have no step, and 1,000,000 jobs.
    occupations: [occupations[0], { ...occupations[1], jobs: "1,000,000" }],
    right: "<h1>By the Bureau’s four steps, 50% of jobs are in occupations of very high exposure to AI, 0% in those of low</h1>",
    wrong: "<h1>By the Bureau’s four steps, 40% of jobs are in occupations of very high exposure to AI, 0% in those of low</h1>",
    wanted: "49.98%",
  },
];
