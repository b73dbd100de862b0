import type { Atlas } from "../atlas/atlas.ts";
import type { MeasureFacts } from "../atlas/measure.ts";
import type { ChartKind, ChartSpec } from "../schema/chart.ts";
import type { MeasureId } from "../schema/measure.ts";
import type { Width } from "../tokens.ts";
import type { Data, DataColumn } from "./data-column.ts";
import type { LegendItem } from "./legend.ts";
import type { CategoryNames } from "./rows.ts";
import type { Scene } from "./scene.ts";
import type { SocialTexts } from "./social/social-card.ts";
import type { Unnamed } from "./unnamed.ts";
import type { MeasureNotes, ViewWords } from "./view-words.ts";

/** What the content says of a chart of one kind. */
type SpecOf<K extends ChartKind> = Extract<ChartSpec, { kind: K }>;

/** What the rows of every chart come from. */
export interface ChartSource {
  atlas: Atlas;
  categories: ReadonlyMap<string, CategoryNames>;
}

export interface View {
  /** Only this category's occupations. */
  category?: string;
}

/** Whether a chart shows every row or only its groups. */
export type Level = "occupations" | "categories";

/**
 * What a drawing stands in. An embed sets names in the reader's own sans, and stays so low that with all around it the frame is under
 * 1,000 px high, where WordPress cuts it off.
 */
export type Host = "page" | "embed";

/** Rows that stand for many, where all of them are too many to read. */
export interface Overview {
  /** What a row is: `category`. */
  by: string;
  columns: readonly DataColumn<unknown>[];
  rows: readonly unknown[];
}

/**
 * Everything that a kind of chart is, for the build. Each kind has one, in its folder; `kinds.ts` lists them all. Two more lists need a line for a
 * new kind, and the compiler asks for it: its component in `Chart.astro`, and what browsers load for its tag in `layouts/load-elements.ts`.
 */
export interface Kind<K extends ChartKind, D extends Data<K, unknown>> {
  /** Tag of its live element; the element stands in the kind's folder, in a file named as the tag. */
  tag: `atlas-${string}`;
  /** The rows of a chart. Throws where the spec asks for what no chart can do. */
  data(spec: SpecOf<K>, source: ChartSource, view: View): D;
  /** The drawing at one of the site's widths. */
  draw(data: D, width: Width, level: Level, host: Host): Scene;
  /** What that drawing lights and has no room to name; left out by kinds that light nothing as they open. */
  unnamed?(data: D, width: Width): Unnamed;
  /** What colors and shapes stand for; nothing where the drawing says it itself. */
  legend(data: D): LegendItem[];
  /** The picture that other sites show beside a link. */
  socialCard(data: D, texts: SocialTexts): Scene;
  /** What the chart shows as it opens, in words. */
  sentence(data: D): string;
  /**
   * What stands around the drawing of these data, by their own measure and of one category where they are one's; null for a kind that shows
   * nothing but its opening view.
   */
  words(data: D, category: string | null, notes: MeasureNotes): ViewWords | null;
  /** What a view of one category alone has found, figures in braces; null where there is no such view. */
  categoryTitle(data: D, slug: string, title: string): string | null;
  /** A shorter table for readers of the Markdown version; null where the rows themselves are read. */
  overview(data: D): Overview | null;
  /** Measures by which it is drawn on pages of their own, for readers without scripts and for links that must stay; none where it is drawn in one way. */
  variants: readonly MeasureId[];
  /** The measures of a chart, where they are not those of profiles: others, or of other vintages. null where they are. */
  ownMeasures?(spec: SpecOf<K>): Readonly<Partial<Record<MeasureId, MeasureFacts>>> | null;
  /** What an embed warns of beside what its figures are; null for nothing. */
  caution: string | null;
  /** Room in px for an embed's title, controls, legend and attribution above and below the drawing; a browser test holds it to what they take. */
  embedRoom: { narrow: number; middle: number };
}
