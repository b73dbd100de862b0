import type { Box } from "../charts/scene.ts";
import type { Tile } from "./map-tiles.ts";

const duration = 280;

/**
 * Moves tiles from where they were to where they are, so that the eye can follow each: only their painted ground moves, their outlines and
 * labels come back at the end (`.moving`). Interruptible: the returned function ends it at once. Under reduced motion nothing moves.
 * `paint` draws the ground with the tiles at the given places.
 */
export function moveTiles(
  drawing: SVGSVGElement,
  tiles: readonly Tile[],
  from: (tile: Tile) => Box | undefined,
  paint: (places: readonly Box[]) => void,
): () => void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return () => undefined;
  const ends = tiles.map(({ place }) => place);
  const starts = tiles.map((tile) => from(tile) ?? tile.place);
  const began = performance.now();
  let frame = 0;
  const finish = () => {
    cancelAnimationFrame(frame);
    drawing.classList.remove("moving");
    paint(ends);
  };
  const next = (now: number) => {
    // The time of a frame may lie before the call that asked for it.
    const time = Math.min(1, Math.max(0, now - began) / duration);
    if (time >= 1) {
      finish();
      return;
    }
    // Fast first, then settling.
    const part = 1 - (1 - time) ** 3;
    paint(starts.map((start, index) => between(start, ends[index] ?? start, part)));
    frame = requestAnimationFrame(next);
  };
  drawing.classList.add("moving");
  paint(starts);
  frame = requestAnimationFrame(next);
  return finish;
}

const between = (a: Box, b: Box, part: number): Box => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
  width: a.width + (b.width - a.width) * part,
  height: a.height + (b.height - a.height) * part,
});
