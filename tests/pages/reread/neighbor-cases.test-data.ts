import type { Case } from "./exposure-cases.test-data.ts";
import type { MadeUp } from "./made-up.test-data.ts";

const one = (card: Partial<MadeUp["cards"][string]>, more: Partial<MadeUp> = {}): Partial<MadeUp> => ({
  text: "It stands at about percentile 73.",
  ...more,
  cards: { near: { exposure: "percentile 50", ...card } },
});
const two = (words: string, first = "$40,000", second = "$60,000"): Partial<MadeUp> => ({
  text: words,
  cards: { near: { exposure: "percentile 50", pay: first }, nearer: { exposure: "percentile 60", pay: second } },
});
const near = {
  near: {
    mean: "50",
    pay: "$40,000",
    jobs: "1,000",
    text: "1,000 jobs in 2024 and 1,200 projected for 2034, 200 more (+20%).",
    change: "+20%|2024 to 2034",
  },
};
const newer = {
  near: {
    pay: "$43,000",
    payRemark: "May 2025|$40,000 in May 2024",
    jobs: "1,000",
    change: "+21%|2025 to 2035|+20% 2024 to 2034",
    openings: "130",
  },
};
const similar = (count: string, follow = "") =>
  `${count} similar jobs, going by skills, stand at least ten percentile points lower in exposure and take at most one more of O*NET’s five steps of preparation${follow}.`;

const works = {
  "data/activity-names.csv": 'activity,name\n1,teach\n2,"drive, or ride"\n3,cook\n',
  "data/activities.csv": "slug,activity,share\nit,1,60\nit,3,30\nnear,1,21\nnear,2,55\nnear,3,9\n",
};
const said = (words: string, entry = "bachelor’s degree", pay = "$60,000") => one({ said: words, entry, pay });

export const neighborCases: readonly Case[] = [
  {
    rule: "similar jobs, and how many follow",
    right: two(similar("Seven", "; the nearest two follow")),
    wrong: two(similar("Seven", "; the nearest five follow")),
    wanted: "2",
  },
  {
    rule: "how the neighbors’ pay compares",
    right: two("One pays more at the median, one less."),
    wrong: two("Both pay less at the median."),
    wanted: "what the cards print",
  },
  {
    rule: "neighbors kept back, and why",
    right: {
      text: "Three of its nearest occupations stand at least ten percentile points lower, but none is one step away: two are alike only from afar; one takes far less preparation.",
    },
    wrong: {
      text: "Four of its nearest occupations stand at least ten percentile points lower, but none is one step away: two are alike only from afar; one takes far less preparation.",
    },
    wanted: "3",
  },
  {
    rule: "where this job stands",
    right: {
      text: "This job stands at percentile 73 in exposure, and none of its nearest occupations stands ten points lower and takes at most one more step.",
    },
    wrong: {
      text: "This job stands at percentile 37 in exposure, and none of its nearest occupations stands ten points lower and takes at most one more step.",
    },
    wanted: "73",
  },
  {
    rule: "where this job stands",
    right: { text: "This job stands at percentile 8 in exposure: no job can stand ten points lower.", mean: "8" },
    wrong: { text: "This job stands at percentile 12 in exposure: no job can stand ten points lower.", mean: "12" },
    wanted: "that some job could",
  },
  {
    rule: "neighbors that are projected to shrink",
    right: one({ jobs: "1,000|2024 to 2034: −4%" }, { text: "Lower exposure is not safety, and this one is projected to shrink by 2034." }),
    wrong: one({ jobs: "1,000|2024 to 2034: −4%" }, { text: "Lower exposure is not safety." }),
    wanted: "1",
  },
  {
    rule: "no neighbors can be named",
    right: {
      text: "The tables hold no ratings of skills, no exposure and no list of related occupations for this profile, so no neighbors can be named.",
    },
    wrong: two(
      "The tables hold no ratings of skills, no exposure and no list of related occupations for this profile, so no neighbors can be named.",
    ),
    wanted: "how many are shown",
  },
  {
    rule: "neighbor’s percentile, points lower",
    right: one({ exposure: "percentile 50|23 points lower" }),
    wrong: one({ exposure: "percentile 50|22 points lower" }),
    wanted: "23 points lower",
  },
  {
    rule: "points lower than a percentile that is not printed",
    right: one({ exposure: "percentile 50|23 points lower" }),
    wrong: one({ exposure: "percentile 50|23 points lower" }, { text: "" }),
    wanted: "its own percentile",
  },
  {
    rule: "neighbor’s pay, more or less",
    right: one({ pay: "$40,000|$10,000 less" }),
    wrong: one({ pay: "$40,000|$11,000 less" }),
    wanted: "$10,000 less",
  },
  {
    rule: "neighbor’s schooling",
    right: one({ entry: "master’s degree|one level more" }),
    wrong: one({ entry: "master’s degree|two levels more" }),
    wanted: "1 more",
  },
  {
    rule: "neighbor’s jobs a year",
    right: one({ jobs: "1,000|20 more a year" }),
    wrong: one({ jobs: "1,000|30 more a year" }),
    wanted: "20 more",
    others: near,
  },
  {
    rule: "neighbor’s jobs a year",
    right: one({ jobs: "1,000|about 30 more a year" }),
    wrong: one({ jobs: "1,000|about 40 more a year" }),
    wanted: "20 more",
    others: near,
  },
  {
    rule: "neighbor’s projected change",
    right: one({ jobs: "1,000|2024 to 2034: +20%" }),
    wrong: one({ jobs: "1,000|2024 to 2034: +19%" }),
    wanted: "+20%",
    others: near,
  },
  {
    rule: "neighbors that are projected to shrink",
    right: one({ jobs: "1,000|2025 to 2035: −4%" }, { text: "Lower exposure is not safety, and this one is projected to shrink by 2035." }),
    wrong: one({ jobs: "1,000|2025 to 2035: −4%" }, { text: "Lower exposure is not safety, and this one is projected to shrink by 2034." }),
    wanted: "1",
  },
  {
    rule: "neighbor’s pay, more or less",
    right: one({ pay: "$43,000|May 2025|$40,000 in May 2024: $10,000 less" }),
    wrong: one({ pay: "$43,000|May 2025|$40,000 in May 2024: $7,000 less" }),
    wanted: "$10,000 less",
  },
  {
    rule: "neighbor’s openings",
    right: one({ jobs: "1,000|130 openings a year" }),
    wrong: one({ jobs: "1,000|140 openings a year" }),
    wanted: "130",
    others: newer,
  },
  {
    rule: "neighbor’s month of pay",
    right: one({ pay: "$43,000|May 2025" }),
    wrong: one({ pay: "$43,000|May 2024" }),
    wanted: "May 2025",
    others: newer,
  },
  {
    rule: "neighbor’s pay before",
    right: one({ pay: "$43,000|$40,000 in May 2024" }),
    wrong: one({ pay: "$43,000|$41,000 in May 2024" }),
    wanted: "$40,000",
    others: newer,
  },
  { rule: "a card as its own page", right: one({}), wrong: one({ pay: "$41,000" }), wanted: "$40,000", others: near },
  {
    rule: "a card that methods says is not shown",
    right: one({}),
    wrong: { cards: { far: { exposure: "percentile 50", said: "Neither O*NET nor the Bureau lists the pair." } } },
    wanted: "what methods says of cards that are shown",
    files: {
      "data/neighbors.csv": "slug,neighbor,rank,likeness\nit,near,1,3\nit,far,21,2\n",
      "methods/index.html": "<p>Not shown if it is alike only from afar.</p>",
    },
  },
  {
    rule: "a card that methods says is not shown",
    right: { cards: { far: { exposure: "percentile 50", said: "O*NET lists the pair as related, the Bureau does not." } } },
    wrong: { cards: { far: { exposure: "percentile 50", said: "Neither O*NET nor the Bureau lists the pair." } } },
    wanted: "what methods says of cards that are shown",
    files: {
      "data/neighbors.csv": "slug,neighbor,rank,likeness\nit,far,21,2\n",
      "methods/index.html": "<p>Not shown if it is alike only from afar, and nobody lists the pair.</p>",
    },
  },
  {
    rule: "how much of the work two jobs share",
    right: said("A fifth or more of the work is of the same kind: people teach."),
    wrong: said("A third or more of the work is of the same kind: people teach."),
    wanted: "30",
    files: works,
  },
  {
    rule: "how little of the work two jobs share",
    right: {
      cards: {
        apart: { exposure: "percentile 50", said: "Both ask for law, while less than a tenth of the main work is of the same kind." },
      },
    },
    wrong: said("Both ask for law, while less than a tenth of the main work is of the same kind."),
    wanted: "30",
    files: works,
  },
  {
    rule: "how much of the work would be new",
    right: said("It asks more of biology, and half or more of the work would be new: people drive, or ride."),
    wrong: said("A fifth or more of the work would be new: people teach."),
    wanted: "an activity of that size that is new",
    files: works,
  },
  {
    rule: "what would be new",
    right: said("It asks more of biology, and people there also drive, or ride."),
    wrong: said("New would be that people cook."),
    wanted: "an activity of that size that is new",
    files: works,
  },
  {
    rule: "neighbor’s pay and schooling together",
    right: said("It pays more at the median and takes no more schooling."),
    wrong: said("It pays more at the median and takes less schooling."),
    wanted: "what the card prints",
  },
  {
    rule: "neighbor’s lower pay for more",
    right: said("It pays less at the median, though it takes more schooling.", "master’s degree", "$40,000"),
    wrong: said("It pays less at the median, though it takes more schooling.", "master’s degree", "$60,000"),
    wanted: "what the card prints",
  },
];
