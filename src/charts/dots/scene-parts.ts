import { dotsAlone, dotsRest, type DotsShown } from "./scene.ts";
import type { Group } from "../scene.ts";
import type { DotsData } from "./data.ts";
import { live, n } from "../svg/paths.ts";
import { svg, type PageUse } from "../svg/page-svg.ts";
import type { Unnamed } from "../unnamed.ts";

export { dotsPlotArea } from "./scene.ts";
export { listUnnamed } from "../live/unnamed-list.ts";

/** A drawing in parts: hundreds of dots are there already and only move, axes and names are drawn anew. */
export interface DotsParts {
  dots: readonly DotPart[];
  /** SVG text of the groups `axes` and `names`, in an `svg` of their own, and what they have no room to name: placing the names takes time. */
  rest(): { markup: string; unnamed: Unnamed };
  /** SVG text of one dot that is not there yet, likewise. */
  made(dot: DotPart): string;
}

export interface DotPart {
  slug: string;
  name: string;
  x: number;
  y: number;
  /** A color of the page's theme. */
  fill: string;
  group: Group;
}

/** Draws the data. Most readers ask for no other drawing than the page's, so this is loaded when the first is asked for. */
export function dotsParts(data: DotsData, size: { width: number; height: number }, shown: DotsShown, page: PageUse): DotsParts {
  const { width, height } = size;
  const text = (marks: readonly Group[]) => svg({ width, height, marks }, page);
  return {
    dots: dotsAlone(data, width, height).flatMap(dotPart),
    rest: () => {
      const { groups, unnamed } = dotsRest(data, width, height, shown);
      return { markup: text(groups), unnamed };
    },
    made: ({ group }) => text([group]),
  };
}

function dotPart(group: Group): DotPart[] {
  if (group.id === undefined) return [];
  const [dot] = group.marks;
  if (dot?.type !== "dot" || dot.fill === undefined || dot.fill === "hatch") return [];
  return [{ slug: group.id, name: group.name ?? "", x: Number(n(dot.x)), y: Number(n(dot.y)), fill: live(dot.fill), group }];
}

export type DotsScenes = typeof import("./scene-parts.ts");
