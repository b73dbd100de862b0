import type { MeasureFacts } from "../atlas/measure.ts";
import type { ScoreId } from "../schema/measure.ts";
import { ramps, type ColorName } from "../tokens.ts";
import type { Paint } from "./scene.ts";

/** One entry of a legend: a small mark and what it stands for. */
export interface LegendItem {
  mark: {
    fill?: Paint;
    stroke?: ColorName;
    shape: "square" | "diamond" | "circle" | "ring" | "dashes" | "range" | "measure";
    /** Whose mark it is, where the shape is a measure's. */
    measure?: ScoreId;
  };
  label: string;
}

/** The steps of a measure's ramp, lowest first; the ends say in words which way it runs. */
export const measureLegend = ({ scale }: Pick<MeasureFacts, "scale">): LegendItem[] =>
  ramps[scale.ramp].map(([fill], index, all): LegendItem => {
    const end = index === 0 ? scale.ends[0] : index === all.length - 1 ? scale.ends[1] : "";
    return {
      mark: { fill, shape: "square" },
      label: [scale.labels[index] ?? "", ...(end === "" ? [] : [end])].join(", ").replace(",,", ","),
    };
  });
