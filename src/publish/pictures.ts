import type { Atlas } from "../atlas/atlas.ts";
import { measures } from "../atlas/measure.ts";
import type { Occupation } from "../atlas/occupation.ts";
import { chartData } from "../charts/chart-data.ts";
import { chartCard } from "../charts/draw.ts";
import { socialCard, socialSize } from "../charts/social/social-card.ts";
import { spreadScene } from "../charts/social/spread.ts";
import { svgFile } from "../charts/svg/file-svg.ts";
import { pngFile } from "../charts/svg/png.ts";
import type { CategoryNames } from "../charts/rows.ts";
import type { Library } from "../content/library.ts";
import { plain } from "../figures/fill-figures.ts";
import { figuresOf } from "../figures/look-up-figure.ts";
import { projectedYear } from "../schema/vintage.ts";
import { site } from "../site.ts";
import { print } from "../text/format-figure.ts";
import { inTheme } from "../tokens.ts";
import { chartPicture } from "./chart-picture.ts";

/** Draws a picture and gives its file. */
export type Draw = () => Promise<string>;

/**
 * Every PNG of the site by its address: of a chart, `charts/risk-map.png`, `charts/risk-map@2x.png` and `charts/risk-map-middle.png`, which
 * stands in for an embed and is sharp on phones; of what other sites show beside a link, `social/charts/…` and `social/occupations/…`.
 */
export function pictures({ library, atlas }: { library: Library; atlas: Atlas }): Map<string, Draw> {
  const figures = figuresOf(library, atlas);
  const names = new Map<string, CategoryNames>([...library.categories].map(([id, { data }]) => [id, data]));
  const drawn = new Map<string, Draw>();
  for (const [id, { data: spec }] of library.charts) {
    const data = chartData(spec, atlas, names);
    const title = plain(spec.title, figures);
    const chart = { id, spec, data, figures };
    drawn.set(`charts/${id}.png`, () => pngFile(chartPicture(chart, "wide", "light")));
    drawn.set(`charts/${id}@2x.png`, () => pngFile(chartPicture(chart, "wide", "light"), 2));
    drawn.set(`charts/${id}-middle.png`, () => pngFile(chartPicture(chart, "middle", "light"), 2));
    drawn.set(`social/charts/${id}.png`, () => {
      const scene = chartCard(data, { site: site.name, kind: spec.name, title });
      return pngFile(svgFile(scene, { color: inTheme("light"), title }));
    });
  }
  for (const occupation of atlas.occupations)
    drawn.set(`social/occupations/${occupation.slug}.png`, () => pngFile(occupationCard(occupation)));
  return drawn;
}

function occupationCard(occupation: Occupation): string {
  const { title, scores, medianPay, payBasis, projectedChange, jobs } = occupation;
  const facts = [
    { label: "Exposure", value: scores.karpathy === null ? "not scored" : measures.karpathy.print(scores.karpathy) },
    {
      label: "Median pay",
      value: medianPay === null ? "not published" : `${print(medianPay, "US dollars a year")}${payBasis === "floor" ? "+" : ""}`,
    },
    { label: "Jobs", value: jobs === null ? "not published" : print(jobs, "jobs") },
    { label: `To ${projectedYear}`, value: projectedChange === null ? "not published" : print(projectedChange, "percent change") },
  ];
  const scene = socialCard({ site: site.name, kind: "Occupation", title, facts, drawing: spreadScene(occupation, socialSize.width - 128) });
  return svgFile(scene, { color: inTheme("light"), title });
}
