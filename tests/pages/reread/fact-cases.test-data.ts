import { text, type Case } from "./exposure-cases.test-data.ts";

const notForecast = (change: string) =>
  text(`Exposure is not a forecast: the Bureau of Labor Statistics projects ${change} for this occupation to 2034.`);
const pay = (words: string) => text(`In May 2024 the median was ${words}.`);
const release = "+22%|2025 to 2035|+21% 2024 to 2034";
const growth = (words: string) =>
  text(`33,600 jobs in 2024 and 40,900 projected for 2034, 7,300 more (+22%). Openings are not new jobs: ${words} leave the occupation.`);
const activities = [
  ["solve puzzles", "50.0%", "1.3%", "90%"],
  ["count sheep", "20.2%", "hardly", "–"],
  ["write letters", "10.0%", "0.20%", "80%"],
  ["feed cats", "5.1%", "hardly", "–"],
] as const;
const most = (name: string, asked: string) =>
  text(
    `Of its four largest activities, people asked an assistant most for help to ${name}: ${asked} of all conversations, 90% of them completed.`,
  );
const least = (words: string) => text(`They hardly asked about ${words}: the largest is to count sheep.`);

export const factCases: readonly Case[] = [
  { rule: "exposure is not a forecast", right: notForecast("+22%"), wrong: notForecast("+21%"), wanted: "+22%" },
  {
    rule: "score and projection point the same way",
    right: { ...text("Here the score and the projection point the same way: −3% to 2034."), change: "−3%|2024 to 2034" },
    wrong: { ...text("Here the score and the projection point the same way: −3% to 2034."), change: "−3%|2024 to 2034", mean: "40" },
    wanted: "only above the middle",
  },
  {
    rule: "a low score is not safety",
    right: {
      ...text("A low score is not safety: the Bureau of Labor Statistics projects −3% to 2034."),
      change: "−3%|2024 to 2034",
      mean: "20",
    },
    wrong: {
      ...text("A low score is not safety: the Bureau of Labor Statistics projects +3% to 2034."),
      change: "+3%|2024 to 2034",
      mean: "20",
    },
    wanted: "only where jobs are lost",
  },
  {
    rule: "a low score, and what it leaves out",
    right: { ...text("A low score says that these measures find less for AI to do here than in most jobs."), mean: "20" },
    wrong: text("A low score says that these measures find less for AI to do here than in most jobs."),
    wanted: "only below the middle",
  },
  {
    rule: "the projection by itself",
    right: text("Projected change to 2034: +22%."),
    wrong: text("Projected change to 2034: +2%."),
    wanted: "+22%",
  },
  {
    rule: "a cause without a source",
    right: notForecast("+22%"),
    wrong: text("The Bureau of Labor Statistics projects +22% for this occupation to 2034, AI or no AI."),
    wanted: "the table gives no cause",
  },
  {
    rule: "an insult from the title lists",
    right: { called: "doctor, shrink" },
    wrong: { called: "doctor, quack" },
    wanted: "searchable, never shown",
  },
  {
    rule: "also called by its own name",
    right: { title: "Actuaries", called: "Actuary; Actuaries, all other" },
    wrong: { title: "Actuaries", called: "Actuary; actuaries; Risk analyst" },
    wanted: "other names",
  },
  {
    rule: "a level that nobody denies",
    right: { entry: "no single level" },
    wrong: { entry: "no single level", jobs: "not published" },
    wanted: "not published",
  },
  {
    rule: "the median and its place among all",
    right: pay("$50,000 a year: more than in 67% of occupations"),
    wrong: pay("$50,000 a year: more than in 66% of occupations"),
    wanted: "67%",
    others: { less: { pay: "$30,000" }, little: { pay: "$20,000" } },
  },
  {
    rule: "the median and its place among all",
    right: {
      ...text("In May 2025 the median was $50,000 a year: more than in 75% of detailed occupations."),
      payRemark: "May 2025|$48,000 in May 2024",
    },
    wrong: {
      ...text("In May 2025 the median was $50,000 a year: more than in 75% of occupations."),
      payRemark: "May 2025|$48,000 in May 2024",
    },
    wanted: "detailed occupations",
    files: { "data/detailed-pay.csv": "code,p50,hourly_p50\n1,30000,\n2,49000,\n3,,10\n4,51000,\n" },
  },
  {
    rule: "the tenths of pay",
    right: text("One in ten earned less than $30,000, one in ten more than $90,000."),
    wrong: text(
      "One in ten earned less than $30,000, one in ten more than $90,000. The arrow stands where the table stops: a tenth earn that much or more, and how much more is not published.",
    ),
    wanted: "at least",
  },
  {
    rule: "the end of a pay range that stops",
    right: text(
      "One in ten earned less than $3, one in ten at least $9. The arrow stands where the table stops: a tenth earn that much or more, and how much more is not published.",
    ),
    wrong: text("The arrow stands where the table stops: a tenth earn that much or more, and how much more is not published."),
    wanted: "at least",
  },
  {
    rule: "no pay published",
    right: { ...text("The Bureau of Labor Statistics publishes no pay for this occupation."), pay: "not published" },
    wrong: text("The Bureau of Labor Statistics publishes no pay for this occupation."),
    wanted: "the pay",
  },
  {
    rule: "median pay in the description",
    right: { description: "Median pay $50,000 in May 2024." },
    wrong: { description: "Median pay $50,000 in May 2024.", pay: "$50,000 or more" },
    wanted: "or more",
  },
  {
    rule: "jobs now and later, their difference",
    right: text("57,000 jobs in 2024 and 57,100 projected for 2034, 100 more (0%)."),
    wrong: text("57,000 jobs in 2024 and 57,100 projected for 2034, 200 more (0%)."),
    wanted: "100",
  },
  {
    rule: "jobs now and later, in percent",
    right: { ...text("33,600 jobs in 2024 and 40,900 projected for 2034, 7,300 more (+22%).") },
    wrong: { ...text("33,600 jobs in 2024 and 40,900 projected for 2034, 7,300 more (+21%)."), change: "+21%|2024 to 2034" },
    wanted: "22%",
  },
  {
    rule: "as many projected",
    right: { ...text("33,600 jobs in 2024, and as many projected for 2034."), change: "0%|2024 to 2034", title: "As many" },
    wrong: { ...text("33,600 jobs in 2024, and as many projected for 2034."), change: "−1%|2024 to 2034" },
    wanted: "no “as many”",
  },
  {
    rule: "no employment figures",
    right: { ...text("The Handbook gives no employment figures for this profile, so it has no tile on the map."), jobs: "not published" },
    wrong: text("The Handbook gives no employment figures for this profile, so it has no tile on the map."),
    wanted: "the jobs",
  },
  {
    rule: "not scored by",
    right: { ...text("Not scored by: Microsoft 2025."), measures: { "Microsoft 2025": "not scored" } },
    wrong: text("Not scored by: Microsoft 2025."),
    wanted: "",
  },
  {
    rule: "a zero that was not measured",
    right: {
      ...text("Anthropic’s zero means that no use was measured, not that there is none; it is left out of the spread."),
      measures: { "Anthropic 2026": "0 (none measured), percentile 20" },
    },
    wrong: text("Anthropic’s zero means that no use was measured, not that there is none; it is left out of the spread."),
    wanted: "no sentence",
  },
  {
    rule: "not scored in 2013",
    right: { ...text("Not scored in 2013 by Frey and Osborne."), measures: { "Frey and Osborne 2013": "not scored" } },
    wrong: text("Not scored in 2013 by Frey and Osborne."),
    wanted: "no sentence",
  },
  {
    rule: "no single level of education",
    right: { ...text("The Handbook names no single level of education for entry."), entry: "no single level" },
    wrong: text("The Handbook names no single level of education for entry."),
    wanted: "no sentence",
  },
  {
    rule: "no pay range",
    right: text("No pay range is published."),
    wrong: text("One in ten earned less than $3, one in ten more than $9. No pay range is published."),
    wanted: "no sentence",
  },
  {
    rule: "pay range estimated",
    right: text(
      "The range is this site’s estimate from the measured pay of the occupations inside it, May 2024. Its pay range is this site’s estimate from several published distributions.",
    ),
    wrong: text("Its pay range is this site’s estimate from several published distributions."),
    wanted: "no sentence",
  },
  {
    rule: "smallest share covered",
    right: text("Some scores cover only part of the profile’s jobs; the smallest share is 84% (Microsoft 2025)."),
    wrong: {
      ...text("Some scores cover only part of the profile’s jobs; the smallest share is 0% (Microsoft 2025)."),
      measures: { "Microsoft 2025": "not scored" },
    },
    wanted: "the smallest share of a measure that scores it",
  },
  {
    rule: "no published employment",
    right: {
      ...text("Military careers have no published employment, pay or projection."),
      jobs: "not published",
      pay: "not published",
      change: "not published",
    },
    wrong: text("Military careers have no published employment, pay or projection."),
    wanted: "no sentence",
  },
  {
    rule: "the newest projection and its openings",
    right: { ...text("From 2025 to 2035 the Bureau projects +22%, and 1,900 openings a year."), change: release, openings: "1,900" },
    wrong: { ...text("From 2025 to 2035 the Bureau projects +21%, and 1,900 openings a year."), change: release, openings: "1,900" },
    wanted: "+22%",
  },
  {
    rule: "openings that are growth",
    right: {
      ...growth("in that release growth was about 730 of 1,800 a year, and the rest replace people who"),
      change: release,
      openings: "1,900",
    },
    wrong: {
      ...growth("in that release growth was about 830 of 1,800 a year, and the rest replace people who"),
      change: release,
      openings: "1,900",
    },
    wanted: "730",
  },
  {
    rule: "openings without growth",
    right: { ...growth("where jobs get fewer, all of them replace people who"), change: release.replace("+22%", "−1%"), openings: "1,900" },
    wrong: { ...growth("where jobs get fewer, all of them replace people who"), change: release, openings: "1,900" },
    wanted: "only where jobs do not grow",
  },
  {
    rule: "openings by growth and by replacement",
    right: { ...growth("they count growth and, beside it, the replacement of people who"), change: release, openings: "1,900" },
    wrong: {
      ...growth("they count growth and, beside it, the replacement of people who"),
      change: release.replace("+22%", "−1%"),
      openings: "1,900",
    },
    wanted: "only where jobs get more",
  },
  {
    rule: "newest figures of parts alone",
    right: text("The newest pay and projection, of May 2025 and 2025 to 2035, are published for its parts and not for the whole."),
    wrong: {
      ...text("The newest pay and projection, of May 2025 and 2025 to 2035, are published for its parts and not for the whole."),
      change: release,
    },
    wanted: "no sentence",
  },
  {
    rule: "the activity that people ask most about",
    right: { ...most("solve puzzles", "1.3%"), activities },
    wrong: { ...most("write letters", "0.20%"), activities },
    wanted: "the row with the most",
  },
  {
    rule: "the activities that people hardly ask about",
    right: { ...least("two of them, 25.3% of its work"), activities },
    wrong: { ...least("two of them, 25.2% of its work"), activities },
    wanted: "25.3%",
  },
  {
    rule: "all activities that people hardly ask about",
    right: {
      ...text(
        "People hardly asked an assistant for help with any of its two largest activities: each has under 0.05% of all conversations.",
      ),
      activities: activities.filter(([, , asked]) => asked === "hardly"),
    },
    wrong: {
      ...text(
        "People hardly asked an assistant for help with any of its four largest activities: each has under 0.05% of all conversations.",
      ),
      activities,
    },
    wanted: "any of all",
  },
];
