import type { Box } from "../scene.ts";
import { byPaint, backgroundPaths, pathOf } from "../svg/paths.ts";
import type { Tile } from "./tiles.ts";

const duration = 280;
/** Milliseconds between two frames that come on time, and how many frames may be late before the move is skipped. */
const onTime = 20;
const patience = 6;

/**
 * Moves tiles from where they were to where they are, so that the eye can follow each. What moves is a copy of their background over the
 * drawing; the drawing itself is hidden meanwhile (`.moving`), so that the browser does not lay out its links and labels in each frame.
 * Interruptible: the returned function ends it at once. Under reduced motion nothing moves.
 */
export function moveTiles(drawing: SVGSVGElement, tiles: readonly Tile[], from: (tile: Tile) => Box | undefined): () => void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return () => undefined;
  const ways = tiles.map((tile) => ({ fill: tile.fill, dim: tile.dim, box: from(tile) ?? tile.box, end: tile.box }));
  const stage = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const name of ["viewBox", "width", "height"]) stage.setAttribute(name, drawing.getAttribute(name) ?? "");
  stage.setAttribute("class", "in-motion");
  stage.setAttribute("aria-hidden", "true");
  stage.innerHTML = backgroundPaths(ways);
  const paths = byPaint(ways).map((alike, index) => ({ alike, path: stage.children[index] }));
  let began = 0;
  let frame = 0;
  const finish = () => {
    cancelAnimationFrame(frame);
    drawing.classList.remove("moving");
    stage.remove();
  };
  const next = (now: number) => {
    const time = Math.min(1, (now - began) / duration);
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
  // In the first frames the new drawing is laid out and painted, which takes long on a phone. Tiles start to move when frames come on time, so
  // that they do not stop on their way; where no frame comes on time they are in their places at once.
  let waited = 0;
  const begin = (last: number) => (now: number) => {
    if (now - last < onTime) {
      began = last;
      next(now);
    } else if (waited === patience) finish();
    else {
      waited += 1;
      frame = requestAnimationFrame(begin(now));
    }
  };
  frame = requestAnimationFrame(begin(-Infinity));
  return finish;
}

/** Part of the way from one box to another, in whole px. */
const between = (a: Box, b: Box, part: number): Box => ({
  x: Math.round(a.x + (b.x - a.x) * part),
  y: Math.round(a.y + (b.y - a.y) * part),
  width: Math.round(a.width + (b.width - a.width) * part),
  height: Math.round(a.height + (b.height - a.height) * part),
});
