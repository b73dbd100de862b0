import { listUnnamed } from "../live/unnamed-list.ts";
import type { ValueRow } from "../rows.ts";
import { mostNamed, unnamedBy, type Unnamed } from "../unnamed.ts";
import type { MapDrawing } from "./drawing.ts";
import type { Tile } from "./tiles.ts";
import type { MapView } from "./view.ts";

/** Lists below the map what is lit there without its name. Most readers light nothing, so this is loaded when the first does. */
export const listUnnamedTiles = ({ container, tiles }: MapDrawing, view: MapView, shown: readonly ValueRow[]): void =>
  listUnnamed(container, unnamedTiles(view, tiles, shown));

/** Of the few rows that the reader has lit, those whose names are not seen on a tile, by category. */
function unnamedTiles({ highlight, steps, category }: MapView, tiles: readonly Tile[], shown: readonly ValueRow[]): Unnamed {
  const few = highlight !== null || (steps !== null && shown.length <= mostNamed) ? shown : [];
  const named = new Set(tiles.filter(({ texts }) => texts[0]?.checkVisibility() === true).map(({ slug }) => slug));
  const heading = `${shown.some(({ slug }) => named.has(slug)) ? "Lit without their names" : "Lit"}, by category:`;
  const rows = few.filter(({ slug }) => !named.has(slug));
  return unnamedBy(category === null ? heading : "Lit without their names:", rows, ({ categoryTitle }) => `${categoryTitle}:`);
}
