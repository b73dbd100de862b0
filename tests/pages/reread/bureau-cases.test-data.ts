import { text, type Case } from "./exposure-cases.test-data.ts";

const said = (words: string) => text(`The Bureau of Labor Statistics’ own exposure to AI, of August 2026, is ${words} of four steps.`);
const measures = (words: string) => ({ measures: { "Bureau of Labor Statistics 2026": words } });
const files = {
  "data/bureau-exposure.csv": "code,exposure\n11-1011,high\n11-1021,low\n",
  "data/projections.csv": "code,release,jobs\n11-1011,2024-34,720\n11-1021,2024-34,280\n11-1021,2025-35,\n",
  "data/detailed-occupations.csv": "code,profile\n11-1011,it\n11-1021,it\n",
};
const mostly = "mostly high: 72% of its jobs";

export const bureauCases: readonly Case[] = [
  {
    rule: "the Bureau’s step",
    right: { ...said("mostly high: 72% of its jobs are in that, the third"), ...measures(mostly) },
    wrong: { ...said("mostly high: 73% of its jobs are in that, the third"), ...measures(mostly) },
    wanted: "72%",
    files,
  },
  {
    rule: "the Bureau’s step",
    right: { ...said("mostly high: 72% of its jobs are in that, the third"), ...measures(mostly) },
    wrong: { ...said("high, the third"), ...measures(mostly) },
    wanted: "mostly high",
    files,
  },
  {
    rule: "the Bureau’s step",
    right: { ...said("mostly high: 72% of its jobs are in that, the third"), ...measures(mostly) },
    wrong: { ...said("mostly high: 72% of its jobs are in that, the last"), ...measures(mostly) },
    wanted: "third",
    files,
  },
  {
    rule: "the line with ends is the Bureau’s step",
    right: {
      ...text("The line with ends is the Bureau’s step, a quarter of the scale, dashed because only most of its jobs are in it."),
      ...measures(mostly),
    },
    wrong: { ...text("The line with ends is the Bureau’s step, a quarter of the scale."), ...measures(mostly) },
    wanted: "dashed where it says mostly",
  },
];
