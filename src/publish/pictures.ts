import type { Atlas } from "../atlas/atlas.ts";
import { exposureName, hasOwnPage, lastYearOf, scoredAs, type OwnPage } from "../atlas/detailed-sentences.ts";
import { measures } from "../atlas/measure.ts";
import type { Occupation } from "../atlas/occupation.ts";
import { byMeasure, chartData, variantsOf } from "../charts/chart-data.ts";
import { kindOf, type ChartData } from "../charts/kinds.ts";
import { chartCard } from "../charts/draw.ts";
import { socialCard, socialSize } from "../charts/social/social-card.ts";
import { spreadScene } from "../charts/social/spread.ts";
import { svgFile } from "../charts/svg/file-svg.ts";
import { pngFile } from "../charts/svg/png.ts";
import type { CategoryNames } from "../charts/rows.ts";
import type { MeasureNotes } from "../charts/view-words.ts";
import type { Library } from "../content/library.ts";
import { plain } from "../figures/fill-figures.ts";
import { figuresOf } from "../figures/look-up-figure.ts";
import { detailedPayMonth, jobsLabel, newestProjectedYear, payMonth, projectedYear } from "../schema/vintage.ts";
import { site } from "../site.ts";
import { print } from "../text/format-figure.ts";
import { inTheme } from "../tokens.ts";
import { chartPicture } from "./chart-picture.ts";
import { leadChart, thumbnail, thumbnailPath } from "./thumbnails.ts";

/** Draws a picture and gives its file. */
export type Draw = () => string;

/**
 * Every PNG of the site by its address: of a chart, `charts/risk-map.png`, `charts/risk-map@2x.png` and `charts/risk-map-middle.png`, which
 * stands in for an embed and is sharp on phones; of what other sites show beside a link, `social/charts/…`, also by each of a chart's measures,
 * `social/jobs/…` and `social/occupations/…`; in lists of charts and articles, `thumbnails/…`.
 */
export function pictures({ library, atlas }: { library: Library; atlas: Atlas }): Map<string, Draw> {
  const figures = figuresOf(library, atlas);
  const names = new Map<string, CategoryNames>([...library.categories].map(([id, { data }]) => [id, data]));
  const notes: MeasureNotes = (id) => {
    const note = library.measures.get(id)?.data;
    if (note === undefined) throw new Error(`content/measures/${id}.yaml is missing`);
    return note;
  };
  const pictures = new Map<string, Draw>();
  for (const [id, { data: spec }] of library.charts) {
    const data = chartData(spec, atlas, names);
    const title = plain(spec.title, figures);
    for (const theme of ["light", "dark"] as const)
      pictures.set(thumbnailPath(`charts/${id}`, theme), () => pngFile(thumbnail(data, { title, level: "occupations", theme })));
    const chart = { id, spec, data, figures, words: kindOf(data).words(data, null, notes) };
    pictures.set(`charts/${id}.png`, () => pngFile(chartPicture(chart, "wide", "light")));
    pictures.set(`charts/${id}@2x.png`, () => pngFile(chartPicture(chart, "wide", "light"), 2));
    pictures.set(`charts/${id}-middle.png`, () => pngFile(chartPicture(chart, "middle", "light"), 2));
    pictures.set(`social/charts/${id}.png`, () => socialPicture(data, spec.name, title));
    for (const measure of variantsOf(spec)) {
      const shown = chartData(byMeasure(spec, measure), atlas, names);
      const headline = kindOf(shown).words(shown, null, notes)?.headline ?? title;
      pictures.set(`social/charts/${id}-${measure}.png`, () => socialPicture(shown, spec.name, headline));
    }
  }
  for (const [id, { body, data }] of library.articles) {
    const lead = leadChart(body);
    const spec = lead === null ? undefined : library.charts.get(lead.id)?.data;
    if (lead === null || spec === undefined) continue;
    const drawn = chartData(spec, atlas, names, lead.category === undefined ? {} : { category: lead.category });
    for (const theme of ["light", "dark"] as const)
      pictures.set(thumbnailPath(`articles/${id}`, theme), () =>
        pngFile(thumbnail(drawn, { title: data.title, level: lead.level, theme })),
      );
  }
  const map = library.charts.get("risk-map")?.data;
  for (const [category, { data }] of library.categories) {
    if (map === undefined) break;
    const shown = chartData(map, atlas, names, { category });
    if (shown.rows.length === 0) continue;
    const headline = plain(kindOf(shown).categoryTitle(shown, category, data.title) ?? data.title, figures);
    pictures.set(`social/jobs/${category}.png`, () => socialPicture(shown, "Jobs", headline));
  }
  for (const occupation of atlas.occupations)
    pictures.set(`social/occupations/${occupation.slug}.png`, () => pngFile(occupationCard(occupation)));
  for (const occupation of atlas.detailed.filter(hasOwnPage))
    pictures.set(`social/occupations/${occupation.slug}.png`, () => pngFile(detailedCard(occupation)));
  return pictures;
}

function socialPicture(data: ChartData, kind: string, title: string): string {
  return pngFile(svgFile(chartCard(data, { site: site.name, kind, title }), { color: inTheme("light"), title }));
}

function detailedCard(occupation: OwnPage): string {
  const { title, exposure, pay, jobs, newest } = occupation;
  const yearly = pay?.p50 ?? null;
  const hourly = pay?.hourly_p50 ?? null;
  const facts = [
    { label: "The Bureau’s exposure", value: exposure === null ? "none" : exposureName(exposure) },
    {
      label: "Median pay",
      value:
        yearly !== null
          ? print(yearly, "US dollars a year")
          : hourly !== null
            ? `${print(hourly, "US dollars an hour")} an hour`
            : "not published",
    },
    { label: "Jobs", value: jobs === null ? "not published" : print(jobs, "jobs") },
    {
      label: `To ${lastYearOf(newest.release)}`,
      value: newest.change === null ? "not published" : print(newest.change, "percent change", "full"),
    },
  ];
  const drawing = spreadScene(scoredAs(occupation), socialSize.width - 128);
  return svgFile(socialCard({ site: site.name, kind: "Occupation", title, facts, drawing }), { color: inTheme("light"), title });
}

function occupationCard(occupation: Occupation): string {
  const { title, scores, medianPay, payBasis, projectedChange, jobs, newest } = occupation;
  const pay = newest?.pay ?? null;
  const change = newest?.change ?? projectedChange;
  const facts = [
    { label: "Exposure", value: scores.karpathy === null ? "not scored" : measures.karpathy.print(scores.karpathy) },
    {
      label: `Median, ${pay === null ? payMonth : detailedPayMonth}`,
      value:
        pay !== null
          ? print(pay.median, "US dollars a year")
          : medianPay === null
            ? "not published"
            : `${print(medianPay, "US dollars a year")}${payBasis === "floor" ? "+" : ""}`,
    },
    { label: jobsLabel, value: jobs === null ? "not published" : print(jobs, "jobs") },
    {
      label: `To ${newest === null ? projectedYear : newestProjectedYear}`,
      value: change === null ? "not published" : print(change, "percent change"),
    },
  ];
  const scene = socialCard({ site: site.name, kind: "Occupation", title, facts, drawing: spreadScene(occupation, socialSize.width - 128) });
  return svgFile(scene, { color: inTheme("light"), title });
}
