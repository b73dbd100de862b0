import { textWidth, wrap } from "../label.ts";
import type { Mark, Scene } from "../scene.ts";

/** Size of the pictures that other sites show beside a link. */
export const socialSize = { width: 1200, height: 630 } as const;
const margin = 64;

/** How much larger than on a page a drawing must be to be legible on a card that is shown at half its size. */
const scale = 2;
/** Axes and names take more room than a map's tiles. */
const axesScale = 1.8;
/** Width in px for what a card shows, and for a drawing that is enlarged on it. */
export const socialWidth = socialSize.width - 2 * margin;
export const drawingWidth = socialWidth / scale;

/** The words that every card has. */
export interface SocialTexts {
  site: string;
  /** What the page is: `Occupation`, a chart's name. */
  kind: string;
  title: string;
}

export interface SocialFact {
  label: string;
  value: string;
}

interface Card extends SocialTexts {
  /** Up to four, side by side. */
  facts: readonly SocialFact[];
  /** Below the facts. */
  drawing: Scene | null;
  titleSize?: number;
}

/** Lines that the title of a card has at most, and its size, px, where a chart is drawn below it. */
export const mostTitleLines = 3;
const chartTitleSize = 44;

/** The headline of a chart as it is broken into lines on its card, however many it needs. */
export const titleLines = (title: string, size: number = chartTitleSize): string[] =>
  wrap(title, { width: socialWidth, height: Infinity }, size, "serif") ?? [title];

/** A card: the site's name, a title, facts and a drawing. Legible at half its size. */
export function socialCard({ site, kind, title, facts, drawing, titleSize }: Card): Scene {
  const width = socialWidth;
  const size = titleSize ?? (title.length > 46 ? 58 : 70);
  const lines = titleLines(title, size).slice(0, mostTitleLines);
  const marks: Mark[] = [
    { type: "text", x: margin, y: margin + 26, text: site, size: 30, ink: "ink", face: "serif" },
    { type: "text", x: socialSize.width - margin, y: margin + 26, text: kind, size: 26, ink: "quiet", anchor: "end" },
    { type: "line", x1: margin, y1: margin + 48, x2: socialSize.width - margin, y2: margin + 48, stroke: "line", width: 2 },
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
  if (drawing !== null) marks.push(...moved(drawing, margin, Math.min(y, socialSize.height - margin / 2 - drawing.height)));
  return { ...socialSize, marks };
}

const moved = (drawing: Scene, x: number, y: number): Mark[] => [{ type: "group", x, y, marks: drawing.marks }];

/** A card with a drawing on its foot, enlarged; one that can have any height is drawn as high as the title leaves room for. */
export function cardWithDrawing(given: Scene | ((height: number) => Scene), texts: SocialTexts): Scene {
  const card = socialCard({ ...texts, facts: [], drawing: null, titleSize: chartTitleSize });
  const foot = Math.max(...card.marks.map((mark) => (mark.type === "text" ? mark.y : 0)));
  const drawing = typeof given === "function" ? given(Math.min(182, (socialSize.height - 28 - foot - 20) / scale)) : given;
  const y = socialSize.height - drawing.height * scale - 28;
  return { ...card, marks: [...card.marks, { type: "group", x: margin, y, scale, marks: drawing.marks }] };
}

/** A card with a drawing of axes, which fill what the title leaves. */
export function cardWithAxes(draw: (width: number, height: number) => Scene, texts: SocialTexts): Scene {
  const card = socialCard({ ...texts, facts: [], drawing: null, titleSize: chartTitleSize });
  // Below the last line of the title.
  const y = Math.max(...card.marks.map((mark) => (mark.type === "text" ? mark.y : 0))) + 24;
  const drawing = draw(socialWidth / axesScale, (socialSize.height - y - 14) / axesScale);
  return { ...card, marks: [...card.marks, { type: "group", x: margin, y, scale: axesScale, marks: drawing.marks }] };
}
