import type { ChartData } from "../chart-data.ts";
import { openingLists } from "../measures/view.ts";
import { categoryBarsScene } from "../category-bars/scene.ts";
import { dotsCardScene } from "../dots/scene.ts";
import { sideBySideScene } from "../measures/scene.ts";
import { changeWords } from "../headcount/data.ts";
import { nextJobsScene } from "../next-jobs/scene.ts";
import { shortDollars } from "../pay-scale/dollars.ts";
import type { Scene } from "../scene.ts";
import { categoriesScene } from "../treemap/scene.ts";
import { cardScene, cardSize, type CardFact } from "./card.ts";
import { barsDrawing, firmsDrawing } from "./chart-drawings.ts";

/** How much larger than on a page a drawing must be to be legible on a card that is shown at half its size. */
const scale = 2;
/** Axes and names take more room than a map's tiles. */
const dotsScale = 1.8;
const margin = 64;
const width = (cardSize.width - 2 * margin) / scale;

/** The card of a chart: its finding, and the chart itself or, where that would be too fine, its main figures. */
export function chartCard(data: ChartData, texts: { site: string; kind: string; title: string }): Scene {
  switch (data.kind) {
    case "treemap":
      return withDrawing(categoriesScene(data, width, 182), texts);
    case "next-jobs":
      return withDots((size) => nextJobsScene(data, size.width, size.height, true), texts);
    case "dots":
      return withDots((size) => dotsCardScene(data, size.width, size.height), texts);
    case "pay-scale": {
      const bars = data.rows.filter((row) => row.base !== null);
      const shown = [bars[0], bars[2], bars[4], bars.at(-1)].filter((row) => row !== undefined);
      const facts = shown.map((row): CardFact => ({ label: `${row.level}, July 2022`, value: shortDollars(row.total) }));
      return cardScene({ ...texts, facts, drawing: barsDrawing(shown, cardSize.width - 2 * margin) });
    }
    case "headcount-and-pay": {
      const facts = data.scenarios.map(({ name, outcome }): CardFact => ({ label: name, value: `pay ${changeWords(outcome.change)}` }));
      return cardScene({ ...texts, facts, drawing: firmsDrawing(data.scenarios, cardSize.width - 2 * margin), titleSize: 50 });
    }
    // Both ends of the list stand for all of it.
    case "measures": {
      const rows = openingLists(data, 1).lists.flatMap((list) => list.rows);
      return withDrawing(sideBySideScene({ lists: [{ title: "", rows }], note: "" }, width), texts);
    }
    case "category-bars":
      return withDrawing(categoryBarsScene({ ...data, rows: [...data.rows.slice(0, 4), ...data.rows.slice(-2)] }, width), texts);
  }
}

/** Axes and names fill what the title leaves. */
function withDots(drawn: (size: { width: number; height: number }) => Scene, texts: { site: string; kind: string; title: string }): Scene {
  const card = cardScene({ ...texts, facts: [], drawing: null, titleSize: 44 });
  // Below the last line of the title.
  const y = Math.max(...card.marks.map((mark) => (mark.type === "text" ? mark.y : 0))) + 24;
  const drawing = drawn({ width: (cardSize.width - 2 * margin) / dotsScale, height: (cardSize.height - y - 14) / dotsScale });
  return { ...card, marks: [...card.marks, { type: "group", x: margin, y, scale: dotsScale, marks: drawing.marks }] };
}

function withDrawing(drawing: Scene, texts: { site: string; kind: string; title: string }): Scene {
  const card = cardScene({ ...texts, facts: [], drawing: null, titleSize: 44 });
  const y = cardSize.height - drawing.height * scale - 28;
  return { ...card, marks: [...card.marks, { type: "group", x: margin, y, scale, marks: drawing.marks }] };
}
