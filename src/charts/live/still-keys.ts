import { ChartKeys } from "./keyboard.ts";
import { slugOf, tileBox, type LiveMark } from "./marks.ts";

/** Keys for the drawings of a page that are not live: what they come to are plain links. Each drawing is one tab stop. */
export function addKeys(drawings: Iterable<SVGSVGElement>): void {
  for (const drawing of drawings) {
    const marks = marksOf(drawing);
    const keys = new ChartKeys(() => marks);
    keys.arrange(drawing);
    // Not on the drawing itself: Chromium makes an SVG element that hears of the focus a tab stop.
    const host = drawing.parentElement;
    host?.addEventListener("focusin", ({ target }) => {
      keys.settle(
        marks.findIndex(({ link }) => link === target),
        false,
      );
    });
    host?.addEventListener("keydown", (event) => {
      if (keys.press(event)) event.preventDefault();
    });
  }
}

const marksOf = (drawing: SVGSVGElement): LiveMark[] =>
  [...drawing.querySelectorAll<SVGAElement>("a")].flatMap((link): LiveMark[] => {
    const shape = link.querySelector<SVGGraphicsElement>("rect, circle, path, text");
    const box = shape instanceof SVGRectElement && link.classList.contains("tile") ? { box: tileBox(link, shape) } : {};
    return shape === null ? [] : [{ slug: slugOf(link), link, shape, title: link.querySelector<SVGTitleElement>("title"), ...box }];
  });
