/** A disc that is placed along a line and may give way across it. */
export interface Disc {
  x: number;
  r: number;
}

/** Offsets that are tried, from the middle outwards: px. */
const increment = 1;
/** Share of their radii that discs may overlap. */
const overlap = 0.82;

/**
 * Places discs of one group beside each other across a line, each as near to its middle as those before it leave room: 0 is the middle, and no disc
 * reaches farther than `half`. Where there is no free place it takes the one that is covered least. The first come to lie nearest to the middle.
 */
export function swarm(discs: readonly Disc[], half: number): number[] {
  const placed: (Disc & { y: number })[] = [];
  return discs.map(({ x, r }, index) => {
    const near = placed.filter((other) => Math.abs(other.x - x) < (other.r + r) * overlap);
    const y = freePlace({ x, r }, near, Math.max(0, half - r), index % 2 === 0 ? 1 : -1);
    placed.push({ x, r, y });
    return y;
  });
}

function freePlace({ x, r }: Disc, near: readonly (Disc & { y: number })[], most: number, side: number): number {
  let best = 0;
  let widest = -Infinity;
  // A disc that covers one place mostly covers the next: it is asked first, and the others only where it leaves more room than the best so far.
  let first = 0;
  const gapAt = (y: number): number => {
    let gap = Infinity;
    for (let count = 0; count < near.length; count += 1) {
      const index = (first + count) % near.length;
      const other = near[index];
      if (other === undefined) continue;
      gap = Math.min(gap, Math.hypot(other.x - x, other.y - y) - (other.r + r) * overlap);
      if (gap >= 0 || gap > widest) continue;
      first = index;
      return gap;
    }
    return gap;
  };
  for (let away = 0; away <= most; away += increment) {
    for (const y of away === 0 ? [0] : [away * side, -away * side]) {
      const gap = gapAt(y);
      if (gap >= 0) return y;
      if (gap > widest) [best, widest] = [y, gap];
    }
  }
  return best;
}
