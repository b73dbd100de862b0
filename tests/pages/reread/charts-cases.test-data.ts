import type { MadeUp } from "./made-up.test-data.ts";

const table = (head: string, ...rows: string[]) =>
  `<table>${[head, ...rows]
    .map(
      (row) =>
        `<tr>${row
          .split("|")
          .map((cell) => `<td>${cell}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;

const legal = table("Occupation|Jobs in 2024|Exposure, of 10", "Lawyers|800,000|8", "Paralegals and legal assistants|200,000|9");
const categories = table(
  "Category|Jobs in 2024|Mean, weighted by jobs: Karpathy|Lowest|Occupation|Highest|Occupation",
  "Office and Administrative Support|300|8.1|3.0|A|9.0|B",
  "Construction and Extraction|100|1.8|1.0|C|5.0|D",
);
const pairs = table(
  "Measure|Karpathy|Felten|ILO|2013",
  "Karpathy|–|0.79|0.86|0",
  "Felten|0.79|–|0.49|0",
  "ILO|0.86|0.49|–|0",
  "2013|0|0|0|–",
);
const covered = (listed: string) => `<h1>Microsoft 2025</h1><h3>Highest</h3><ul><li>${listed}</li></ul>`;
const covers = "<p>It has a value for 3 of 3 occupations, which hold 100% of all jobs.</p>";

/** Tiles as a page has them: in the drawings of both widths. */
const twice = (...names: string[]) => `<svg>${[...names, ...names].map((name) => `<title>${name}</title>`).join("")}</svg>`;

/** A sentence that passes and one that does not, on a page with the same tables below. */
export interface ChartCase {
  rule: string;
  file: string;
  right: string;
  wrong: string;
  wanted: string;
  below?: string;
  /** Percentiles of three occupations by one measure, where the others do not fit. */
  placed?: readonly number[];
  /** Other built files that it is compared with. */
  files?: Readonly<Record<string, string>>;
  /** Occupations of the made-up site, where what they print matters. */
  occupations?: readonly Partial<MadeUp>[];
}

const counted = {
  "charts/jobs-by-exposure.csv":
    "occupation,bureau_exposure,jobs_2022,jobs_2025\nA,Very high,1000,900\nB,High,1000,1100\nC,Moderate,1000,1200\nD,Low,1000,1050\n",
  "data/detailed-occupations.csv": "code\n1\n2\n3\n4\n5\n",
};
const projected = {
  "charts/projections-by-exposure.csv":
    "occupation,bureau_exposure,jobs_2024,change_2024_34,change_2025_35\nA,Very high,100,2,1\nE,Very high,300,6,5\nB,High,100,2,3\nC,Moderate,100,4,5\nD,Low,100,1,0.5\n",
};
const jobsBy = (first: string) =>
  `<p>By the Bureau’s category, jobs changed from May 2022 to May 2025 by ${first} where exposure is very high, +10.0% where it is high, +20.0% where it is moderate and +5.0% where it is low.</p>`;
const projectedBy = (first: string) =>
  `<p>By the Bureau’s category, mean projected change of 2024-34 and then of 2025-35, weighted by jobs: +5.0%, then ${first}, where exposure is very high, +2.0%, then +3.0%, where it is high, +4.0%, then +5.0%, where it is moderate and +1.0%, then +0.5%, where it is low.</p>`;

export const chartCases: readonly ChartCase[] = [
  {
    rule: "changes in jobs by step of exposure",
    file: "charts/jobs-by-exposure/index.html",
    right: jobsBy("−10.0%"),
    wrong: jobsBy("+10.0%"),
    wanted: "Very high: −10",
    files: counted,
  },
  {
    rule: "mean projections by step of exposure",
    file: "charts/projections-by-exposure/index.html",
    right: projectedBy("+4.0%"),
    wrong: projectedBy("+3.0%"),
    wanted: "Very high: 4",
    files: projected,
  },
  {
    rule: "how many occupations and jobs a chart of changes has",
    file: "charts/jobs-by-exposure/index.html",
    right: "<p>4 occupations, 4,250 jobs.</p>",
    wrong: "<p>4 occupations, 4,000 jobs.</p>",
    wanted: "4,250",
    files: counted,
  },
  {
    rule: "how many occupations a chart of changes leaves out",
    file: "charts/jobs-by-exposure/index.html",
    right: "<p>1 occupation without figures at both times is left out.</p>",
    wrong: "<p>2 occupations without figures at both times are left out.</p>",
    wanted: "1",
    files: counted,
  },
  {
    rule: "the change that a dot says",
    file: "charts/projections-by-exposure/index.html",
    right: "<svg><title>D: −0.5 points</title></svg>",
    wrong: "<svg><title>D: +0.5 points</title></svg>",
    wanted: "−0.5",
    files: projected,
  },
  {
    rule: "a percentile, wherever it is explained",
    file: "methods/index.html",
    right: "<p>A percentile counts those below it, and ties share the middle place.</p>",
    wrong: "<p>Ranks are percentile ranks: an occupation at 80 stands above four in five of those the measure scores.</p>",
    wanted: "a definition that holds for ties",
    placed: [17, 50, 83],
  },
  {
    rule: "measures rank two occupations so far apart",
    file: "charts/measures/index.html",
    right: "<h1>Two measures of AI exposure rank paralegals 87 percentile points apart, lawyers 43</h1>",
    wrong: "<h1>Two measures of AI exposure rank paralegals 88 percentile points apart, lawyers 43</h1>",
    wanted: "87 points",
  },
  {
    rule: "the mean spread",
    file: "charts/measures/index.html",
    right: "<p>For the average occupation that is 60 percentile points.</p>",
    wrong: "<p>For the average occupation that is 34 percentile points.</p>",
    wanted: "60.33",
  },
  {
    rule: "placed by fewer measures",
    file: "charts/measures/index.html",
    right:
      "<p>Zeros of Anthropic’s measure mean that no use was measured and are left out; as some scores are missing too, 2 occupations are placed by five measures or fewer.</p>",
    wrong:
      "<p>Zeros of Anthropic’s measure mean that no use was measured and are left out; as some scores are missing too, 1 occupations are placed by five measures or fewer.</p>",
    wanted: "2",
  },
  {
    rule: "correlations from lowest to highest",
    file: "charts/measures/index.html",
    right: "<p>Among the six current ones it runs from 0.49 (Felten and ILO) to 0.86 (Karpathy and ILO).</p>",
    wrong: "<p>Among the six current ones it runs from 0.59 (Felten and ILO) to 0.86 (Karpathy and ILO).</p>",
    wanted: "what the table prints",
    below: pairs,
  },
  {
    rule: "a row’s distance of the measures",
    file: "charts/measures/index.html",
    right: "<svg><title>Lawyers: 43 percentile points apart; Microsoft 53, Anthropic 96; in 2013 25</title></svg>",
    wrong: "<svg><title>Lawyers: 42 percentile points apart; Microsoft 53, Anthropic 96; in 2013 25</title></svg>",
    wanted: "43 percentile points apart",
  },
  {
    rule: "categories from the highest mean down",
    file: "charts/exposure-by-category/index.html",
    right:
      "<p>2 categories by Karpathy, means weighted by jobs: from 8.1 (Office and Administrative Support) down to 1.8 (Construction and Extraction).</p>",
    wrong:
      "<p>2 categories by Karpathy, means weighted by jobs: from 8.10 (Office and Administrative Support) down to 1.8 (Construction and Extraction).</p>",
    wanted: "8.1",
    below: categories,
  },
  {
    rule: "the means of two categories",
    file: "charts/exposure-by-category/index.html",
    right: "<h1>Office support averages 8.1 of ten on the video’s map, construction 1.8</h1>",
    wrong: "<h1>Office support averages 8.1 of ten on the video’s map, construction 1.9</h1>",
    wanted: "1.8",
    below: categories,
  },
  {
    rule: "the mean of all categories",
    file: "charts/exposure-by-category/index.html",
    right: "<p>The mean of all is 6.5 of ten.</p>",
    wrong: "<p>The mean of all is 4.9 of ten.</p>",
    wanted: "6.53",
    below: categories,
  },
  {
    rule: "a category’s ends as its row has them",
    file: "charts/exposure-by-category/index.html",
    right: "<svg><title>Construction and Extraction: mean 1.8, 100 jobs; from 1.0 (C) to 5.0 (D)</title></svg>",
    wrong: "<svg><title>Construction and Extraction: mean 1.8, 100 jobs; from 1 (C) to 5.0 (D)</title></svg>",
    wanted: "the same digits in drawing and table",
    below: categories,
  },
  {
    rule: "a category’s occupations, jobs and mean exposure",
    file: "jobs/legal/index.html",
    right: "<p>Legal: 2 occupations, 1 million jobs, mean exposure 8.2 of 10</p>",
    wrong: "<p>Legal: 2 occupations, 1 million jobs, mean exposure 8.3 of 10</p>",
    wanted: "8.2",
    below: legal,
  },
  {
    rule: "a category’s mean spread",
    file: "jobs/legal/index.html",
    right: "<p>Legal: the six current measures stand 65 percentile points apart for the average occupation</p>",
    wrong: "<p>Legal: the six current measures stand 63 percentile points apart for the average occupation</p>",
    wanted: "65",
    below: legal,
  },
  {
    rule: "largest first",
    file: "jobs/legal/index.html",
    right: legal.replace("<table>", "<table><caption>Occupations in Legal, largest first</caption>"),
    wrong: table("Occupation|Jobs in 2024|Exposure, of 10", "Soldiers|–|4").replace(
      "<table>",
      "<table><caption>Occupations in Military, largest first</caption>",
    ),
    wanted: "no order of one",
  },
  {
    rule: "a map’s occupations, jobs and mean",
    file: "charts/risk-map/microsoft/index.html",
    right: "<h1>Microsoft 2025</h1><p>3 occupations, 1 million jobs; mean exposure 0.1, weighted by jobs.</p>",
    wrong: "<h1>Microsoft 2025</h1><p>3 occupations, 1 million jobs; mean exposure 0.14, weighted by jobs.</p>",
    wanted: "0.1",
  },
  {
    rule: "what a measure covers",
    file: "measures/microsoft/index.html",
    right: covers + covered("Work: 0.16"),
    wrong: covers + covered("Lawyers: 0.1"),
    wanted: "the highest",
  },
  {
    rule: "the ends of a map, in its headline",
    file: "charts/risk-map/microsoft/index.html",
    right: "<h1>By Microsoft’s score, the work most exposed to AI is in Legal, the least in Math</h1>",
    wrong: "<h1>By Microsoft’s score, the work most exposed to AI is in Sales, the least in Math</h1>",
    wanted: "the highest",
    below:
      "<svg><title>Legal: mean 0.34, 1.4 million jobs</title><title>Sales: mean 0.2, 900 jobs</title><title>Math: mean 0.1, 9 jobs</title></svg>",
  },
  {
    rule: "the jobs in each of the Bureau’s steps",
    file: "charts/whole-economy/index.html",
    right: "<h1>The Bureau puts 60% of US jobs at very high exposure to AI, 10% at low</h1>",
    wrong: "<h1>The Bureau puts 30% of US jobs at very high exposure to AI, 10% at low</h1>",
    wanted: "60% very high",
    below: twice("Lawyers: very high, 600 jobs", "Judges: high, 300 jobs", "Bailiffs: low, 100 jobs"),
  },
  {
    rule: "the schooling of the whole economy",
    file: "charts/whole-economy/entry-education/index.html",
    right: "<h1>40% of jobs with a typical level ask for a high school diploma or less</h1>",
    wrong: "<h1>60% of jobs with a typical level ask for a high school diploma or less</h1>",
    wanted: "40%",
    below: twice("Lawyers: doctoral or professional degree, 600 jobs", "Bailiffs: high school diploma or equivalent, 400 jobs"),
  },
  {
    rule: "the whole economy’s occupations, jobs and mean",
    file: "charts/whole-economy/eloundou/index.html",
    right: "<p>3 occupations, 2 million jobs; mean exposure 0.3, weighted by jobs; 1 not scored, marked.</p>",
    wrong: "<p>3 occupations, 2 million jobs; mean exposure 0.2, weighted by jobs; 1 not scored, marked.</p>",
    wanted: "0.3",
    below: twice("A: 0.40, 900,000 jobs", "B: 0.10, 450,000 jobs", "C: not scored, 650,000 jobs"),
  },
  {
    rule: "how many jobs ask for little schooling",
    file: "charts/risk-map/entry-education/index.html",
    right: "<h1>0% of jobs with a typical level ask for a high school diploma or less</h1>",
    wrong: "<h1>54% of jobs with a typical level ask for a high school diploma or less</h1>",
    wanted: "0%",
  },
  {
    rule: "how two orders go together, in a headline",
    file: "charts/exposure-pay/microsoft/index.html",
    right: "<h1>Exposure by Microsoft’s score rises weakly with pay (rank correlation 0.17)</h1>",
    wrong: "<h1>Exposure by Microsoft’s score rises loosely with pay (rank correlation 0.17)</h1>",
    wanted: "another word",
    below: "<p>340 occupations, 143 million jobs; rank correlation of Microsoft 2025 with median pay 0.17 (n = 340).</p>",
  },
];
