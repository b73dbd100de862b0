import { drawing, type MadeUp } from "./made-up.test-data.ts";

/** A rule, a page that it passes, one in which it finds a fault, and what it wants to be said there. */
export interface Case {
  rule: string;
  right: Partial<MadeUp>;
  wrong: Partial<MadeUp>;
  wanted: string;
  /** Other pages of the same site, and other files. */
  others?: Record<string, Partial<MadeUp>>;
  files?: Record<string, string>;
}

export const text = (words: string) => ({ text: words });
const all = (said: string) => ({
  "Karpathy 2026 (the video’s map)": said,
  "Eloundou and others 2023": said,
  "Microsoft 2025": said,
});
const ends = (points: number, verb = "ranks", who = "Microsoft’s measure of real use", low = 44) =>
  text(`${who} ${verb} it at percentile ${low}, the International Labour Organization at 95: ${points} points apart.`);
const eloundouLowest = {
  measures: { "Eloundou and others 2023": "0.5, percentile 44", "International Labour Organization 2025": "0.56, percentile 95" },
};
const middle = { high: { mean: "60" }, other: { mean: "70" }, low: { mean: "40" }, lower: { mean: "30" } };

export const exposureCases: readonly Case[] = [
  { rule: "the distance of the ends", right: ends(51), wrong: ends(52), wanted: "51 points" },
  { rule: "who stands at the ends", right: ends(51), wrong: ends(37, "ranks", "Anthropic’s measure of real use", 58), wanted: "44" },
  {
    rule: "several people rank, one measure ranks",
    right: { ...ends(51, "rank", "Eloundou and others"), ...eloundouLowest },
    wrong: { ...ends(51, "ranks", "Eloundou and others"), ...eloundouLowest },
    wanted: "rank",
  },
  {
    rule: "the spread of measures that are close",
    right: text("Lowest to highest they lie 51 percentile points apart, which is close for this field."),
    wrong: text("Lowest to highest they lie 14 percentile points apart, which is close for this field."),
    wanted: "51 points",
  },
  {
    rule: "every current measure puts it among the most exposed",
    right: {
      ...text("Every current measure that scores it puts it among the most exposed occupations."),
      measures: all("9, percentile 95"),
    },
    wrong: {
      ...text("Every current measure that scores it puts it among the most exposed occupations."),
      measures: all("9, percentile 78"),
    },
    wanted: "not “every”",
  },
  {
    rule: "taken together, among the most or least exposed",
    right: { ...text("Taken together, the measures put it among the most exposed occupations."), measures: all("9, percentile 80") },
    wrong: text("Taken together, the measures put it among the most exposed occupations."),
    wanted: "only from 80 or to 20",
  },
  {
    rule: "every current measure puts it among the least exposed",
    right: {
      ...text("Every current measure that ranks it puts it among the least exposed occupations."),
      measures: all("1, percentile 12"),
    },
    wrong: {
      ...text("Every current measure that ranks it puts it among the least exposed occupations."),
      measures: all("1, percentile 22"),
    },
    wanted: "not “every”",
  },
  {
    rule: "the measures agree on a half",
    right: {
      ...text("The measures agree: it stands more exposed than the middle of all occupations, at about percentile 73."),
      measures: all("7, percentile 73"),
    },
    wrong: text("The measures agree: it stands more exposed than the middle of all occupations, at about percentile 73."),
    wanted: "no “agree”",
    others: middle,
  },
  {
    rule: "more or less exposed than the middle",
    right: text("On average it stands more exposed than the middle of all occupations, at about percentile 73."),
    wrong: { ...text("On average it stands more exposed than the middle of all occupations, at about percentile 51."), mean: "51" },
    wanted: "about the middle",
    others: { high: { mean: "52" }, higher: { mean: "70" }, low: { mean: "30" } },
  },
  {
    rule: "near the middle",
    right: { ...text("On average it stands near the middle of all occupations, at about percentile 54."), mean: "54" },
    wrong: text("On average it stands near the middle of all occupations, at about percentile 73."),
    wanted: "more or less than the middle",
  },
  {
    rule: "how many measures stand on the other side",
    right: {
      ...text(
        "On average it stands more exposed than the middle of all occupations, at about percentile 73, but one of the six measures that rank it puts it below 50.",
      ),
    },
    wrong: {
      ...text(
        "On average it stands more exposed than the middle of all occupations, at about percentile 73, but two of the six measures that rank it put it below 50.",
      ),
    },
    wanted: "1",
  },
  {
    rule: "how many measures stand on each side",
    right: {
      ...text(
        "On average it stands near the middle of all occupations, at about percentile 52: five of the six measures that rank it put it above 50, one below.",
      ),
      mean: "52",
    },
    wrong: {
      ...text(
        "On average it stands near the middle of all occupations, at about percentile 52: one of the six measures that rank it puts it above 50, two below.",
      ),
      mean: "52",
    },
    wanted: "5 above",
  },
  {
    rule: "what the ranks at the ends rest on",
    right: text(
      "The lower rank rests on conversations with Microsoft’s assistant, the higher on written tasks from an international list.",
    ),
    wrong: text("The lower rank rests on a written description of the job, the higher on written tasks from an international list."),
    wanted: "what that measure was made from",
  },
  {
    rule: "too few measures",
    right: {
      ...text("Too few of the six current measures score this occupation to place it among the others."),
      measures: Object.fromEntries(
        ["Karpathy 2026", "A 2023", "B 2023", "C 2023", "D 2025", "E 2026"].map((name, index) => [
          name,
          index === 0 ? "4, percentile 33" : "not scored",
        ]),
      ),
    },
    wrong: text("Too few of the six current measures score this occupation to place it among the others."),
    wanted: "fewer than two",
  },
  {
    rule: "what a percentile says, under ties",
    right: {
      ...text("Each mark is a percentile: at 80, four in five of the occupations that the measure scores rank no higher."),
      measures: all("9, percentile 100"),
    },
    wrong: {
      ...text("Each mark is a percentile: at 80, four in five of the occupations that the measure scores rank no higher."),
      measures: all("9, percentile 60"),
    },
    wanted: "a definition that holds for ties",
    others: {
      first: { measures: all("1, percentile 25") },
      second: { measures: all("3, percentile 50") },
      third: { measures: all("5, percentile 75") },
    },
  },
  {
    rule: "what a percentile says, under ties",
    right: {
      ...text("Each mark is a percentile, the share that rank lower; half of those that tie count as lower."),
      measures: all("9, percentile 88"),
    },
    wrong: {
      ...text("Each mark is a percentile, the share that rank lower; half of those that tie count as lower."),
      measures: all("9, percentile 100"),
    },
    wanted: "a definition that holds for ties",
    others: {
      first: { measures: all("1, percentile 13") },
      second: { measures: all("3, percentile 38") },
      third: { measures: all("5, percentile 63") },
    },
  },
  {
    rule: "the band spans the current measures",
    right: { ...text("The band spans the current measures."), drawing: drawing({}) },
    wrong: text("The band spans the current measures."),
    wanted: "no word of a band",
  },
  {
    rule: "the diamond is the score of 2013",
    right: { ...text("The diamond is the score of 2013."), drawing: drawing({}) },
    wrong: { ...text("The diamond is the score of 2013."), drawing: drawing({ marked: ["Microsoft 2025"] }) },
    wanted: "no word of a diamond",
  },
  {
    rule: "how many measures rank it",
    right: text("A picture of where six measures rank it."),
    wrong: { ...text("A picture of where six measures rank it."), measures: all("5, percentile 50") },
    wanted: "3",
  },
  {
    rule: "the score of the video’s map",
    right: { description: "The video’s map gives it 8 of 10." },
    wrong: { description: "The video’s map gives it 7 of 10." },
    wanted: "8",
  },
  { rule: "the mean of the measures", right: {}, wrong: { mean: "69" }, wanted: "72.67" },
  {
    rule: "one percentile of its own",
    right: text("It stands at about percentile 73."),
    wrong: text("It stands at about percentile 73. This job stands at percentile 72 in exposure."),
    wanted: "one",
  },
  {
    rule: "drawn as listed",
    right: { drawing: drawing({}) },
    wrong: { drawing: drawing({ said: { "Microsoft 2025": "0.16, percentile 45" } }) },
    wanted: "0.16, percentile 44",
  },
  {
    rule: "zero for a score that is not",
    right: { measures: { "Microsoft 2025": "0, percentile 1" } },
    wrong: { measures: { "Microsoft 2025": "0, percentile 4" } },
    wanted: "more digits",
    others: { other: { measures: { "Microsoft 2025": "0, percentile 1" } } },
  },
  {
    rule: "sources of scores that it has",
    right: { sources: "/sources/Microsoft/" },
    wrong: { sources: "/sources/Microsoft/", measures: { "Microsoft 2025": "not scored" } },
    wanted: "no source that the page does not use",
    others: { other: {} },
  },
  {
    rule: "computed from as many sources as rank it",
    right: text('At <a data-of="occupations/it/mean-rank" data-note="computed from 6 sources" title="Mean">73</a>.'),
    wrong: text('At <a data-of="occupations/it/mean-rank" data-note="computed from 5 sources" title="Mean">73</a>.'),
    wanted: "6 sources",
  },
];
