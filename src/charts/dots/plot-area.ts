import { dotsAxis, shareOf, type DotsAxis } from "./axis-spec.ts";
import { isDrawn, isUnranked, type DotRow, type DotsData } from "./data.ts";

/** The area between the axes of a drawing, in px. */
export interface PlotArea {
  x: DotsAxis;
  y: DotsAxis;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where the room for the axes starts at the left and ends at the foot, the strip included. */
  side: number;
  foot: number;
  /** A strip before the start of an axis for occupations that have a figure and no rank; null where all have one. */
  strip: { axis: "x" | "y"; from: number; to: number } | null;
}

/** A dot and the room that it takes. */
export interface Dot {
  row: DotRow;
  x: number;
  y: number;
  r: number;
  /** It stands in the strip. */
  unranked: boolean;
}

/** The largest occupation that is drawn to measure: about seven million jobs. */
const most = 7_000_000;
/** Least radius: smaller dots could be neither seen nor hit. */
const least = 2.2;

/** Radius of a dot: its area is employment. `largest` is the radius of seven million jobs. */
export const radiusOf = (jobs: number, largest: number): number => Math.max(least, Math.round(largest * Math.sqrt(jobs / most) * 10) / 10);

const stripWidth = 24;

/** The plot area of a drawing; `inside` is the room that it may take. */
export function plotAreaOf(data: DotsData, inside: { left: number; right: number; top: number; bottom: number }): PlotArea {
  const plot = { ...inside, side: inside.left, foot: inside.bottom, x: dotsAxis(data.x), y: dotsAxis(data.y) };
  const unranked = data.rows.find(isUnranked);
  if (unranked === undefined) return { ...plot, strip: null };
  if (unranked.x.position === null) {
    const strip = { axis: "x", from: plot.left, to: plot.left + stripWidth } as const;
    return { ...plot, left: strip.to + 14, strip };
  }
  const strip = { axis: "y", from: plot.bottom - stripWidth, to: plot.bottom } as const;
  return { ...plot, bottom: strip.from - 14, strip };
}

export const acrossOf = ({ x, left, right }: PlotArea, value: number): number => left + (right - left) * shareOf(x, value);
export const upOf = ({ y, top, bottom }: PlotArea, value: number): number => bottom - (bottom - top) * shareOf(y, value);

/** To half a px: finer is not seen, and every digit is sent in the page. */
const half = (px: number) => Math.round(px * 2) / 2;

/** Every dot, the largest first, so that small ones lie on top. */
export function dotsIn(data: DotsData, plot: PlotArea, largest: number): Dot[] {
  return data.rows.filter(isDrawn).map((row, index): Dot => {
    const r = radiusOf(row.jobs, largest);
    const aside = inStrip(plot, r, index);
    return {
      row,
      x: half(row.x.position === null ? aside : acrossOf(plot, row.x.position)),
      y: half(row.y.position === null ? aside : upOf(plot, row.y.position)),
      r,
      unranked: isUnranked(row),
    };
  });
}

/** Dots are spread out across the strip, so that fewer hide each other; the position across it has no meaning. */
function inStrip({ strip }: PlotArea, r: number, index: number): number {
  if (strip === null) return 0;
  const room = Math.max(0, strip.to - strip.from - 2 * r);
  return (strip.from + strip.to - room) / 2 + (room * ((index * 3) % 8)) / 7;
}
