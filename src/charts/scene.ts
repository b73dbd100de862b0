import type { ColorName } from "../tokens.ts";

/** A drawing, before anyone has decided whether it becomes a page's SVG, a file or a picture. Lengths in px. */
export interface Scene {
  width: number;
  height: number;
  marks: readonly Mark[];
}

export type Mark = Rect | Text | Line | Dot | Group;

/** Position and size of a rectangle, px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Rect extends Box {
  type: "rect";
  fill?: Paint;
  stroke?: ColorName;
  dash?: string;
}

export interface Text {
  type: "text";
  x: number;
  /** Baseline. */
  y: number;
  text: string;
  /** px; none under 10 but fine ones. */
  size: number;
  /** Set so small that it is shown only where the drawing is enlarged enough, and never in files; the number is of the size, see `labels.ts` of the map. */
  fine?: number;
  /** What the text is, for scripts: `value`. */
  role?: string;
  ink: ColorName;
  anchor?: "middle" | "end";
  /** The site's sans serif unless it says otherwise. */
  face?: "bold" | "serif";
  /** Rimmed with the paper, where it may lie over marks. */
  halo?: true;
}

export interface Line {
  type: "line";
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: ColorName;
  width?: number;
  dash?: string;
}

export interface Dot {
  type: "dot";
  x: number;
  y: number;
  r: number;
  fill?: Paint;
  stroke?: ColorName;
  /** Of a circle's outline. */
  dash?: string;
  /** A circle unless it says otherwise; kinds of figures differ by shape and not by color alone. */
  shape?: DotShape;
}

/** Shapes of dots that are told apart at 8 px; `up` and `down` are triangles, `plus` a thick cross. */
export type DotShape = "diamond" | "square" | "up" | "down" | "plus";

/** Marks that belong together: one thing that has a name and may lead somewhere. */
export interface Group {
  type: "group";
  /** Unique within the scene; the drawing's id is put before it. */
  id?: string;
  /** Address inside the site, without slashes at the ends. */
  to?: string;
  /** What the thing is, in words: its accessible name and tooltip. */
  name?: string;
  /** Moved right and down by so many px. */
  x?: number;
  y?: number;
  /** Drawn so many times as large. */
  scale?: number;
  /** Left out by the reader's choices, and drawn pale; for files, since pages dim by style. */
  dim?: true;
  /** What the group is, for styles and scripts: `tile`, `axis`. */
  role?: string;
  marks: readonly Mark[];
}

/** A color of the site, or the hatching that says "missing". */
export type Paint = ColorName | "hatch";
