import type { Box } from "../scene.ts";
import type { ColorName } from "../../tokens.ts";
import "../../dom/older-browsers.ts";

/** A color of the page's theme. */
export const live = (name: ColorName): string => `var(--${name})`;
export const hatchIdOf = (drawing: string): string => `${drawing}-hatch`;
/** A number of px as drawings write it, with at most one decimal: a tenth of a px is finer than any screen. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A painted rectangle of a drawing whose colors change. */
export interface Area {
  box: Box;
  fill: ColorName;
  /** Left out by the reader's choices. */
  dim?: boolean;
}

/** Areas that are painted alike, in the order in which they come. */
export const byPaint = <A extends Area>(areas: readonly A[]): A[][] => [
  ...Map.groupBy(areas, ({ fill, dim }) => `${dim === true ? "dim " : ""}${fill}`).values(),
];

/** Boxes as the data of one path. */
export const pathOf = (boxes: readonly Box[]): string =>
  boxes.map(({ x, y, width, height }) => `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`).join("");

/** The mark in the corner of an area without a value: a square. */
export const cornerOf = ({ x, y, width, height }: Box): Box => {
  const side = Math.min(3, width / 2, height / 2);
  return { x: x + width - side - Math.min(2, width / 4), y: y + Math.min(2, height / 4), width: side, height: side };
};

/**
 * Areas as one path for each color, and the marks of those without a value as one more. Hundreds of tiles change their color with the measure: writing a handful of paths again takes the
 * browser a quarter of the time that as many rectangles do.
 */
export const backgroundPaths = (areas: readonly Area[]): string =>
  [
    ...byPaint(areas).map((members) => {
      const [{ fill, dim } = { fill: "paper" as const }] = members;
      return pathIn(fill, members, dim);
    }),
    pathIn(
      "quiet",
      areas.flatMap(({ box, fill, dim }) => (fill === "missing" && dim !== true ? [{ box: cornerOf(box) }] : [])),
    ),
  ].join("");

const pathIn = (fill: ColorName, areas: readonly Pick<Area, "box">[], dim = false) =>
  areas.length === 0 ? "" : `<path${dim ? ' class="dim"' : ""} fill="${live(fill)}" d="${pathOf(areas.map(({ box }) => box))}"/>`;
