import { chartSheet } from "../charts/draw.ts";
import type { ViewWords } from "../charts/view-words.ts";
import type { ChartData } from "../charts/kinds.ts";
import type { Figures } from "../figures/look-up-figure.ts";
import { plain } from "../figures/fill-figures.ts";
import { absolute, href } from "../routes.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { site } from "../site.ts";
import { inTheme, type Theme, type Width } from "../tokens.ts";
import { pictureCredit, type Credited } from "../text/credit.ts";
import { creditedOf } from "./credited.ts";
import { svgFile } from "../charts/svg/file-svg.ts";

export interface PictureOf {
  id: string;
  spec: ChartSpec;
  data: ChartData;
  figures: Figures;
  /** What is said around these data; null for a kind of chart whose title and sources hold for all. */
  words: ViewWords | null;
}

/** The sources of a chart as it opens. */
export const creditedIn = ({ spec, figures }: Pick<PictureOf, "spec" | "figures">): Credited[] =>
  spec.sources.flatMap((source) => figures.sources.get(source) ?? []).map(creditedOf);

/** A chart as an SVG file. The wide one is for downloads; the others stand in for an embed and are as high as that. */
export function chartPicture({ id, spec, data, figures, words }: PictureOf, width: Width, theme: Theme): string {
  const title = plain(spec.title, figures);
  const credit = pictureCredit({
    site: site.name,
    page: absolute(href(`charts/${id}`)),
    sources: creditedIn({ spec, figures }),
    vintage: words?.vintage ?? null,
    caution: words?.caution ?? "",
    licenses: absolute(href("licenses")),
  });
  const sheet = chartSheet(data, width, title, width === "wide" ? "page" : "embed");
  return svgFile(sheet, { color: inTheme(theme), title, credit });
}

/** Size in px that an SVG file says it has. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width = "0", height = "0"] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
