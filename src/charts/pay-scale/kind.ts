import { levelsMonth } from "../../schema/vintage.ts";
import { widths } from "../../tokens.ts";
import type { Kind } from "../kind.ts";
import { textWidth } from "../label.ts";
import type { LegendItem } from "../legend.ts";
import type { Mark, Scene } from "../scene.ts";
import { socialCard, socialWidth, type SocialFact } from "../social/social-card.ts";
import { paidJobOf, payScaleOf, type PayScaleData } from "./data.ts";
import { shortDollars } from "./dollars.ts";
import { parts } from "./level-marks.ts";
import type { PayRow } from "./rows.ts";
import { payScaleScene } from "./scene.ts";
import { paySentence } from "./sentence.ts";

export const payScaleKind = {
  tag: "atlas-pay",
  data: (spec, { atlas }) => {
    const beside = atlas.bySlug.get(spec.beside);
    const job = beside === undefined ? null : paidJobOf(beside);
    return payScaleOf(atlas.rows["pay-levels"], spec, { axis: "log", level: spec.level, job });
  },
  draw: (data, width) => payScaleScene(data, widths[width]),
  legend: ({ job }) => [
    ...levelLegend,
    ...(job === null ? [] : [{ mark: { fill: "pay4", shape: "circle" }, label: "an occupation’s median pay (measured)" } as const]),
  ],
  // Four of its levels, each a figure over its bar.
  socialCard: (data, texts) => {
    const bars = data.rows.filter((row) => row.base !== null);
    const shown = [bars[0], bars[2], bars[4], bars.at(-1)].filter((row) => row !== undefined);
    const facts = shown.map((row): SocialFact => ({ label: `${row.level}, ${levelsMonth}`, value: shortDollars(row.total) }));
    return socialCard({ ...texts, facts, drawing: barsDrawing(shown, socialWidth) });
  },
  sentence: paySentence,
  words: () => null,
  categoryTitle: () => null,
  overview: () => null,
  variants: [],
  caution: null,
  embedRoom: { narrow: 620, middle: 380 },
} satisfies Kind<"pay-scale", PayScaleData>;

const levelLegend: readonly LegendItem[] = [
  { mark: { fill: "payBase", shape: "square" }, label: "base salary" },
  { mark: { fill: "payStock", shape: "square" }, label: "stock that vests in a year" },
  { mark: { fill: "payBonus", shape: "square" }, label: `bonus (${levelsMonth}, self-reported)` },
  { mark: { fill: "paper", stroke: "payLater", shape: "diamond" }, label: "year-end lists, self-reported, total only" },
  { mark: { stroke: "payClaimed", shape: "dashes" }, label: "claimed in the video" },
];

/** Room in px between neighbors, and the size of type that is legible at half the card's size. */
const gap = 28;
const size = 24;

/** A bar under each of the social card's levels, all on one linear scale from zero. */
function barsDrawing(rows: readonly PayRow[], width: number): Scene {
  const column = width / rows.length;
  const most = Math.max(...rows.map(({ total }) => total));
  const marks: Mark[] = rows.flatMap((row, index) => {
    let sum = 0;
    return parts.map(([part, fill]): Mark => {
      const value = row[part] ?? 0;
      const x = index * column + ((column - gap) * sum) / most;
      sum += value;
      return { type: "rect", x, y: 0, width: ((column - gap) * value) / most, height: 40, fill };
    });
  });
  let x = 0;
  for (const [part, fill] of parts) {
    marks.push({ type: "rect", x, y: 62, width: 20, height: 20, fill }, { type: "text", x: x + 28, y: 80, text: part, size, ink: "quiet" });
    x += textWidth(part, size) + 60;
  }
  return { width, height: 88, marks };
}
