import { rankOf, type Occupation } from "../../atlas/occupation.ts";
import { currentMeasures } from "../../schema/measure.ts";
import { numeral } from "../../text/number-words.ts";
import type { Mark, Scene } from "../scene.ts";

const height = 110;

/** The current measures' percentiles on one thick line, for pictures: no labels but the ends. */
export function spreadScene(occupation: Pick<Occupation, "scores" | "ranks" | "disagreement">, width: number): Scene | null {
  const { disagreement } = occupation;
  if (disagreement === null) return null;
  const x = (percentile: number) => (width * percentile) / 100;
  const y = 34;
  const marks: Mark[] = [
    { type: "line", x1: 0, y1: y, x2: width, y2: y, stroke: "line", width: 4 },
    {
      type: "rect",
      x: x(disagreement.low),
      y: y - 16,
      width: Math.max(4, x(disagreement.high) - x(disagreement.low)),
      height: 32,
      fill: "band",
    },
    ...currentMeasures.flatMap((id): Mark[] => {
      const rank = rankOf(occupation, id);
      return rank === null ? [] : [{ type: "dot", x: x(rank), y, r: 13, fill: "accent" }];
    }),
    { type: "text", x: 0, y: y + 60, text: "least exposed", size: 26, ink: "quiet" },
    {
      type: "text",
      x: width / 2,
      y: y + 60,
      text: `where ${numeral(disagreement.measures)} measures rank it among occupations`,
      size: 26,
      ink: "quiet",
      anchor: "middle",
    },
    { type: "text", x: width, y: y + 60, text: "most exposed", size: 26, ink: "quiet", anchor: "end" },
  ];
  return { width, height, marks };
}
