/** Groups items whose places lie closer than `apart` px to their neighbor's, from left to right. */
export function clusters<T extends { x: number }>(items: readonly T[], apart: number): T[][] {
  const groups: T[][] = [];
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    const last = groups.at(-1);
    const neighbor = last?.at(-1);
    if (last !== undefined && neighbor !== undefined && item.x - neighbor.x < apart) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
