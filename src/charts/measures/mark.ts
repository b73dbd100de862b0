import type { ScoreId } from "../../schema/measure.ts";
import { scoreMarks } from "../../schema/score-marks.ts";
import type { Dot } from "../scene.ts";

/** The mark of a measure at a point. */
export const measureMark = (id: ScoreId, x: number, y: number, r = 5): Dot => ({ type: "dot", x, y, r, ...scoreMarks[id].mark });
