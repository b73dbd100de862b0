import { draw } from "../charts/draw.ts";
import type { Level } from "../charts/kind.ts";
import type { ChartData } from "../charts/kinds.ts";
import type { Scene } from "../charts/scene.ts";
import { svgFile } from "../charts/svg/file-svg.ts";
import { inTheme, type Theme } from "../tokens.ts";

/** Size in px of the little pictures in lists of charts and articles: three to two, as wide as an article's drawing. */
export const thumbnailSize = { width: 520, height: 346 } as const;

/** Where the little picture of a chart or an article lies. */
export const thumbnailPath = (of: `charts/${string}` | `articles/${string}`, theme: Theme): string =>
  `thumbnails/${of}${theme === "light" ? "" : "-dark"}.png`;

/** The chart that an article shows first. */
export interface LeadChart {
  id: string;
  category?: string;
  level: Level;
}

/** Read from the article's own text, where charts are tags; null for an article without one. */
export function leadChart(body: string): LeadChart | null {
  const [, attributes = ""] = /<Chart\s([^>]*)\/>/.exec(body) ?? [];
  const of = (name: string) => new RegExp(`\\b${name}="([^"]+)"`).exec(attributes)?.[1];
  const [id, category] = [of("id"), of("category")];
  if (id === undefined) return null;
  return { id, ...(category === undefined ? {} : { category }), level: of("level") === "categories" ? "categories" : "occupations" };
}

/** A chart's whole drawing, as large as the picture bears: the middle one, or where that is too high the wide one made smaller. */
export function thumbnailScene(data: ChartData, level: Level): Scene {
  const { width, height } = thumbnailSize;
  const middle = draw(data, "middle", level);
  const scene = middle.height > height ? draw(data, "wide", level) : middle;
  const scale = Math.min(1, width / scene.width, height / scene.height);
  const centered = { x: Math.round((width - scale * scene.width) / 2), y: Math.round((height - scale * scene.height) / 2) };
  return { width, height, marks: [{ type: "group", ...centered, scale, marks: scene.marks }] };
}

/** The little picture as an SVG file. */
export const thumbnail = (data: ChartData, { title, level, theme }: { title: string; level: Level; theme: Theme }): string =>
  svgFile(thumbnailScene(data, level), { color: inTheme(theme), title });
