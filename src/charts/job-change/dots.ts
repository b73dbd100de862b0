import { ramps, type ColorName } from "../../tokens.ts";
import { radiusOf } from "../dots/plot-area.ts";
import type { Group } from "../scene.ts";
import { isClear, type ChangeGroup, type ChangeRow, type JobChangeData } from "./data.ts";
import { changeWords } from "./figure-words.ts";
import { swarm } from "./swarm.ts";

/** A dot and where it lies in the drawing, px. */
export interface PlacedDot {
  row: ChangeRow;
  x: number;
  y: number;
  r: number;
}

/** To half a px: finer is not seen, and every digit is sent in the page. Up and down has no meaning and takes whole px. */
const half = (px: number) => Math.round(px * 2) / 2;

/** A group's dots, the largest first: placed by their change, and spread out up and down around `middle` where many are alike. */
export function dotsOf(
  group: ChangeGroup,
  { x, middle, room, largest }: { x(change: number): number; middle: number; room: number; largest: number },
): PlacedDot[] {
  const discs = group.rows.map((row) => ({ row, x: half(x(row.change)), r: radiusOf(row.jobs, largest) }));
  const offsets = swarm(discs, room / 2);
  return discs.map((disc, index) => ({ ...disc, y: Math.round(middle + (offsets[index] ?? 0)) }));
}

/** Four of the six steps of the ramp of exposure: the lowest would hardly differ from an empty dot in the dark. */
const stepOfGroup = [1, 2, 3, 5] as const;
export const colorOfGroup = (index: number): ColorName => ramps.exposure[stepOfGroup[index] ?? 0]?.[0] ?? "missing";

/** A dot as a mark with its name. It is empty where the change could be none. */
export const dotMark = ({ row, x, y, r }: PlacedDot, { subject }: JobChangeData, index: number, dim: boolean): Group => ({
  type: "group",
  role: "mark",
  id: row.code,
  to: row.to,
  name: dotName(row, subject),
  ...(dim ? { dim } : {}),
  marks: [{ type: "dot", x, y, r, fill: isClear(row) ? colorOfGroup(index) : "paper", stroke: "edge" }],
});

/** `Computer programmers: −30.5%`; hundreds of dots have no room for more, which their cards say. */
const dotName = (row: ChangeRow, subject: JobChangeData["subject"]): string => `${row.title}: ${changeWords(subject, row.change)}`;
