import type { Box } from "../scene.ts";

/** A mark of a live chart: a link of its drawing. */
export interface LiveMark {
  /** Last part of the address that it links to, or its id where several link to one page. */
  slug: string;
  link: SVGAElement;
  /** The shape that stands for it: cards open beside it, arrows go by where it lies. */
  shape: SVGGraphicsElement;
  /** Where its card opens, if that is not beside the shape: a row is as wide as the drawing. */
  beside?: SVGGraphicsElement;
  /** Where it lies, px of the drawing, if marks are tiles that fill it. */
  box?: Box;
  /** Names of those that it stands for, where it stands for several. */
  names?: readonly string[] | undefined;
  /** Its name in words. */
  title: SVGTitleElement | null;
}

/** Marks are links of the drawing: without scripts they lead where their card does. */
export const markSelector = ":is(a.tile, a.mark)";

export const linkAt = (target: EventTarget | null) => (target instanceof Element ? target.closest<SVGAElement>(markSelector) : null);

/** Slug of what a link of a drawing leads to: the last part of its address, which may be a part of a page. */
export const slugOf = (link: SVGAElement): string => /[^/#]+(?=\/?$)/.exec(link.href.baseVal)?.[0] ?? "";

/** The box of a tile, px of its drawing: it is drawn from its corner, to which its link is moved. */
export function tileBox(link: SVGAElement, shape: SVGRectElement): Box {
  const { e = 0, f = 0 } = link.transform.baseVal.numberOfItems > 0 ? link.transform.baseVal.getItem(0).matrix : {};
  const { x, y, width, height } = boxOf(shape);
  return { x: x + e, y: y + f, width, height };
}

/** The box of a rectangle, px of its drawing. */
export const boxOf = ({ x, y, width, height }: SVGRectElement): Box => ({
  x: x.baseVal.value,
  y: y.baseVal.value,
  width: width.baseVal.value,
  height: height.baseVal.value,
});
