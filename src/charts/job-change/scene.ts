import { wrap } from "../label.ts";
import { sizeMarks } from "../dots/axes.ts";
import type { Group, Mark, Scene } from "../scene.ts";
import { acrossOf, changeAxes, tickWords } from "./axis.ts";
import type { ChangeGroup, JobChangeData } from "./data.ts";
import { dotMark, dotsOf, type PlacedDot } from "./dots.ts";
import { changeWords } from "./figure-words.ts";
import { placeLabels } from "./label-places.ts";
import { groupPanel, panelHeight } from "./panel.ts";

const size = 12;
const line = 15;
const gap = 14;

/** What a reader has chosen to see of the drawing. */
export interface ChangeShown {
  /** The group whose dots are left; null for all. */
  group: number | null;
  /** Code of the occupation that is named before all others. */
  chosen: string | null;
}

const everything: ChangeShown = { group: null, chosen: null };

/** Where things stand, by the width of a drawing; lengths in px. */
interface Layout {
  width: number;
  /** Width of the words and bars of a group beside its dots; null where they stand above them. */
  panel: number | null;
  /** Of the room of a group's dots. */
  dots: number;
  /** Radius of seven million jobs. */
  largest: number;
  /** Names in one group. */
  names: number;
}

function layoutOf(width: number): Layout {
  if (width >= 900) return { width, panel: 250, dots: 132, largest: 24, names: 8 };
  if (width >= 480) return { width, panel: 180, dots: 142, largest: 17, names: 5 };
  return { width, panel: null, dots: 128, largest: 13, names: 5 };
}

/** Groups by exposure, the most exposed first: each with two figures as bars and a dot for every occupation, placed by its change. */
export function jobChangeScene(data: JobChangeData, width: number, shown: ChangeShown = everything): Scene {
  const layout = layoutOf(width);
  const { panel, dots, largest } = layout;
  const left = panel === null ? 10 : panel + 28;
  // Room for half of the last tick.
  const right = width - 23;
  const x = acrossOf(data.subject, left, right);
  const title = wrap(changeAxes[data.subject].title, { width: right - (panel === null ? 0 : left), height: Infinity }, size) ?? [];
  const top = title.length * line + 26;
  const above = panel === null ? panelHeight({ oneLine: true }) : 0;
  const band = above + dots + gap;
  const bottom = top + data.groups.length * band;
  const bands = data.groups.map((group, index) => {
    const y = top + index * band;
    const area = { x, middle: y + above + dots / 2, room: dots, largest };
    return {
      group,
      y,
      placed: dotsOf(group, area),
      room: { left: panel === null ? 0 : left - 16, right: width, top: y + above, bottom: y + above + dots },
    };
  });
  const [titleX, tickY] = [panel === null ? 0 : left, title.length * line + 12];
  const axis: Group = {
    type: "group",
    role: "axes",
    marks: [
      ...title.map((text, index): Mark => ({ type: "text", x: titleX, y: 12 + index * line, text, size, ink: "quiet" })),
      ...ticksOf(data, layout).flatMap((tick): Mark[] => [
        { type: "text", x: x(tick), y: tickY, text: tickWords(data.subject, tick), size, ink: "quiet", anchor: "middle" },
        ...bands.map(({ room }): Mark => ({
          type: "line",
          x1: x(tick),
          y1: room.top,
          x2: x(tick),
          y2: room.bottom,
          ...(tick === 0 ? ({ stroke: "quiet", width: 1.5 } as const) : ({ stroke: "line" } as const)),
        })),
      ]),
    ],
  };
  const panels = bands.map(({ group, y }): Group => ({
    type: "group",
    role: "group",
    marks: groupPanel(group, data, panel === null ? { x: 0, y, width, oneLine: true } : { x: 0, y: y + 22, width: panel, oneLine: false }),
  }));
  const marks = bands.map(({ group, placed }): Group => ({
    type: "group",
    role: "dots",
    marks: placed.map((dot) => dotMark(dot, data, group.index, shown.group !== null && shown.group !== group.index)),
  }));
  const names = bands
    .filter(({ group }) => shown.group === null || shown.group === group.index)
    .flatMap((each) => namesOf(data, each, layout, shown));
  return {
    width,
    height: bottom + 26,
    marks: [axis, ...panels, ...marks, { type: "group", role: "names", marks: names }, ...sizeMarks(bottom + 10, largest)],
  };
}

const ticksOf = ({ subject }: JobChangeData, { panel, width }: Layout): readonly number[] => {
  const { ticks, few } = changeAxes[subject];
  return panel === null || width < 900 ? few : ticks;
};

interface Band {
  group: ChangeGroup;
  placed: readonly PlacedDot[];
  room: { left: number; right: number; top: number; bottom: number };
}

/** Names of the wanted occupations, with their change. */
function namesOf({ named, subject }: JobChangeData, { placed, room }: Band, { names }: Layout, { chosen }: ChangeShown): Mark[] {
  const nameOf = (dot: PlacedDot) => named.get(dot.row.code) ?? dot.row.title;
  const order = [...new Set([...(chosen === null ? [] : [chosen]), ...named.keys()])];
  const wanted = order.flatMap((code) => placed.find(({ row }) => row.code === code) ?? []).slice(0, names);
  return placeLabels(
    wanted.map((dot) => ({ dot, text: `${nameOf(dot)} ${changeWords(subject, dot.row.change).replace(" points", "")}` })),
    placed,
    room,
  );
}
