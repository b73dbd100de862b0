import { chartSheet } from "../charts/sheet.ts";
import type { ChartData } from "../charts/kinds.ts";
import type { Figures } from "../figures/look-up-figure.ts";
import { plain } from "../figures/fill-figures.ts";
import { absolute, href } from "../routes.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { site } from "../site.ts";
import { inTheme, type Theme, type Width } from "../tokens.ts";
import { svgFile } from "../charts/svg/file-svg.ts";

export interface PictureOf {
  id: string;
  spec: ChartSpec;
  data: ChartData;
  figures: Figures;
}

/** A chart as an SVG file. The wide one is for downloads; the others stand in for an embed and are as high as that. */
export function chartPicture({ id, spec, data, figures }: PictureOf, width: Width, theme: Theme): string {
  const title = plain(spec.title, figures);
  const publishers = [...new Set(spec.sources.map((source) => figures.sources.get(source)?.publisher))].join("; ");
  const credit = `${site.name}, CC BY 4.0. ${absolute(href(`charts/${id}`))}. Sources: ${publishers}.`;
  const sheet = chartSheet(data, width, title, width === "wide" ? "page" : "embed");
  return svgFile(sheet, { color: inTheme(theme), title, credit });
}

/** Size in px that an SVG file says it has. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width = "0", height = "0"] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
