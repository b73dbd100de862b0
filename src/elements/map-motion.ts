import type { Box } from "../charts/scene.ts";
import { byPaint, groundOf, pathOf } from "../render/ground.ts";
import type { Tile } from "./map-tiles.ts";

const duration = 280;

/**
 * Moves tiles from where they were to where they are, so that the eye can follow each. What moves is their painted ground, on a stage over
 * the drawing: the drawing itself is clear meanwhile (`.moving`), so that none of its links and labels is looked at again in any frame.
 * Interruptible: the returned function ends it at once. Under reduced motion nothing moves. `prefix` is the drawing's id.
 */
export function moveTiles(
  drawing: SVGSVGElement,
  tiles: readonly Tile[],
  from: (tile: Tile) => Box | undefined,
  prefix: string,
): () => void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return () => undefined;
  const ways = tiles.map((tile) => ({ fill: tile.fill, dim: tile.dim, box: from(tile) ?? tile.place, end: tile.place }));
  const stage = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const name of ["viewBox", "width", "height"]) stage.setAttribute(name, drawing.getAttribute(name) ?? "");
  stage.setAttribute("class", "in-motion");
  stage.setAttribute("aria-hidden", "true");
  stage.innerHTML = groundOf(ways, prefix);
  const paths = byPaint(ways).map((alike, index) => ({ alike, path: stage.children[index] }));
  const began = performance.now();
  let frame = 0;
  const finish = () => {
    cancelAnimationFrame(frame);
    drawing.classList.remove("moving");
    stage.remove();
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
    for (const { path, alike } of paths) path?.setAttribute("d", pathOf(alike.map(({ box, end }) => between(box, end, part))));
    frame = requestAnimationFrame(next);
  };
  drawing.classList.add("moving");
  drawing.after(stage);
  frame = requestAnimationFrame(next);
  return finish;
}

const between = (a: Box, b: Box, part: number): Box => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
  width: a.width + (b.width - a.width) * part,
  height: a.height + (b.height - a.height) * part,
});
