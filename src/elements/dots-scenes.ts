import { dotsScene, type DotsShown } from "../charts/dots/dots.ts";
import type { DotsData } from "../model/dots-data.ts";
import { svg, type PageUse } from "../render/svg.ts";

export { dotsFrame } from "../charts/dots/dots.ts";

/** The drawing as SVG text. Most readers ask for no other than the page's, so this is loaded when the first is asked for. */
export const dotsPicture = (data: DotsData, size: { width: number; height: number }, shown: DotsShown, page: PageUse): string =>
  svg(dotsScene(data, size.width, size.height, shown), page);

export type DotsScenes = typeof import("./dots-scenes.ts");
