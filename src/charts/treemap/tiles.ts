import type { Box, Paint } from "../scene.ts";
import { stepOf } from "../../atlas/measure.ts";
import { print } from "../../text/format-figure.ts";
import type { ValueRow } from "../rows.ts";
import { groupWords, valueWords, type TreemapData } from "./data.ts";
import { hatchIdOf } from "../svg/paths.ts";
import type { MeasureId } from "../../schema/measure.ts";
import { ramps } from "../../tokens.ts";
import { boxOf, slugOf, type LiveMark } from "../live/marks.ts";

/** One tile of a drawing and what changes with the measure. */
export interface Tile extends LiveMark {
  shape: SVGRectElement;
  texts: readonly SVGTextElement[];
  /** Where it lies, px of the drawing. */
  box: Box;
  /** The measure that it is painted by, its color and whether it is dimmed; as last written. */
  measure: MeasureId | null;
  fill: Paint;
  dim: boolean;
}

const namespace = "http://www.w3.org/2000/svg";

/** The tiles of a drawing, in the order of the document. */
export function tilesOf(drawing: SVGSVGElement): Tile[] {
  return [...drawing.querySelectorAll<SVGAElement>("a.tile")].flatMap((link) => {
    const shape = link.querySelector("rect");
    return shape === null
      ? []
      : [
          {
            slug: slugOf(link),
            link,
            shape,
            texts: [...link.querySelectorAll("text")],
            title: link.querySelector<SVGTitleElement>("title"),
            box: boxOf(shape),
            measure: null,
            fill: "hatch",
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
 * Gives the tiles their colors by the measure and dims those that the reader's choices leave out; true where any changed. Only what
 * differs from the last time is written. Dimmed by attribute: a changed class restyles an SVG element even where no rule uses it.
 */
export function paintTiles(tiles: readonly Tile[], { measure }: TreemapData, show: (slug: string) => Shown | undefined): boolean {
  const ramp = ramps[measure.scale.ramp];
  let changed = false;
  for (const tile of tiles) {
    const shown = show(tile.slug);
    if (shown === undefined) continue;
    if (tile.dim !== shown.dim) {
      tile.dim = shown.dim;
      tile.link.toggleAttribute("data-dim", shown.dim);
      changed = true;
    }
    if (tile.measure === measure.id) continue;
    tile.measure = measure.id;
    changed = true;
    const pair = shown.value === null ? undefined : ramp[stepOf(measure.scale, shown.value)];
    tile.fill = pair?.[0] ?? "hatch";
    const ink = `var(--${pair?.[1] ?? "ink"})`;
    for (const text of tile.texts) if (text.getAttribute("fill") !== ink) text.setAttribute("fill", ink);
  }
  return changed;
}

/** Writes into each tile's name what it shows. */
export function nameTiles(tiles: readonly Tile[], show: (slug: string) => Shown | undefined): void {
  for (const { title, slug } of tiles) {
    const name = show(slug)?.name();
    if (title !== null && name !== undefined && title.textContent !== name) title.textContent = name;
  }
}

/** What each tile, of an occupation or of a category, shows of the data. */
export function shownBy({ rows, groups, measure }: TreemapData, isShown: (row: ValueRow) => boolean): (slug: string) => Shown | undefined {
  const rowOf = new Map(rows.map((row) => [row.slug, row]));
  const groupOf = new Map(groups.map((group) => [group.slug, group]));
  return (slug) => {
    const row = rowOf.get(slug);
    if (row !== undefined) {
      return {
        value: row.value,
        dim: !isShown(row),
        name: () => `${row.title}: ${valueWords(measure, row.value)}, ${print(row.jobs, "jobs")} jobs`,
      };
    }
    const group = groupOf.get(slug);
    if (group === undefined) return undefined;
    const mean = group.value === null ? null : Number(group.value.toPrecision(3));
    return {
      value: mean,
      dim: !group.rows.some(isShown),
      name: () => `${group.title}: ${groupWords(measure, mean)}, ${print(group.jobs, "jobs")} jobs`,
    };
  };
}

/** Adds the hatching for missing values to a drawing that has none. */
export function ensureHatch(drawing: SVGSVGElement, prefix: string): void {
  if (drawing.querySelector("pattern") !== null) return;
  const defs = document.createElementNS(namespace, "defs");
  defs.innerHTML = `<pattern id="${hatchIdOf(prefix)}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--missing)"/><rect width="1" height="6" fill="var(--quiet)"/></pattern>`;
  drawing.prepend(defs);
}
