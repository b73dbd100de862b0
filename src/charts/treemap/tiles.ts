import type { Box } from "../scene.ts";
import { stepOf } from "../../atlas/measure.ts";
import { print } from "../../text/format-figure.ts";
import type { ValueRow } from "../rows.ts";
import { groupWords, meanAsSaid, restName, valueOfRows, valueWords, type TreemapData } from "./data.ts";
import type { MeasureId } from "../../schema/measure.ts";
import { ramps, type ColorName } from "../../tokens.ts";
import { slugOf, tileBox, type LiveMark } from "../live/marks.ts";

/** One tile of a drawing and what changes with the measure. */
export interface Tile extends LiveMark {
  shape: SVGRectElement;
  texts: readonly SVGTextElement[];
  /** The color of its words, as last written. */
  ink: string | null;
  /** Says its value. */
  valueText: SVGTextElement | null;
  /** Where it lies, px of the drawing. */
  box: Box;
  /** The measure that it is painted by, its color and whether it is dimmed; as last written. */
  measure: MeasureId | null;
  fill: ColorName;
  dim: boolean;
}

/** Begins the slug of the tile that a category's smallest occupations share. */
const restPrefix = "rest-of-";
/** The category whose smallest occupations a tile stands for; undefined for every other tile. */
const categoryOfRest = (slug: string): string | undefined => (slug.startsWith(restPrefix) ? slug.slice(restPrefix.length) : undefined);

/** The tiles of a drawing, in the order of the document. */
export function tilesOf(drawing: SVGSVGElement): Tile[] {
  return [...drawing.querySelectorAll<SVGAElement>("a.tile")].flatMap((link) => {
    const shape = link.querySelector("rect");
    return shape === null
      ? []
      : [
          {
            slug: (link.classList.contains("rest") ? restPrefix : "") + slugOf(link),
            link,
            shape,
            texts: [...link.querySelectorAll("text")],
            ink: link.querySelector("text")?.getAttribute("fill") ?? null,
            valueText: link.querySelector<SVGTextElement>(".value"),
            title: link.querySelector<SVGTitleElement>("title"),
            box: tileBox(link, shape),
            measure: null,
            fill: "missing",
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
  /** Its value in words. */
  said?(): string;
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
    tile.fill = pair?.[0] ?? "missing";
    const ink = `var(--${pair?.[1] ?? "ink"})`;
    if (tile.ink !== ink) for (const text of tile.texts) text.setAttribute("fill", ink);
    tile.ink = ink;
  }
  return changed;
}

/** Writes into each tile's name, and under the name that it shows, what it shows. */
export function nameTiles(tiles: readonly Tile[], show: (slug: string) => Shown | undefined): void {
  for (const { title, slug, valueText, box } of tiles) {
    const shown = show(slug);
    if (shown === undefined) continue;
    const name = shown.name();
    if (title !== null && title.textContent !== name) title.textContent = name;
    if (valueText === null) continue;
    const words = shown.value === null ? "" : (shown.said?.() ?? "");
    const fitting = words.length * Number(valueText.getAttribute("font-size")) * widestLetter < box.width ? words : "";
    if (words !== valueText.textContent && valueText.textContent !== fitting) valueText.textContent = fitting;
  }
}

/** Of a line's letters on average, for its size: the room that a value takes at most. */
const widestLetter = 0.66;

/** The rows of the data that have no tile of their own among those of a drawing, by their category's tile. */
export function restsOf(tiles: readonly Tile[], { groups }: TreemapData): ReadonlyMap<string, readonly ValueRow[]> {
  const drawn = new Set(tiles.map(({ slug }) => slug));
  return new Map(groups.map(({ slug, rows }) => [restPrefix + slug, rows.filter((row) => !drawn.has(row.slug))]));
}

/** What each tile, of an occupation, of a category or of its smallest occupations, shows of the data. */
export function shownBy(
  { rows, groups, measure }: TreemapData,
  isShown: (row: ValueRow) => boolean,
  rests: ReadonlyMap<string, readonly ValueRow[]> = new Map(),
): (slug: string) => Shown | undefined {
  const rowOf = new Map(rows.map((row) => [row.slug, row]));
  const groupOf = new Map(groups.map((group) => [group.slug, group]));
  return (slug) => {
    const row = rowOf.get(slug);
    if (row !== undefined) {
      return {
        value: row.value,
        dim: !isShown(row),
        name: () => `${row.title}: ${valueWords(measure, row.value)}, ${print(row.jobs, "jobs")} jobs`,
        said: () => valueWords(measure, row.value),
      };
    }
    const rest = rests.get(slug);
    const group = groupOf.get(categoryOfRest(slug) ?? slug);
    if (group === undefined) return undefined;
    if (rest !== undefined)
      return { value: valueOfRows(rest, measure), dim: !rest.some(isShown), name: () => restName(group, rest, measure) };
    const mean = meanAsSaid(group.value);
    return {
      value: mean,
      dim: !group.rows.some(isShown),
      name: () => `${group.title}: ${groupWords(measure, mean)}, ${print(group.jobs, "jobs")} jobs`,
    };
  };
}
