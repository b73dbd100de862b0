import { occupationsScene } from "../charts/treemap/treemap.ts";
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

  private endMotion: () => void = () => undefined;

  readonly frame: HTMLElement;
  /** Id of the drawing; every id in it starts with it. */
  readonly prefix: string;
  private readonly original: SVGSVGElement;

  constructor(frame: HTMLElement, prefix: string, original: SVGSVGElement) {
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
      category === null
        ? this.original
        : this.drawn(svg(occupationsScene(dataOf(category), width, height), { use: "page", id: this.prefix, href }));
    this.shown.replaceWith(next);
    this.shown = next;
    this.tiles = tilesOf(next);
    this.category = category;
    if (!moving) return;
    const nest = category === null ? undefined : before.get(category);
    this.endMotion = moveTiles(
      this.tiles,
      ({ slug, box }) => before.get(slug) ?? (nest === undefined ? undefined : within(boxOf(box), nest, { width, height })),
    );
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
