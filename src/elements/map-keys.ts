import type { Tile } from "./map-tiles.ts";

const patience = 700;

/** One tab stop for all tiles: arrows go by place, Home and End by rank, letters by name. */
export class MapKeys {
  private current = 0;
  private typed = "";
  private typedAt = 0;

  private readonly tiles: () => readonly Tile[];

  constructor(tiles: () => readonly Tile[]) {
    this.tiles = tiles;
  }

  /** Makes one tile the tab stop and takes all others, and the category names, out of the tab order. */
  arrange(drawing: SVGSVGElement): void {
    for (const link of drawing.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
    this.current = Math.min(this.current, Math.max(0, this.tiles().length - 1));
    this.tiles()[this.current]?.link.setAttribute("tabindex", "0");
  }

  /** Moves the tab stop to a tile, and the focus where asked. */
  settle(index: number, focus = true): void {
    const tiles = this.tiles();
    const next = tiles[index];
    if (next === undefined) return;
    tiles[this.current]?.link.setAttribute("tabindex", "-1");
    this.current = index;
    next.link.setAttribute("tabindex", "0");
    if (focus) next.link.focus({ preventScroll: false });
  }

  indexOf(slug: string): number {
    return this.tiles().findIndex((tile) => tile.slug === slug);
  }

  /** Handles a key pressed on a tile; true if it was one of ours. */
  press(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const tiles = this.tiles();
    const next = this.target(event.key, tiles);
    if (next === null) return false;
    this.settle(next);
    return true;
  }

  private target(key: string, tiles: readonly Tile[]): number | null {
    if (key === "Home") return 0;
    if (key === "End") return tiles.length - 1;
    const direction = directions[key];
    if (direction !== undefined) return this.neighbor(tiles, direction);
    return key.length === 1 && key !== " " && key !== "/" ? this.named(key, tiles) : null;
  }

  /** The nearest tile in a direction: distance along it, and twice the distance across. */
  private neighbor(tiles: readonly Tile[], [dx, dy]: readonly [number, number]): number {
    const here = tiles[this.current];
    if (here === undefined) return this.current;
    const from = here.box.getBoundingClientRect();
    let best = this.current;
    let least = Infinity;
    tiles.forEach((tile, index) => {
      const to = tile.box.getBoundingClientRect();
      const x = to.x + to.width / 2 - (from.x + from.width / 2);
      const y = to.y + to.height / 2 - (from.y + from.height / 2);
      const along = x * dx + y * dy;
      const across = Math.abs(x * dy) + Math.abs(y * dx);
      if (along > 1 && along + 2 * across < least) [best, least] = [index, along + 2 * across];
    });
    return best;
  }

  /** The next tile whose name starts with what was typed. */
  private named(key: string, tiles: readonly Tile[]): number | null {
    const now = performance.now();
    this.typed = now - this.typedAt < patience ? this.typed + key.toLowerCase() : key.toLowerCase();
    this.typedAt = now;
    const start = this.typed.length > 1 ? this.current : this.current + 1;
    const order = tiles.map((_, offset) => (start + offset) % tiles.length);
    return order.find((index) => tiles[index]?.title?.textContent?.toLowerCase().startsWith(this.typed) === true) ?? this.current;
  }
}

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
