import type { TreemapData, TreemapRow } from "../model/treemap-data.ts";
import { stepOf } from "../model/measure.ts";
import { print } from "../model/print.ts";
import type { MeasureId } from "../schema/measure.ts";
import { ramps } from "../tokens.ts";
import type { LiveMark } from "./chart-keys.ts";

/** One tile of a drawing and the nodes that change with the measure. */
export interface Tile extends LiveMark {
  box: SVGRectElement;
  texts: readonly SVGTextElement[];
  /** The measure that it is painted by, and whether it is dimmed; as last written. */
  measure: MeasureId | null;
  dim: boolean;
}

const namespace = "http://www.w3.org/2000/svg";

/** Slug of the page that a link of a drawing leads to: the last part of its address. */
export const slugOf = (link: SVGAElement): string => link.href.baseVal.split("/").at(-2) ?? "";

/** The tiles of a drawing, in the order of the document. */
export function tilesOf(drawing: SVGSVGElement): Tile[] {
  return [...drawing.querySelectorAll<SVGAElement>("a.tile")].flatMap((link) => {
    const box = link.querySelector("rect");
    return box === null
      ? []
      : [
          {
            slug: slugOf(link),
            link,
            box,
            texts: [...link.querySelectorAll("text")],
            title: link.querySelector<SVGTitleElement>("title"),
            measure: null,
            dim: false,
          },
        ];
  });
}

/** What a tile shows under a measure. */
export interface Shown {
  value: number | null;
  /** Left out by the reader's choices. */
  dim: boolean;
  /** Its name in words. */
  name(): string;
}

/**
 * Colors the tiles by the measure and dims those that the reader's choices leave out. Only what differs from the last time is written:
 * an untouched tile costs nothing.
 */
export function paintTiles(
  tiles: readonly Tile[],
  { measure }: TreemapData,
  hatch: string,
  show: (slug: string) => Shown | undefined,
): void {
  const ramp = ramps[measure.scale.ramp];
  for (const tile of tiles) {
    const shown = show(tile.slug);
    if (shown === undefined) continue;
    if (tile.dim !== shown.dim) {
      tile.dim = shown.dim;
      tile.link.classList.toggle("dim", shown.dim);
    }
    if (tile.measure === measure.id) continue;
    tile.measure = measure.id;
    const pair = shown.value === null ? undefined : ramp[stepOf(measure.scale, shown.value)];
    tile.box.setAttribute("fill", pair === undefined ? `url(#${hatch})` : `var(--${pair[0]})`);
    for (const text of tile.texts) text.setAttribute("fill", `var(--${pair === undefined ? "ink" : pair[1]})`);
  }
}

/** Says in each tile's name what it shows. */
export function nameTiles(tiles: readonly Tile[], show: (slug: string) => Shown | undefined): void {
  for (const { title, slug } of tiles) {
    const name = show(slug)?.name();
    if (title !== null && name !== undefined && title.textContent !== name) title.textContent = name;
  }
}

/** What each tile, of an occupation or of a category, shows of the data. */
export function shownBy(
  { rows, groups, measure }: TreemapData,
  isShown: (row: TreemapRow) => boolean,
): (slug: string) => Shown | undefined {
  const rowOf = new Map(rows.map((row) => [row.slug, row]));
  const groupOf = new Map(groups.map((group) => [group.slug, group]));
  return (slug) => {
    const row = rowOf.get(slug);
    if (row !== undefined) {
      const words = () => (row.value === null ? "not scored" : measure.print(row.value));
      return { value: row.value, dim: !isShown(row), name: () => `${row.title}: ${words()}, ${print(row.jobs, "jobs")} jobs` };
    }
    const group = groupOf.get(slug);
    if (group === undefined) return undefined;
    const mean = group.value === null ? null : Number(group.value.toPrecision(3));
    const words = () => (mean === null ? "no scores" : `mean ${measure.print(mean)}`);
    return { value: mean, dim: !group.rows.some(isShown), name: () => `${group.title}: ${words()}, ${print(group.jobs, "jobs")} jobs` };
  };
}

/** Adds the hatching for missing values to a drawing that has none; returns its id. */
export function ensureHatch(drawing: SVGSVGElement, prefix: string): string {
  const id = `${prefix}-hatch`;
  if (drawing.querySelector("pattern") !== null) return id;
  const defs = document.createElementNS(namespace, "defs");
  defs.innerHTML = `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--missing)"/><rect width="1" height="6" fill="var(--quiet)"/></pattern>`;
  drawing.prepend(defs);
  return id;
}

/** A rectangle in the drawing's own px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const sides = ["x", "y", "width", "height"] as const;

export const boxOf = (rect: SVGRectElement): Box => ({
  x: rect.x.baseVal.value,
  y: rect.y.baseVal.value,
  width: rect.width.baseVal.value,
  height: rect.height.baseVal.value,
});

const duration = 280;

/**
 * Moves tiles from where they were to where they are, so that the eye can follow each; labels come back at the end. Interruptible:
 * the returned function ends it at once. Under reduced motion nothing moves.
 */
export function moveTiles(tiles: readonly Tile[], from: (tile: Tile) => Box | undefined): () => void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return () => undefined;
  const moves = tiles.flatMap((tile) => {
    const start = from(tile);
    return start === undefined ? [] : [{ box: tile.box, start, end: boxOf(tile.box) }];
  });
  const texts = tiles.flatMap((tile) => tile.texts);
  const place = (part: number) => {
    for (const { box, start, end } of moves)
      for (const side of sides) box.setAttribute(side, String(start[side] + (end[side] - start[side]) * part));
  };
  const began = performance.now();
  let frame = 0;
  const finish = () => {
    cancelAnimationFrame(frame);
    place(1);
    for (const text of texts) text.removeAttribute("visibility");
  };
  const next = (now: number) => {
    // The time of a frame may lie before the call that asked for it.
    const time = Math.min(1, Math.max(0, now - began) / duration);
    if (time >= 1) {
      finish();
      return;
    }
    // Fast first, then settling.
    place(1 - (1 - time) ** 3);
    frame = requestAnimationFrame(next);
  };
  for (const text of texts) text.setAttribute("visibility", "hidden");
  place(0);
  frame = requestAnimationFrame(next);
  return finish;
}
