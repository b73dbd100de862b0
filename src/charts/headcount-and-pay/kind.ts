import { widths } from "../../tokens.ts";
import type { Kind } from "../kind.ts";
import type { LegendItem } from "../legend.ts";
import type { Scene } from "../scene.ts";
import { socialCard, socialWidth, type SocialFact } from "../social/social-card.ts";
import { changeWords, headcountOf, type HeadcountData, type ScenarioRow } from "./data.ts";
import { firmPanel } from "./firm-panel.ts";
import { headcountScene } from "./scene.ts";
import { headcountSentence } from "./sentence.ts";

export const headcountKind = {
  tag: "atlas-headcount",
  data: (spec, { atlas }) => headcountOf(spec, atlas.rows["known-changes"]),
  draw: (data, width) => headcountScene(data, widths[width]),
  legend: () => [...headcountLegend],
  socialCard: ({ scenarios }, texts) => {
    const facts = scenarios.map(({ name, outcome }): SocialFact => ({ label: name, value: `pay ${changeWords(outcome.change)}` }));
    return socialCard({ ...texts, facts, drawing: firmsDrawing(scenarios, socialWidth), titleSize: 50 });
  },
  sentence: ({ scenarios: [first] }) => {
    if (first === undefined) throw new Error("the chart of headcount and pay has no scenario");
    return headcountSentence(first.assumed);
  },
  words: () => null,
  categoryTitle: () => null,
  overview: () => null,
  variants: [],
  caution: "The examples are assumed, not a forecast.",
  embedRoom: { narrow: 830, middle: 555 },
} satisfies Kind<"headcount-and-pay", HeadcountData>;

const headcountLegend: readonly LegendItem[] = [
  { mark: { fill: "payBase", shape: "square" }, label: "pay as before" },
  { mark: { fill: "payBonus", shape: "square" }, label: "more for those who share" },
  { mark: { fill: "hatch", shape: "square" }, label: "to other things" },
  { mark: { fill: "accent", shape: "square" }, label: "assumed, or follows from it" },
  { mark: { fill: "paper", stroke: "payLater", shape: "diamond" }, label: "reported" },
  { mark: { fill: "ink", shape: "circle" }, label: "measured" },
];

/** A firm under each of the social card's examples, without its words. */
function firmsDrawing(rows: readonly ScenarioRow[], width: number): Scene {
  const height = 120;
  const gap = 28;
  const column = width / rows.length;
  const top = Math.max(...rows.map(({ outcome }) => outcome.paySharers));
  const marks = rows.flatMap((row, index) =>
    firmPanel(row, { x: index * column, y: 0, width: column - gap, height, top, lines: 0 }, "").marks.filter(({ type }) => type !== "text"),
  );
  return { width, height, marks };
}
