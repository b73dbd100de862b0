import type { ChartKind } from "../schema/chart.ts";
import { agreementKind } from "./agreement/kind.ts";
import { categoryBarsKind } from "./category-bars/kind.ts";
import type { Data } from "./data-column.ts";
import { dotsKind } from "./dots/kind.ts";
import { headcountKind } from "./headcount-and-pay/kind.ts";
import { jobChangeKind } from "./job-change/kind.ts";
import type { Kind } from "./kind.ts";
import { measuresKind } from "./measures/kind.ts";
import { nextJobsKind } from "./next-jobs/kind.ts";
import { payScaleKind } from "./pay-scale/kind.ts";
import { skylineKind } from "./skyline/kind.ts";
import { treemapKind } from "./treemap/kind.ts";

/** Every kind of chart, for the build. Browsers load the live element of a kind alone. */
export const kinds = {
  treemap: treemapKind,
  dots: dotsKind,
  measures: measuresKind,
  "category-bars": categoryBarsKind,
  "job-change": jobChangeKind,
  "headcount-and-pay": headcountKind,
  "pay-scale": payScaleKind,
  "next-jobs": nextJobsKind,
  agreement: agreementKind,
  skyline: skylineKind,
} satisfies { [K in ChartKind]: Kind<K, Data<K, unknown>> };

/** The data of any chart. */
export type ChartData = ReturnType<(typeof kinds)[ChartKind]["data"]>;

/** Tags of the live charts. */
export type LiveTag = (typeof kinds)[ChartKind]["tag"];

/** The kind that data are of: it takes them and no others. */
export const kindOf = ({ kind }: ChartData): Kind<ChartKind, ChartData> => kinds[kind];
