import type { Atlas } from "../atlas/atlas.ts";
import type { DetailedOccupation } from "../atlas/detailed.ts";
import type { DetailedMeasureId } from "../atlas/detailed-measure.ts";
import { placeOf } from "../atlas/detailed-place.ts";
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

/** A row for each detailed occupation with jobs, in the order of the Matrix. */
export const detailedRowsOf = (
  { detailed, detailedByProfile }: Atlas,
  categories: ReadonlyMap<string, CategoryNames>,
  id: DetailedMeasureId,
): ValueRow[] =>
  detailed.flatMap((occupation): ValueRow[] => {
    const { code, title, category, jobs } = occupation;
    if (jobs === null) return [];
    const { to, row } = placeOf(occupation, detailedByProfile);
    return [
      {
        slug: row ?? to.replace("occupations/", ""),
        title,
        shortTitle: title,
        category,
        categoryTitle: categories.get(category)?.title ?? category,
        jobs,
        value: detailedValue(occupation, id),
        code,
        ...(row === null ? {} : { to: `${to}#${row}` }),
      },
    ];
  });
