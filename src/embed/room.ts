/**
 * How high a chart's drawing is at 288, 520 and 1,000 px of width, and what stands around it in a frame of a phone and of a column of 760 px;
 * all in px.
 */
export type Room = readonly [narrow: number, middle: number, wide: number, onPhones: number, inColumns: number];

/** Written into the loader when it is built: the room of each chart that is no occupation. */
declare const atlasRooms: Readonly<Record<string, Room>>;

/** An occupation's embed, whose parts are always the same. */
const occupation: Room = [354, 268, 496, 620, 380];

/** Height in px at which an iframe of any occupation needs no scrollbar from 320 px up: the highest takes 1,239 px. */
export const occupationHeight = 1250;

/** What a frame's padding takes from its width, px. */
const padding = 19;

/** Widths in px of the frames for which the room around a drawing is known; its drawing grows no further in the first. */
const phone = 379;
const column = 760;

/** Part of what stands around a drawing that takes more lines in a narrower frame. */
const wrapping = 0.6;

/** Height in px that a chart's frame will need at a width, within a few lines of text. 0 for a width that is none. */
export function roomAt(chart: string, width: number, rooms: Readonly<Record<string, Room>> = atlasRooms): number {
  if (width <= 0) return 0;
  const [narrow, middle, wide, onPhones, inColumns] = rooms[chart] ?? occupation;
  const inner = width - padding;
  const around = (room: number, usual: number) => room * (1 - wrapping + (wrapping * usual) / width);
  if (inner < 520) return Math.round((narrow * Math.min(inner, phone - padding)) / 288 + around(onPhones, phone));
  return Math.round((inner < 1000 ? (middle * inner) / 520 : (wide * inner) / 1000) + around(inColumns, column));
}
