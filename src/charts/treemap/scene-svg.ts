import { categoriesScene, occupationsScene } from "./scene.ts";
import type { TreemapData } from "./data.ts";
import type { NameFace } from "./layout.ts";
import { svg, type PageUse } from "../svg/page-svg.ts";

export { moveTiles } from "./transition.ts";

/** Drawings that are not in the page, as SVG text. Most readers ask for none, so this is loaded when the first is asked for. */
export const occupationsOf = (data: TreemapData, { width, height }: Size, page: PageUse): string =>
  svg(occupationsScene(data, width, height), page);

export const categoriesOf = (data: TreemapData, { width, height }: Size, page: PageUse, face: NameFace): string =>
  svg(categoriesScene(data, width, height, face), page);

interface Size {
  width: number;
  height: number;
}

export type MapScenes = typeof import("./scene-svg.ts");
