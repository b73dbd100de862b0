import { bureauExposures } from "../../schema/bureau-exposure.ts";
import { isNoneMeasured, scoreIds, type ScoreId } from "../../schema/measure.ts";
import { scoreMarks } from "../../schema/score-marks.ts";
import { measures, originOf, stepOf } from "../../atlas/measure.ts";
import type { Data, DataColumn } from "../data-column.ts";
import type { MeasuresRow } from "../rows.ts";
import { stepNames, thirdNames, type Third } from "./names.ts";

/** An occupation, as lists name it. */
type Named = Pick<MeasuresRow, "slug" | "title">;

/** Where one measure ranks the occupations of one of the Bureau's steps. */
export interface AgreementRow {
  /** `microsoft-low` */
  id: string;
  measure: ScoreId;
  /** 0 for low, 3 for very high. */
  step: number;
  /** Occupations of the step in the measure's bottom, middle and top third. */
  thirds: readonly [number, number, number];
  /** Of the step, those where the measure's zero says that none was measured, and those that it does not score. */
  noneMeasured: number;
  notScored: number;
  /** Those in the third that lies farthest from the step: of low the top, of very high the bottom; none of the steps between. */
  far: readonly Named[];
}

export interface AgreementData extends Data<"agreement", AgreementRow> {
  /** Occupations in each of the Bureau's steps. */
  counts: readonly number[];
}

/** The third that would contradict a step; null where two thirds lie beside it. */
export const farThird = (step: number): Third | null => (step === 0 ? 2 : step === bureauExposures.length - 1 ? 0 : null);

/** In which third of a measure's ranking a percentile is. */
const thirdOf = (percentile: number): Third => (percentile < 100 / 3 ? 0 : percentile < 200 / 3 ? 1 : 2);

/** Each measure against each of the Bureau's steps, over the occupations that have one. */
export function agreementOf(occupations: readonly MeasuresRow[]): AgreementData {
  const { scale } = measures["bureau-exposure"];
  const steps = bureauExposures.map((_, step) =>
    occupations.filter(({ bureauLevel }) => bureauLevel !== null && stepOf(scale, bureauLevel) === step),
  );
  return {
    kind: "agreement",
    counts: steps.map(({ length }) => length),
    rows: scoreIds.flatMap((measure) => steps.map((members, step) => rowOf(measure, step, members))),
    columns: agreementColumns,
  };
}

function rowOf(measure: ScoreId, step: number, members: readonly MeasuresRow[]): AgreementRow {
  const thirds: [number, number, number] = [0, 0, 0];
  const far: Named[] = [];
  let [noneMeasured, notScored] = [0, 0];
  for (const { slug, title, scores, ranks } of members) {
    const rank = ranks[measure];
    if (rank === null) notScored += 1;
    else if (isNoneMeasured(measure, scores[measure])) noneMeasured += 1;
    else {
      const third = thirdOf(rank);
      thirds[third] += 1;
      if (third === farThird(step)) far.push({ slug, title });
    }
  }
  return { id: `${measure}-${bureauExposures[step] ?? ""}`, measure, step, thirds, noneMeasured, notScored, far };
}

const titlesOf = (far: readonly Named[]): string => far.map(({ title }) => title).join("; ");

const count = (name: string, label: string, value: (row: AgreementRow) => number): DataColumn<AgreementRow> => ({
  name,
  label,
  type: "integer",
  unit: "occupations",
  kind: "modelled",
  value,
});

const agreementColumns: readonly DataColumn<AgreementRow>[] = [
  {
    name: "measure",
    label: "Measure",
    type: "string",
    value: ({ measure }) => scoreMarks[measure].label,
    to: ({ measure }) => `measures/${measure}`,
  },
  {
    name: "bureau-exposure",
    label: "The Bureau’s step",
    type: "string",
    kind: "modelled",
    origin: originOf(measures["bureau-exposure"]),
    order: { of: ({ step }) => step + 1, steps: bureauExposures.length },
    value: ({ step }) => stepNames[step] ?? "",
  },
  count("bottom_third", thirdNames[0], ({ thirds }) => thirds[0]),
  count("middle_third", thirdNames[1], ({ thirds }) => thirds[1]),
  count("top_third", thirdNames[2], ({ thirds }) => thirds[2]),
  count("none_measured", "None measured", ({ noneMeasured }) => noneMeasured),
  count("not_scored", "Not scored", ({ notScored }) => notScored),
  {
    name: "far",
    label: "At the other end",
    type: "string",
    value: ({ far }) => titlesOf(far) || null,
    print: ({ far, step }) => (farThird(step) === null ? "" : titlesOf(far) || "none"),
  },
];
