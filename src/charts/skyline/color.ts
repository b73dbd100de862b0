import { measures, stepOf, type Scale } from "../../atlas/measure.ts";
import type { SkylineColor } from "../../schema/skyline-color.ts";
import { comparedMonth, comparedMonths } from "../../schema/vintage.ts";
import { ramps, type ColorName } from "../../tokens.ts";
import { percentWords } from "../job-change/figure-words.ts";
import type { Paint } from "../scene.ts";
import type { SkylineRow } from "./data.ts";

/** What a skyline's color says of a tile. */
export interface ColorFacts {
  /** Above the legend. */
  label: string;
  scale: Scale;
  /** Id of the source of its figures. */
  source: string;
  vintage: string;
  kind: "modelled" | "projected" | "measured";
  value(row: SkylineRow): number | null;
  /** The value as it stands in a tile's name. */
  words(value: number): string;
}

const ofMeasure = (id: "karpathy" | "projected-change"): Pick<ColorFacts, "label" | "scale" | "vintage" | "source"> => {
  const { label, scale, vintage, sources } = measures[id];
  return { label, scale, vintage, source: sources[0] ?? id };
};

const { scale: outlook } = measures["projected-change"];

export const skylineColor: Readonly<Record<SkylineColor, ColorFacts>> = {
  exposure: { ...ofMeasure("karpathy"), kind: "modelled", value: ({ score }) => score, words: (value) => `${value} of 10` },
  "projected-change": {
    ...ofMeasure("projected-change"),
    kind: "projected",
    value: ({ projected }) => projected,
    words: (value) => `projected to change by ${measures["projected-change"].print(value)}`,
  },
  "jobs-since": {
    label: `Change in employees’ jobs since ${comparedMonth}`,
    scale: outlook,
    source: "bls-oews-national",
    vintage: comparedMonths,
    kind: "measured",
    value: ({ since }) => since,
    words: (value) => `changed by ${percentWords(value)} since ${comparedMonth}`,
  },
};

/** Colors of a tile: its fill and the ink that can be read upon it. A missing value is a flat pale tile. */
export function paintOf(color: SkylineColor, row: SkylineRow): readonly [fill: Paint & ColorName, ink: ColorName] {
  const { scale, value } = skylineColor[color];
  const known = value(row);
  return (known === null ? undefined : ramps[scale.ramp][stepOf(scale, known)]) ?? ["missing", "ink"];
}
