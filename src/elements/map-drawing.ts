import { categoriesScene, occupationsScene } from "../charts/treemap/treemap.ts";
import type { TreemapData } from "../model/treemap-data.ts";
import { svg } from "../render/svg.ts";
import { boxOf, moveTiles, tilesOf, type Box, type Tile } from "./map-tiles.ts";

/** One of the drawings that the page brought along, and what it shows now. */
export class MapDrawing {
  tiles: readonly Tile[];
  shown: SVGSVGElement;
  /** The category that is opened, or null for the whole. */
  category: string | null = null;
  /** Narrow containers show the map of categories until one is opened. */
  readonly narrow: boolean;

  /** The measure whose means stand in the map of categories. */
  private counted: string;
  private endMotion: () => void = () => undefined;

  /** The measure of the drawing in the page. */
  private readonly measure: string;
  readonly frame: HTMLElement;
  /** Id of the drawing; every id in it starts with it. */
  readonly prefix: string;
  private readonly original: SVGSVGElement;

  constructor(frame: HTMLElement, prefix: string, original: SVGSVGElement, measure: string) {
    this.counted = measure;
    this.measure = measure;
    this.frame = frame;
    this.prefix = prefix;
    this.original = original;
    this.shown = original;
    this.narrow = frame.classList.contains("narrow");
    this.tiles = tilesOf(original);
  }

  get showsCategories(): boolean {
    return this.narrow && this.category === null;
  }

  find(slug: string): Tile | undefined {
    return this.tiles.find((tile) => tile.slug === slug);
  }

  /**
   * Opens a category, or the whole again where `category` is null. Where `moving`, each tile moves from where it was; out of the map
   * of categories tiles grow from their category's own.
   */
  open(category: string | null, dataOf: (category: string) => TreemapData, href: (to: string) => string, moving: boolean): void {
    if (category === this.category) return;
    this.endMotion();
    const before = new Map(this.tiles.map(({ slug, box }) => [slug, boxOf(box)]));
    const { width, height } = this.original.viewBox.baseVal;
    const next =
      category === null ? this.original : this.drawn(svg(occupationsScene(dataOf(category), width, height), { id: this.prefix, href }));
    this.shown.replaceWith(next);
    this.shown = next;
    this.tiles = tilesOf(next);
    this.category = category;
    // The page's own drawing is back, with the means of the page's own measure.
    if (category === null) this.counted = this.measure;
    if (!moving) return;
    const nest = category === null ? undefined : before.get(category);
    this.endMotion = moveTiles(
      this.tiles,
      ({ slug, box }) => before.get(slug) ?? (nest === undefined ? undefined : within(boxOf(box), nest, { width, height })),
    );
  }

  /** Writes the map of categories again for another measure: their means stand in the tiles. True where that was needed. */
  recount(data: TreemapData, href: (to: string) => string): boolean {
    if (!this.showsCategories || this.counted === data.measure.id) return false;
    const { width, height } = this.original.viewBox.baseVal;
    const next = this.drawn(svg(categoriesScene(data, width, height), { id: this.prefix, href }));
    this.shown.replaceWith(next);
    this.shown = next;
    this.tiles = tilesOf(next);
    this.counted = data.measure.id;
    return true;
  }

  /** Puts everything where it belongs at once. */
  settle(): void {
    this.endMotion();
  }

  private drawn(markup: string): SVGSVGElement {
    const holder = document.createElement("div");
    holder.innerHTML = markup;
    return holder.querySelector("svg") ?? this.original;
  }
}

/** A place inside a smaller box that lies as the given one lies in the whole. */
function within({ x, y, width, height }: Box, nest: Box, whole: { width: number; height: number }): Box {
  const across = nest.width / whole.width;
  const down = nest.height / whole.height;
  return { x: nest.x + x * across, y: nest.y + y * down, width: width * across, height: height * down };
}
