import { textWidth, wrap } from "../label.ts";
import type { Mark, Scene } from "../scene.ts";

/** Size of the pictures that other sites show beside a link. */
export const cardSize = { width: 1200, height: 630 } as const;
const margin = 64;

export interface CardFact {
  label: string;
  value: string;
}

interface Card {
  site: string;
  kind: string;
  title: string;
  /** Up to four, side by side. */
  facts: readonly CardFact[];
  /** Below the facts. */
  drawing: Scene | null;
  titleSize?: number;
}

/** A card: the site's name, a title, facts and a drawing. Legible at half its size. */
export function cardScene({ site, kind, title, facts, drawing, titleSize }: Card): Scene {
  const width = cardSize.width - 2 * margin;
  const size = titleSize ?? (title.length > 46 ? 58 : 70);
  const lines = (wrap(title, { width, height: Infinity }, size, "serif") ?? [title]).slice(0, 3);
  const marks: Mark[] = [
    { type: "text", x: margin, y: margin + 26, text: site, size: 30, ink: "ink", face: "serif" },
    { type: "text", x: cardSize.width - margin, y: margin + 26, text: kind, size: 26, ink: "quiet", anchor: "end" },
    { type: "line", x1: margin, y1: margin + 48, x2: cardSize.width - margin, y2: margin + 48, stroke: "line", width: 2 },
    ...lines.map((text, index): Mark => ({
      type: "text",
      x: margin,
      y: margin + 62 + size + index * size * 1.12,
      text,
      size,
      ink: "ink",
      face: "serif",
    })),
  ];
  let y = margin + 62 + size + lines.length * size * 1.12 + 6;
  const column = width / Math.max(1, facts.length);
  const valueSize = facts.every(({ value }) => textWidth(value, 44, "serif") < column - 16) ? 44 : 38;
  facts.forEach(({ label, value }, index) => {
    marks.push({ type: "text", x: margin + index * column, y: y + 8, text: label, size: 26, ink: "quiet" });
    marks.push({ type: "text", x: margin + index * column, y: y + 56, text: value, size: valueSize, ink: "ink", face: "serif" });
  });
  if (facts.length > 0) y += 84;
  if (drawing !== null) marks.push(...moved(drawing, margin, Math.min(y, cardSize.height - margin / 2 - drawing.height)));
  return { ...cardSize, marks };
}

const moved = (drawing: Scene, x: number, y: number): Mark[] => [{ type: "group", x, y, marks: drawing.marks }];
