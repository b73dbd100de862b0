import type { ChartCase } from "./charts-cases.test-data.ts";

/** Beside the two of every made-up site, which this score leaves out: paralegals of 200,000 jobs and lawyers of 800,000. */
const occupations = [
  { title: "Roofers", jobs: "1,000,000", change: "+6%|2024 to 2034", measures: { "Karpathy 2026 (the video’s map)": "1, percentile 3" } },
  { title: "Guards", jobs: "2,000,000", measures: { "Karpathy 2026 (the video’s map)": "5, percentile 43" } },
] as const;
const on = (page: string) => ({ file: `charts/${page}/index.html`, occupations });
const twice = (...names: string[]) => `<svg>${[...names, ...names].map((name) => `<title>${name}</title>`).join("")}</svg>`;

const changed = (words: (change: string) => string) =>
  twice(
    `Roofers: 1 of 10, ${words("+6")}, 1 million jobs`,
    `Guards: 5 of 10, ${words("−1")}, 2 million jobs`,
    `Lawyers: 8 of 10, ${words("+4")}, 800,000 jobs`,
    `Paralegals and legal assistants: 8 of 10, ${words("−0.1")}, 200,000 jobs`,
  );
const projected = changed((change) => `projected to change by ${change}%`);
const counted = changed((change) => `changed by ${change}% since May 2022`);
const ranged = twice("Roofers: 1 of 10, percentiles 2 to 30, 1 million jobs", "Guards: 5 of 10, percentiles 20 to 80, 2 million jobs");
const lawyers = { "Karpathy 2026 (the video’s map)": "8, percentile 87" };
const all = { occupations: [...occupations, { title: "Clerks", jobs: "2,000,000", measures: lawyers }] };

export const skylineCases: readonly ChartCase[] = [
  {
    ...on("skyline"),
    ...all,
    rule: "jobs by score",
    right: "<p>5 occupations, 6 million jobs: 1 million score 4 or less, 2 million score 5 or 6 and 2 million score 7 or more of 10.</p>",
    wrong: "<p>5 occupations, 6 million jobs: 1 million score 4 or less, 2 million score 5 or 6 and 3 million score 7 or more of 10.</p>",
    wanted: "2,000,000",
  },
  {
    ...on("skyline"),
    ...all,
    rule: "how much is highly and little exposed, in the headline",
    right: "<h1>33% of US jobs are highly exposed to AI, and 17% are little exposed</h1>",
    wrong: "<h1>50% of US jobs are highly exposed to AI, and 17% are little exposed</h1>",
    wanted: "33.33%",
  },
  {
    ...on("skyline-outlook"),
    rule: "a tile of the skyline",
    right: twice("Roofers: 1 of 10, projected to change by +6%, 1 million jobs"),
    wrong: twice("Roofers: 2 of 10, projected to change by +6%, 1 million jobs"),
    wanted: "1",
  },
  {
    ...on("named-jobs"),
    rule: "how many stand beside those that the video names",
    right: "<p>4 occupations, 4 million jobs; in color are those that the video names.</p>",
    wrong: "<p>5 occupations, 4 million jobs; in color are those that the video names.</p>",
    wanted: "4",
  },
  {
    ...on("skyline-outlook"),
    rule: "shares projected to grow",
    right: "<p>In occupations projected to grow by 2034: 100% of the jobs that score 4 or less, 0% at 5 or 6, 80% at 7 or more.</p>",
    wrong: "<p>In occupations projected to grow by 2034: 100% of the jobs that score 4 or less, 10% at 5 or 6, 80% at 7 or more.</p>",
    wanted: "0%",
    below: projected,
  },
  {
    ...on("skyline-outlook"),
    rule: "the share projected to grow, in the headline",
    right: "<h1>Of the jobs most exposed to AI, 80% are in occupations projected to grow</h1>",
    wrong: "<h1>Of the jobs most exposed to AI, 20% are in occupations projected to grow</h1>",
    wanted: "80%",
    below: projected,
  },
  {
    ...on("skyline-since"),
    rule: "shares that have grown",
    right:
      "<p>In occupations with more employees than in May 2022: 100% of the jobs that score 4 or less, 0% at 5 or 6, 80% at 7 or more.</p>",
    wrong:
      "<p>In occupations with more employees than in May 2022: 90% of the jobs that score 4 or less, 0% at 5 or 6, 80% at 7 or more.</p>",
    wanted: "100%",
    below: counted,
  },
  {
    ...on("skyline-since"),
    rule: "the share that has grown, in the headline",
    right: "<h1>Of the jobs most exposed to AI, 80% are in occupations that have grown since 2022</h1>",
    wrong: "<h1>Of the jobs most exposed to AI, 55% are in occupations that have grown since 2022</h1>",
    wanted: "80%",
    below: counted,
  },
  {
    ...on("skyline-ranges"),
    rule: "how many the measures do not agree on",
    right:
      "<p>4 occupations, 4 million jobs; for 1 occupations, with 2 million jobs, at least one measure says less exposed than most and at least one says more.</p>",
    wrong:
      "<p>4 occupations, 4 million jobs; for 2 occupations, with 2 million jobs, at least one measure says less exposed than most and at least one says more.</p>",
    wanted: "1",
    below: ranged,
  },
];
