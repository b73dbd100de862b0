import { hierarchy, treemap, treemapSquarify } from "d3-hierarchy";
import type { Box } from "../scene.ts";
import { jobsOf, type SkylineBin, type SkylineData, type SkylineRow } from "./data.ts";

/** Where an occupation stands in a drawing, px. */
export interface Brick {
  row: SkylineRow;
  box: Box;
}

/** The area that tiles may take, px, and the room between columns. */
export interface Plot extends Box {
  gap: number;
}

/** Tiles this many times as wide as high hold words best. */
const stretch = 3;

/** Where a column stands: its left edge and its width, px. */
export function columnAt({ bins }: Pick<SkylineData, "bins">, score: number, { x, width, gap }: Plot): Pick<Box, "x" | "width"> {
  const pitch = (width + gap) / bins.length;
  return { x: x + (score - (bins[0]?.score ?? 0)) * pitch, width: pitch - gap };
}

/** Px of height for a job: the fullest column fills the plot. */
export const heightOfJob = ({ bins }: Pick<SkylineData, "bins">, plot: Plot): number =>
  plot.height / Math.max(1, ...bins.map(({ jobs }) => jobs));

/**
 * A column for each score, as high as it has jobs, filled with its occupations: the largest stand at its foot. All columns are equally wide, so that
 * a job has the same area everywhere.
 */
function stackedBricks(data: Pick<SkylineData, "bins">, plot: Plot): Brick[] {
  const scale = heightOfJob(data, plot);
  return data.bins.flatMap((bin) => {
    const { x, width } = columnAt(data, bin.score, plot);
    const height = bin.jobs * scale;
    return bricksIn(bin, { x, y: plot.y + plot.height - height, width, height });
  });
}

function bricksIn({ rows }: SkylineBin, box: Box): Brick[] {
  interface Node {
    row?: SkylineRow;
    rows?: readonly SkylineRow[];
  }
  const tree = hierarchy<Node>({ rows }, (node) => node.rows?.map((row) => ({ row }))).sum(({ row }) => row?.jobs ?? 0);
  const draw = treemap<Node>()
    .tile(treemapSquarify.ratio(1))
    .size([box.width / stretch, box.height]);
  const foot = box.y + box.height;
  return draw(tree)
    .leaves()
    .flatMap(({ data: { row }, x0, x1, y0, y1 }) =>
      row === undefined ? [] : [{ row, box: { x: box.x + x0 * stretch, y: foot - y1, width: (x1 - x0) * stretch, height: y1 - y0 } }],
    );
}

/**
 * Each occupation drawn out from its lowest to its highest percentile, as high as it has jobs; the most exposed by the mean of its percentiles stands
 * on top. Those that fewer than two measures rank are left out.
 */
function rangeBricks({ rows }: Pick<SkylineData, "rows">, plot: Plot): Brick[] {
  const ranked = rows
    .flatMap((row) => (row.range === null ? [] : [{ row, range: row.range }]))
    .toSorted((a, b) => b.range.mean - a.range.mean || a.row.slug.localeCompare(b.row.slug));
  const scale = plot.height / Math.max(1, jobsOf(ranked.map(({ row }) => row)));
  let y = plot.y;
  return ranked.map(({ row, range: { low, high } }) => {
    const height = row.jobs * scale;
    const brick = { row, box: { x: percentileAt(low, plot), y, width: ((high - low) / 100) * plot.width, height } };
    y += height;
    return brick;
  });
}

/** Where a percentile lies across a plot, px. */
export const percentileAt = (percentile: number, { x, width }: Plot): number => x + (percentile / 100) * width;

/** Where each occupation stands. */
export const bricksOf = (data: SkylineData, plot: Plot): Brick[] =>
  data.shape === "stacked" ? stackedBricks(data, plot) : rangeBricks(data, plot);
