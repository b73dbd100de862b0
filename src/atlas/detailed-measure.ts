import type { DetailedMeasureId } from "../schema/detailed-measure.ts";
import { newestProjectedYear, newestProjectionYears, detailedPayMonth } from "../schema/vintage.ts";
import { print } from "../text/format-figure.ts";
import { measures, type MeasureFacts } from "./measure.ts";

const pay = measures["median-pay"];

/**
 * The measures as they hold for detailed occupations: pay and projections are of newer releases than the profiles', and come from other records.
 * Steps and colors are the same, so that both maps can be compared.
 */
export const detailedMeasures: Readonly<Record<DetailedMeasureId, MeasureFacts>> = {
  "bureau-exposure": measures["bureau-exposure"],
  eloundou: measures.eloundou,
  aioe: measures.aioe,
  microsoft: measures.microsoft,
  "median-pay": {
    ...pay,
    sources: ["bls-oews-national"],
    vintage: detailedPayMonth,
    // This release cuts no median off.
    print: (value) => print(value, pay.unit),
  },
  "projected-change": {
    ...measures["projected-change"],
    label: `Projected change to ${newestProjectedYear}`,
    sources: ["bls-ai-exposure"],
    vintage: newestProjectionYears,
  },
  "entry-education": { ...measures["entry-education"], sources: ["bls-projections"] },
};
