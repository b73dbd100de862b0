import type { Box } from "../scene.ts";
import type { TreemapData } from "./data.ts";
import { backgroundPaths } from "../svg/paths.ts";
import type { MeasureId } from "../../schema/measure.ts";
import { hrefTo } from "../../dom/url-state.ts";
import type { MapScenes } from "./scene-svg.ts";
import { paintTiles, restsOf, tilesOf, type Shown, type Tile } from "./tiles.ts";
import type { ValueRow } from "../rows.ts";

const none: ReadonlyMap<string, readonly ValueRow[]> = new Map();

/** One of the drawings in the page, and what it shows now. */
export class MapDrawing {
  tiles: readonly Tile[];
  shown: SVGSVGElement;
  /** The category that is opened, or null for the whole. */
  category: string | null = null;
  /** Narrow containers show the map of categories until one is opened. */
  readonly narrow: boolean;

  /** The measure whose means stand in the map of categories. */
  private counted: MeasureId;
  /** Where tiles come from that have just been drawn; null once they have moved. */
  private origin: ((tile: Tile) => Box | undefined) | null = null;
  /** What moves them; it comes with the code that draws. */
  private move: MapScenes["moveTiles"] | undefined;
  private endMotion: () => void = () => undefined;

  /** The measure of the drawing in the page. */
  private readonly measure: MeasureId;
  readonly container: HTMLElement;
  /** Id of the drawing; every id in it starts with it. */
  private readonly prefix: string;
  private readonly original: SVGSVGElement;
  /** The tiles of the drawing in the page. */
  private readonly whole: readonly Tile[];
  private rests: { data: TreemapData; rows: ReadonlyMap<string, readonly ValueRow[]> } | undefined;

  constructor(container: HTMLElement, prefix: string, original: SVGSVGElement, measure: MeasureId) {
    this.counted = measure;
    this.measure = measure;
    this.container = container;
    this.prefix = prefix;
    this.original = original;
    this.shown = original;
    this.narrow = container.classList.contains("narrow");
    this.tiles = tilesOf(original);
    this.whole = this.tiles;
  }

  get showsCategories(): boolean {
    return this.narrow && this.category === null;
  }

  /** Whether the map of everything has a tile for an occupation. */
  hasWhole(slug: string): boolean {
    return !this.narrow && this.whole.some((tile) => tile.slug === slug);
  }

  /** The occupations that have no tile of their own, by their category's tile for them; empty where each has. */
  restOf(data: TreemapData): ReadonlyMap<string, readonly ValueRow[]> {
    if (this.narrow || this.category !== null) return none;
    if (this.rests?.data !== data) this.rests = { data, rows: restsOf(this.whole, data) };
    return this.rests.rows;
  }

  /** Whether a view needs a drawing that is not in the page and not shown yet. */
  lacks(category: string | null, measure: MeasureId): boolean {
    if (category !== null) return category !== this.category;
    return this.narrow && measure !== (this.category === null ? this.counted : this.measure);
  }

  /**
   * Opens a category, or the whole again where `category` is null. Where `moving`, each tile will move from where it was; out of the map
   * of categories tiles grow from their category's own.
   */
  open(category: string | null, dataOf: (category: string) => TreemapData, scenes: MapScenes | undefined, moving: boolean): void {
    if (category === this.category) return;
    this.endMotion();
    const before = new Map(this.tiles.map(({ slug, box }) => [slug, box]));
    const { width, height } = this.original.viewBox.baseVal;
    this.replace(
      category === null || scenes === undefined
        ? this.original
        : this.parse(scenes.occupationsOf(dataOf(category), { width, height }, this.page)),
    );
    this.category = category;
    // The page's own drawing is back, with the means of the page's own measure.
    if (category === null) this.counted = this.measure;
    if (!moving) return;
    this.move = scenes?.moveTiles;
    const nest = category === null ? undefined : before.get(category);
    this.origin = ({ slug, box }) => before.get(slug) ?? (nest === undefined ? undefined : within(box, nest, { width, height }));
  }

  /** Writes the map of categories again for another measure: their means stand in the tiles. True where that was needed. */
  recount(data: TreemapData, scenes: MapScenes | undefined): boolean {
    if (!this.showsCategories || this.counted === data.measure.id || scenes === undefined) return false;
    this.replace(
      this.parse(
        scenes.categoriesOf(data, this.original.viewBox.baseVal, this.page, this.container.closest(".embed") === null ? "serif" : "sans"),
      ),
    );
    this.counted = data.measure.id;
    return true;
  }

  /** Colors the tiles by the measure, and moves those that have just been drawn to their places. */
  paint(data: TreemapData, show: (slug: string) => Shown | undefined): void {
    const changed = paintTiles(this.tiles, data, show);
    const { origin } = this;
    this.origin = null;
    if (changed) this.paintBackground();
    if (origin !== null && this.move !== undefined) this.endMotion = this.move(this.shown, this.tiles, origin);
  }

  /** Puts everything where it belongs at once. */
  settle(): void {
    this.endMotion();
  }

  private get page() {
    return { id: this.prefix, href: hrefTo };
  }

  private paintBackground(): void {
    const background = this.shown.querySelector(".background") ?? this.addBackground();
    const areas = this.tiles.map(({ fill, dim, box }) => ({ box, fill, dim }));
    background.innerHTML = backgroundPaths(areas);
  }

  /** Puts a background under the tiles and clears their fills. Pages have filled tiles, which take fewer bytes. */
  private addBackground(): SVGGElement {
    const background = document.createElementNS("http://www.w3.org/2000/svg", "g");
    background.setAttribute("class", "background");
    for (const { shape } of this.tiles) {
      shape.setAttribute("fill", "none");
      // The mark of a missing value, which the background has too.
      if (shape.nextElementSibling?.localName === "rect") shape.nextElementSibling.remove();
    }
    this.shown.prepend(background);
    return background;
  }

  private replace(next: SVGSVGElement): void {
    this.shown.replaceWith(next);
    this.shown = next;
    this.tiles = tilesOf(next);
  }

  private parse(markup: string): SVGSVGElement {
    const holder = document.createElement("div");
    holder.innerHTML = markup;
    return holder.querySelector("svg") ?? this.original;
  }
}

/** A box inside a smaller one that lies as the given one lies in the whole. */
function within({ x, y, width, height }: Box, nest: Box, whole: { width: number; height: number }): Box {
  const across = nest.width / whole.width;
  const down = nest.height / whole.height;
  return { x: nest.x + x * across, y: nest.y + y * down, width: width * across, height: height * down };
}
