import { bureauBounds } from "../../schema/bureau-counts.ts";
import type { Group } from "../scene.ts";

/**
 * The Bureau's step as a line with ends, over the share of the occupations that it put into it: about a quarter of the scale, and not a place in it.
 * Dashed where only most of an occupation's jobs are in it.
 */
export function bureauBar(level: number, x: (percentile: number) => number, y: number): Group {
  const step = Math.floor(level);
  const [from, to] = [x(bureauBounds[step] ?? 0) + 1, x(bureauBounds[step + 1] ?? 100) - 1];
  const end = (at: number) => ({ type: "line", x1: at, y1: y - 4, x2: at, y2: y + 4, stroke: "ink" }) as const;
  return {
    type: "group",
    role: "step",
    marks: [
      { type: "line", x1: from, y1: y, x2: to, y2: y, stroke: "ink", width: 1.5, ...(level === step ? {} : { dash: "5 3" }) },
      end(from),
      end(to),
    ],
  };
}
