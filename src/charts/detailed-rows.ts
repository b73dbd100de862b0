import type { Atlas } from "../atlas/atlas.ts";
import type { DetailedOccupation } from "../atlas/detailed.ts";
import type { DetailedMeasureId } from "../schema/detailed-measure.ts";
import { detailedPageOf } from "../atlas/detailed-page.ts";
import { bureauLevel } from "../schema/bureau-exposure.ts";
import { schooling } from "../schema/schooling.ts";
import type { CategoryNames, ValueRow } from "./rows.ts";

/** Where each measure is found in a detailed occupation. */
const found = {
  "bureau-exposure": ({ exposure }) => (exposure === null ? null : bureauLevel(exposure, true)),
  eloundou: ({ scores }) => scores.eloundou,
  aioe: ({ scores }) => scores.aioe,
  microsoft: ({ scores }) => scores.microsoft,
  "median-pay": ({ pay }) => pay?.p50 ?? null,
  "projected-change": ({ newest }) => newest.change,
  "entry-education": ({ education }) => (education === null ? null : schooling.indexOf(education)),
} satisfies Record<DetailedMeasureId, (occupation: DetailedOccupation) => number | null>;

/** The value of a detailed occupation by a measure. */
export const detailedValue = (occupation: DetailedOccupation, id: DetailedMeasureId): number | null => found[id](occupation);

/** The short title of its profile, where that is about it alone; else its own title. */
export function shortTitleOf({ profile, title }: DetailedOccupation, { bySlug, detailedByProfile }: Atlas): string {
  const own = profile === null || detailedByProfile.get(profile)?.length !== 1 ? undefined : bySlug.get(profile);
  return own === undefined || own.shortTitle === own.title ? title : own.shortTitle;
}

/** A row for each detailed occupation with jobs, in the order of the Matrix. */
export const detailedRowsOf = (atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>, id: DetailedMeasureId): ValueRow[] =>
  atlas.detailed.flatMap((occupation): ValueRow[] => {
    const { code, title, category, jobs } = occupation;
    if (jobs === null) return [];
    const { to, row } = detailedPageOf(occupation, atlas.detailedByProfile);
    return [
      {
        slug: row ?? to.replace("occupations/", ""),
        title,
        shortTitle: shortTitleOf(occupation, atlas),
        category,
        categoryTitle: categories.get(category)?.title ?? category,
        jobs,
        value: detailedValue(occupation, id),
        medianPay: detailedValue(occupation, "median-pay"),
        projectedChange: detailedValue(occupation, "projected-change"),
        code,
        ...(row === null ? {} : { to: `${to}#${row}` }),
      },
    ];
  });
