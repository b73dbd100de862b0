import { says, show, valueIn } from "../numbers.ts";
import { rankedBy } from "../occupation.ts";
import { unless, type Rule } from "../rule.ts";
import { tiesHold } from "../ties.ts";

/** What stands around the drawings, against what is drawn. */
export const captionRules: readonly Rule[] = [
  {
    name: "what a percentile says, under ties",
    reads:
      /^(?=.*(?:(?<share>four in five)|\b(?:ties|equals?)\b.*\b(?<middle>middle)\b|(?<half>half of those that tie count as lower))).*?(?<how>rank no higher|rank lower|stand lower|no lower|middle)\b.*\.$/,
    check: (part, { site }) =>
      tiesHold(part("middle") + part("half") !== "" ? "middle" : part("how") === "rank no higher" ? "no higher" : "lower", site),
  },
  {
    name: "the band spans the current measures",
    reads: /\b[Tt]he band spans the current measures\b/,
    check: (_, { page }) => {
      const { band } = page.drawing;
      if (band === null) return unless(false, "no band is drawn", "no word of a band");
      const ranks = rankedBy(page).map(({ percentile }) => percentile);
      const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
      const right = Math.abs(band.low - low) <= 1 && Math.abs(band.high - high) <= 1.5;
      return unless(right, `the band runs from ${show(band.low)} to ${show(band.high)}`, `${low} to ${high}`);
    },
  },
  {
    name: "the diamond is the score of 2013",
    reads: /\b[Tt]he diamond is the score of 2013\b/,
    check: (_, { page }) =>
      unless(
        page.drawing.marked.some((label) => label.includes("2013")),
        "no diamond is drawn",
        "no word of a diamond",
      ),
  },
  {
    name: "how many measures rank it",
    reads: /\bwhere (?:(?<count>\w+) (?:current )?measures? ranks?) it\b/i,
    check: (part, { page }) => {
      const count = rankedBy(page).length;
      return unless(/^each$/i.test(part("count")) || says(part("count"), count), `${count} measures rank it`, show(count));
    },
  },
  {
    name: "the score of the video’s map",
    reads: /^The video’s map gives it (?<score>\d+) of 10\.$/,
    check: (part, { page }) => {
      const score = page.measures.find(({ label }) => /video’s map/.test(label))?.score ?? "not scored";
      return unless(valueIn(part("score")) === valueIn(score), `the list of measures: ${score}`, score);
    },
  },
  {
    name: "the end of a pay range that stops",
    reads:
      /^The arrow stands where the table stops: a (?<part>quarter|tenth) earn that much or more, and how much more is not published\.$/,
    check: (_, { page }) =>
      unless(
        page.sentences.some(({ text }) => /one in ten at least \$/.test(text)),
        "“one in ten more than”",
        "at least",
      ),
  },
];
